import { printNames, type PageLayout, type SetPageLayout } from '../../../../core';
import { headerFooterCodes } from '../../../headerFooterCodes';
import { asOpeningTag, withAttribute, withReplaced } from '../../xml/tagText';
import { encodeXmlText } from '../../xml/xmlText';
import { encodeXString } from '../../xml/xString';
import { childNamed, isTrue, parseXml } from '../../xml/xmlTree';
import { withName, withoutName } from '../editNames';
import type { PatchRun } from '../patchRun';
import { sheetPlace } from '../sheetList';
import { withOnlyChild } from '../worksheetOrder';

const A4 = '9';
/** Inches: narrow at the sides, and room above and below for header and footer. */
const MARGINS = 'left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"';

/** Lays out a sheet's pages. Margins and printer that people chose stay. */
export function setPageLayout(run: PatchRun, { sheet: name, layout }: SetPageLayout): void {
  const sheet = run.sheet(name);
  const steps = [withFitToPage, withMargins, withPageSetup, withHeaderFooter, withPageBreaks];
  sheet.shell = steps.reduce((shell, step) => step(shell, layout), sheet.shell);
  run.draft.edit(run.part.path, (text) => withPrintNames(text, sheet.snapshot.name, layout));
}

function withPrintNames(source: string, sheet: string, layout: PageLayout): string {
  const localSheet = sheetPlace(parseXml(source), sheet);
  return printNames(sheet, layout).reduce((text, { name, reference }) => {
    if (reference === null) return withoutName(text, name, localSheet);
    return withName(text, { name, reference, localSheet, isHidden: false });
  }, source);
}

function withFitToPage(shell: string): string {
  const root = parseXml(shell);
  const p = root.prefix;
  const properties = childNamed(root, 'sheetPr');
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (!properties) return withOnlyChild(shell, 'sheetPr', `<${p}sheetPr>${fit}</${p}sheetPr>`);
  const present = childNamed(properties, 'pageSetUpPr');
  if (present) {
    if (isTrue(present.attributes.fitToPage)) return shell;
    const tag = withAttribute(shell.slice(present.start, present.openEnd), 'fitToPage', '1');
    return shell.slice(0, present.start) + tag + shell.slice(present.openEnd);
  }
  if (!properties.isSelfClosing)
    return shell.slice(0, properties.closeStart) + fit + shell.slice(properties.closeStart);
  const open = asOpeningTag(shell.slice(properties.start, properties.openEnd));
  return withReplaced(shell, properties, `${open}${fit}</${p}sheetPr>`);
}

function withMargins(shell: string): string {
  const root = parseXml(shell);
  if (childNamed(root, 'pageMargins')) return shell;
  return withOnlyChild(shell, 'pageMargins', `<${root.prefix}pageMargins ${MARGINS}/>`);
}

function withPageSetup(shell: string, { orientation, pagesHigh }: PageLayout): string {
  const root = parseXml(shell);
  const present = childNamed(root, 'pageSetup');
  const wanted = { paperSize: A4, scale: null, fitToWidth: '1', fitToHeight: String(pagesHigh ?? 0), orientation };
  const tag = present ? shell.slice(present.start, present.openEnd) : `<${root.prefix}pageSetup/>`;
  const next = Object.entries(wanted).reduce((text, [name, value]) => withAttribute(text, name, value), tag);
  if (present) return shell.slice(0, present.start) + next + shell.slice(present.openEnd);
  return withOnlyChild(shell, 'pageSetup', next);
}

function withHeaderFooter(shell: string, { header, footer }: PageLayout): string {
  const p = parseXml(shell).prefix;
  const parts = [
    ['oddHeader', headerFooterCodes(header)],
    ['oddFooter', headerFooterCodes(footer)],
  ] as const;
  const xml = parts.map(([name, text]) => {
    const space = /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '';
    return text === '' ? '' : `<${p}${name}${space}>${encodeXmlText(encodeXString(text))}</${p}${name}>`;
  });
  const isEmpty = xml.every((part) => part === '');
  return withOnlyChild(shell, 'headerFooter', isEmpty ? null : `<${p}headerFooter>${xml.join('')}</${p}headerFooter>`);
}

/** A break is named by the row above it. */
function withPageBreaks(shell: string, { pageBreaks }: PageLayout): string {
  if (pageBreaks === undefined) return shell;
  const p = parseXml(shell).prefix;
  const count = pageBreaks.length;
  const breaks = pageBreaks.map((row) => `<${p}brk id="${row - 1}" max="16383" man="1"/>`).join('');
  const xml = `<${p}rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</${p}rowBreaks>`;
  return withOnlyChild(shell, 'rowBreaks', count === 0 ? null : xml);
}
