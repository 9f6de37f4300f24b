import type { Place } from '../../findings/finding';
import type { Model } from '../../model/model';
import { formatCell } from '../../workbook/address';
import { linkText } from '../../workbook/linkText';
import { text, type ReportCell } from './reportTable';

/** A link to a cell that works without the add-in; plain words where it stands in another file. */
export function sourceCell({ workbook, sheet, range }: Place, { workbooks }: Pick<Model, 'workbooks'>): ReportCell {
  const cell = `${sheet} ${formatCell(range.top, range.left)}`;
  if (workbook > 0) return text(`${baseName(workbooks[workbook]!.file)}: ${cell}`);
  const target = linkText({ kind: 'cells', sheet, range });
  const formula = `=HYPERLINK(${quoteText(target)},${quoteText(cell)})`;
  return { cell: { kind: 'formula', formula, value: cell }, style: 'link' };
}

/** A text inside a formula. */
function quoteText(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** The last part of a path: folders of the machine it was read on are nobody's business. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1)!;
}
