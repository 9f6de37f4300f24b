/** What a workbook file holds beside its sheets: only who has the file can tell. */
export interface FileContents {
  /** Document properties that are filled in, by what Excel calls them: `Author`, `Last modified by`. */
  readonly properties: readonly string[];
  /** Addresses of the other workbooks that formulas refer to; the file keeps copies of their values. */
  readonly otherWorkbooks: readonly string[];
  readonly dataConnections: number;
  readonly hasMacros: boolean;
  /** Pivot tables that carry a copy of the rows they were made from. */
  readonly pivotCopies: number;
  /** Other files inside this one. */
  readonly embeddedFiles: number;
  /** Parts that other add-ins, or a document server, keep in the file. */
  readonly foreignParts: number;
  /** People whose names conversations keep. */
  readonly people: number;
  /** Sheets that keep the name and settings of a printer. */
  readonly printerSettings: number;
}
