import type { ValidityRule } from '../rule';
import { children } from '../xmlNode';

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_ML = 'application/vnd.openxmlformats-officedocument.drawing';

/** The content type that a part must have when it is related as this kind. */
const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  worksheet: `${SHEET_ML}.worksheet+xml`,
  chartsheet: `${SHEET_ML}.chartsheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  table: `${SHEET_ML}.table+xml`,
  comments: `${SHEET_ML}.comments+xml`,
  calcChain: `${SHEET_ML}.calcChain+xml`,
  pivotTable: `${SHEET_ML}.pivotTable+xml`,
  drawing: `${DRAWING_ML}+xml`,
  chart: `${DRAWING_ML}ml.chart+xml`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

/** A part that something relates to as a sheet, a table, a chart ... has the content type of one. */
export const contentTypesFitTheirParts: ValidityRule = function* (book) {
  const list = book.content.root('[Content_Types].xml');
  const typeOf = (path: string) => {
    const own = children(list, 'Override').find(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${path.toLowerCase()}`,
    );
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = children(list, 'Default').find(
      ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
    );
    return (own ?? byExtension)?.attributes.ContentType;
  };
  for (const source of ['', ...book.content.parts.map(({ path }) => path)]) {
    for (const { kind, path } of book.content.relationships(source)) {
      const wanted = TYPE_OF_KIND[kind];
      if (!wanted || !book.content.find(path)) continue;
      const given = typeOf(path!);
      if (given !== undefined && given !== wanted) yield [path!, `is a ${kind}, but its content type is ${given}`];
    }
  }
};
