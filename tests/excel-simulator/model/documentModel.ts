import type { WorkbookModel } from './workbookModel';

/** What a workbook holds beside its sheets. */
export interface DocumentModel {
  readonly properties: Record<string, string>;
  readonly customProperties: string[];
  /** The sheet of each. */
  readonly pivotTables: { readonly name: string; readonly sheet: string }[];
  readonly linkedWorkbooks: string[];
}

const documents = new WeakMap<WorkbookModel, DocumentModel>();

export function documentOf(workbook: WorkbookModel): DocumentModel {
  const document = documents.get(workbook) ?? {
    ...{ properties: {}, customProperties: [], pivotTables: [], linkedWorkbooks: [] },
  };
  documents.set(workbook, document);
  return document;
}
