import { readFileSync } from 'node:fs';
import { projectRoot, sourceFiles, type SourceFile } from '../../../support/sourceFiles';
import { officeMembers, type OfficeMember } from './officeMembers';

/** The sets that every Excel has in which the add-in runs, with their minor versions. */
const manifest = readFileSync(`${projectRoot}/manifest.xml`, 'utf8');
const granted = new Map(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)].map(([, set, minor]) => [set!, Number(minor)]),
);

/** Files that are told by another whether they may: it asks for them. */
const askedBy: Readonly<Record<string, string>> = {
  'src/hosts/excel/runExcel.ts': 'src/hosts/excel/write/undoGroup.ts',
  'src/hosts/excel/write/targets.ts': 'src/hosts/excel/operations/notes.ts',
};

const sources = sourceFiles('src').filter(
  ({ path, text }) => path.startsWith('src/hosts/excel/') || /\b(?:Excel|Office)\./.test(text),
);
const EXAMPLE = 'tests/hosts/excel/apiLevels/unguardedCalls.ts';
const members = officeMembers([...sources.map(({ path }) => path), EXAMPLE]);
const newer = members.filter(({ set, version }) => version > (granted.get(set) ?? -1));

/** Whether a file asks if this Excel has what a member needs: itself, or by a function it imports that does. */
function isGuarded({ file, set, version }: OfficeMember): boolean {
  const asked = [file, askedBy[file]].flatMap((path) => sources.find((source) => source.path === path) ?? []);
  const asking = asked.flatMap((source) => [source, ...imported(source)]);
  return asking.flatMap(setsAsked).some((asks) => asks.set === set && asks.version >= version);
}

/** The sets that a file asks Excel for, each written as a name and a version beside each other. */
function setsAsked({ text }: SourceFile) {
  const pairs = text.includes('isSetSupported(') ? [...text.matchAll(/'(\w+)', '1\.(\d+)'/g)] : [];
  return pairs.map(([, set, minor]) => ({ set: set!, version: Number(minor) }));
}

/** The files whose functions a file calls. */
function imported({ text, imports }: SourceFile): readonly SourceFile[] {
  return sources.filter(({ path }) => {
    const module = path.replace(/\.tsx?$/, '');
    return imports.includes(module) && new RegExp(`\\b${module.split('/').at(-1)}\\(\\)`).test(text);
  });
}

function unguarded(): string[] {
  const found = newer.filter((one) => !isGuarded(one));
  return [...new Set(found.map(({ file, member, set, version }) => `${file}: ${member} needs ${set} 1.${version}`))];
}

describe('what is asked of Office.js', () => {
  test('is found, with the sets it needs', () => {
    const needs = (member: string) => members.filter((one) => one.member === member).map(({ version }) => version);
    expect(members.length).toBeGreaterThan(800);
    expect(Math.max(...needs('Range.hyperlink'))).toBe(7);
    expect(Math.max(...needs('PageLayout.orientation'))).toBe(9);
    expect(Math.max(...needs('Worksheet.showGridlines'))).toBe(8);
    expect(Math.max(...needs('HeaderFooter.leftHeader'))).toBe(9);
    expect(newer.map(({ member }) => member)).toContain('Table.resize');
  });

  test('is in the sets the manifest asks for, or in a file that asks whether Excel has it', () => {
    expect(unguarded().filter((one) => !one.startsWith(EXAMPLE))).toEqual([]);
  });

  test('is told apart from what nobody asks for', () => {
    expect(unguarded().filter((one) => one.startsWith(EXAMPLE))).toEqual([
      `${EXAMPLE}: Application.cultureInfo needs ExcelApi 1.11`,
      `${EXAMPLE}: WorksheetCollection.onRowSorted needs ExcelApi 1.10`,
      `${EXAMPLE}: Table.resize needs ExcelApi 1.13`,
      `${EXAMPLE}: Worksheet.tabId needs ExcelApi 1.14`,
      `${EXAMPLE}: RunOptions.mergeUndoGroup needs ExcelApi 1.20`,
    ]);
  });

  test('files that are told by another whether they may still need it', () => {
    expect(Object.keys(askedBy).filter((file) => !newer.some((one) => one.file === file))).toEqual([]);
  });
});
