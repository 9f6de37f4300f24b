import type { FileContents } from '../fileContents';
import { counted, sheetLine, workbookLine, type ShareLine } from '../shareItem';
import { conversationsInHost } from './conversations';
import { hiddenCellsInHost } from './hiddenCells';
import type { ShareKind } from './shareKind';

/** What only the file itself can tell, in the order shown. */
export const fileKinds: readonly ShareKind<FileContents>[] = [
  {
    code: 'document-properties',
    title: 'Document properties',
    advice: 'In Excel: File, Info, Check for Issues, Inspect Document takes them out of the copy you send.',
    list: ({ properties }) => properties && properties.map((name) => workbookLine(`${name} is filled in`)),
  },
  {
    code: 'other-workbooks',
    title: 'Copies of values of other workbooks',
    advice: 'In Excel: Data, Edit Links, Break Link leaves the values and forgets where they came from.',
    list: ({ otherWorkbooks }) => otherWorkbooks && otherWorkbooks.map((address) => workbookLine(address)),
  },
  countKind('data-connections', 'Data connections', 'connection', ({ dataConnections }) => dataConnections, {
    advice:
      'They hold addresses of servers, and at times the name of an account. Remove them under Data, Queries & Connections.',
  }),
  {
    code: 'macros',
    title: 'Macros',
    advice: 'Many offices do not let such files in. Save a copy as .xlsx to leave the macros behind.',
    list: ({ hasMacros }) => (hasMacros === null ? null : hasMacros ? [workbookLine('The file holds macros')] : []),
  },
  {
    code: 'pivot-copies',
    title: 'Copies of rows in pivot tables',
    advice:
      'A pivot table keeps the rows it was made from, also when their sheet was deleted. Delete it, or paste it as values.',
    list: listPivotCopies,
  },
  countKind('embedded-files', 'Files inside the workbook', 'file', ({ embeddedFiles }) => embeddedFiles, {
    advice: 'Open each: whatever is in it goes along.',
  }),
  countKind(
    'foreign-parts',
    'Data of other add-ins or of a document server',
    'part',
    ({ foreignParts }) => foreignParts,
    {
      advice: 'In Excel: File, Info, Check for Issues, Inspect Document lists them as custom XML data.',
    },
  ),
  countKind('people', 'Names of people in conversations', 'person', ({ people }) => people, {
    several: 'people',
    advice: 'Deleting the conversations takes the names out when the file is saved.',
  }),
  countKind('printer-settings', 'Settings of printers', 'sheet', ({ printerSettings }) => printerSettings, {
    advice: "They name the office's printer. A copy saved from Excel on the web has none.",
  }),
  hiddenCellsInHost,
  conversationsInHost,
];

interface CountWords {
  readonly several?: string;
  readonly advice: string;
}

function countKind(
  code: string,
  title: string,
  one: string,
  countOf: (contents: FileContents) => number | null,
  { several = `${one}s`, advice }: CountWords,
): ShareKind<FileContents> {
  return {
    code,
    title,
    advice,
    list: (contents) => {
      const count = countOf(contents);
      if (count === null) return null;
      return count > 0 ? [workbookLine(counted(count, one, several))] : [];
    },
  };
}

/** All pivot tables, where a host cannot tell which of them keep copies. */
function listPivotCopies({ pivotCopies, pivotTables }: FileContents): readonly ShareLine[] | null {
  if (pivotCopies !== null) return pivotCopies > 0 ? [workbookLine(counted(pivotCopies, 'copy', 'copies'))] : [];
  if (pivotTables === null) return null;
  return [...new Set(pivotTables)].map((sheet) => {
    const count = pivotTables.filter((one) => one === sheet).length;
    return sheetLine(sheet, `${counted(count, 'pivot table')} that may keep a copy`);
  });
}
