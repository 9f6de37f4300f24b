import { insertChild } from '../xml/insertChild';
import { withReplaced, withoutElement } from '../xml/tagText';
import { childNamed, parseXml } from '../xml/xmlTree';

/** The children of `<worksheet>` in the order of the schema, which Excel insists on. */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type WorksheetChild = (typeof WORKSHEET_ORDER)[number];

/** A sheet's text with one more child, after those that may stand before it and after its own kind. */
export function withSheetChild(shell: string, name: WorksheetChild, xml: string): string {
  const root = parseXml(shell);
  const last = root.children.filter((child) => child.name === name).pop();
  if (last) return shell.slice(0, last.end) + xml + shell.slice(last.end);
  return insertChild(shell, root, WORKSHEET_ORDER, name, xml);
}

/** A sheet's text with its only child of a name given, replaced, or taken out when there is no XML. */
export function withOnlyChild(shell: string, name: WorksheetChild, xml: string | null): string {
  const root = parseXml(shell);
  const present = childNamed(root, name);
  if (present) return xml === null ? withoutElement(shell, present) : withReplaced(shell, present, xml);
  return xml === null ? shell : insertChild(shell, root, WORKSHEET_ORDER, name, xml);
}
