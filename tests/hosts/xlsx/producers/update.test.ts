import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parseSheetRange } from '../../../../src/core';
import { HostError } from '../../../../src/hosts/hostError';
import { readXlsx, type XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { fixtures } from '../../../fixtures/fixtures';
import { signedBook } from '../../../fixtures/handBuilt/excelBook';
import { canonical } from '../../../support/canonical';
import { partReport } from '../../../support/partReport';
import { staffXml } from '../../../support/staffXml';
import { updateBytes } from '../../../support/updateBytes';
import { partText } from '../../../support/xlsxParts';
import { lostPieces } from '../../../support/xmlPieces';

const GOLDEN = join(__dirname, '../../../golden/parts.md');
const HEAD = '# What `update` does to each part of each fixture\n\n`same` is byte for byte.\n';

describe.each(fixtures)('update of $file', ({ file, load }) => {
  let before: XlsxWorkbook;
  let after: XlsxWorkbook;

  beforeAll(async () => {
    const bytes = await load();
    before = readXlsx(bytes, file);
    after = readXlsx(updateBytes(bytes, file).bytes, file);
  });

  test('writes the plan and the workshops', () => {
    const sheets = after.snapshot.names.flatMap(({ name, reference }) =>
      name.startsWith('PlanMonitor.') ? parseSheetRange(reference)!.sheet : [],
    );
    expect(new Set(sheets).size).toBe(2);
  });

  test("leaves the sheets' own text as it was, character for character", () => {
    const owned = after.snapshot.names.flatMap(({ name, reference }) =>
      name.startsWith('PlanMonitor.') ? parseSheetRange(reference)! : [],
    );
    for (const { name, path } of before.part.sheets) {
      const areas = owned.filter(({ sheet }) => sheet === name).map(({ range }) => range);
      expect(staffXml(partText(after.bytes, path), areas)).toBe(staffXml(partText(before.bytes, path), areas));
    }
  });

  test('touches no part but those that columns, tables, names, looks and state stand in', () => {
    const touched = partReport(before.bytes, after.bytes).filter(({ verdict }) => verdict !== 'same');
    expect(touched.map(({ part }) => part).filter((part) => !TOUCHED.test(part))).toEqual([]);
    expect(touched.filter(({ verdict }) => verdict === 'removed').map(({ part }) => part)).toEqual(
      before.package.has('xl/calcChain.xml') ? ['xl/calcChain.xml'] : [],
    );
  });

  test('only adds to the other parts it changes', () => {
    const sheets = before.part.sheets.map(({ path }) => path);
    const changed = partReport(before.bytes, after.bytes).filter(
      ({ part, verdict }) => verdict === 'changed' && !sheets.includes(part),
    );
    for (const { part } of changed) {
      const lost = lostPieces(partText(before.bytes, part), partText(after.bytes, part));
      expect([part, lost.filter((piece) => !MAY_GO.test(piece))]).toEqual([part, []]);
    }
  });

  test('holds what the patch says and what staff typed, and a second update gives the same bytes', () => {
    const { patch } = updateBytes(before.bytes, file);
    expect(canonical(after.snapshot)).toEqual(canonical(applyPatch(before.snapshot, patch)));
    expect(Buffer.from(updateBytes(after.bytes, file).bytes).equals(Buffer.from(after.bytes))).toBe(true);
  });
});

const TOUCHED =
  /^(?:\[Content_Types\]\.xml|customXml\/.*item(?:Props)?\d\.xml(?:\.rels)?|xl\/(?:_rels\/workbook\.xml\.rels|(?:workbook|styles|calcChain|worksheets\/sheet\d|tables\/table\d)\.xml))$/;

/** A new recalculation replaces the tag that asks for it; the chain goes with all that leads to it. */
const MAY_GO = /^<calcPr\b|calcChain/;

// Reviewable in a diff; `UPDATE_GOLDEN=1 npm run unit` writes it anew.
test('each part is left, changed, added or removed as the golden file says', async () => {
  const sections: string[] = [];
  for (const { file, load } of fixtures) {
    const bytes = await load();
    const lines = partReport(bytes, updateBytes(bytes, file).bytes).map(
      ({ part, verdict }) => `- ${verdict} \`${part}\``,
    );
    sections.push(`## ${file}\n\n${lines.join('\n')}\n`);
  }
  const found = [HEAD, ...sections].join('\n');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('a signed workbook is refused with a sentence', () => {
  expect(() => updateBytes(signedBook(), 'signed.xlsx')).toThrow(new HostError('signed', 'signed.xlsx'));
});
