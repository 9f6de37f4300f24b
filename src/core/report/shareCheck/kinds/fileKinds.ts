import type { FileContents } from '../fileContents';
import { counted, workbookLine } from '../shareItem';
import type { ShareKind } from './shareKind';

/** What only the file itself can tell, in the order shown. */
export const fileKinds: readonly ShareKind<FileContents>[] = [
  {
    code: 'document-properties',
    title: 'Document properties',
    advice: 'In Excel: File, Info, Check for Issues, Inspect Document takes them out of the copy you send.',
    list: ({ properties }) => properties.map((name) => workbookLine(`${name} is filled in`)),
  },
  {
    code: 'other-workbooks',
    title: 'Copies of values of other workbooks',
    advice: 'In Excel: Data, Edit Links, Break Link leaves the values and forgets where they came from.',
    list: ({ otherWorkbooks }) => otherWorkbooks.map((address) => workbookLine(address)),
  },
  countKind('data-connections', 'Data connections', 'connection', ({ dataConnections }) => dataConnections, {
    advice:
      'They hold addresses of servers, and at times the name of an account. Remove them under Data, Queries & Connections.',
  }),
  {
    code: 'macros',
    title: 'Macros',
    advice: 'Many offices do not let such files in. Save a copy as .xlsx to leave the macros behind.',
    list: ({ hasMacros }) => (hasMacros ? [workbookLine('The file holds macros')] : []),
  },
  countKind('pivot-copies', 'Copies of rows in pivot tables', 'copy', ({ pivotCopies }) => pivotCopies, {
    several: 'copies',
    advice:
      'A pivot table keeps the rows it was made from, also when their sheet was deleted. Delete it, or paste it as values.',
  }),
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
];

interface CountWords {
  readonly several?: string;
  readonly advice: string;
}

function countKind(
  code: string,
  title: string,
  one: string,
  countOf: (contents: FileContents) => number,
  { several = `${one}s`, advice }: CountWords,
): ShareKind<FileContents> {
  return {
    code,
    title,
    advice,
    list: (contents) => {
      const count = countOf(contents);
      return count > 0 ? [workbookLine(counted(count, one, several))] : [];
    },
  };
}
