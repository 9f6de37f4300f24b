import { fieldCell, type Block } from '../../../read/block';
import { readOfficerRole } from '../../../read/cells/officerRoles';
import { readBlockRows } from '../../../read/dataRows';
import type { Role } from '../../../read/layouts/layout';
import { formatCell } from '../../../workbook/address';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** The columns that hold names of people, by what a sheet is. */
const NAME_FIELDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  participants: ['name', 'familyName', 'givenName'],
  experts: ['name'],
  contactPoints: ['responsibleOfficer', 'contact'],
};

/** Names of people on the sheets of participants, experts and contact points: how many, never which. */
export const personalNames: ShareKind<ShareInput> = {
  code: 'personal-names',
  title: 'Names of people',
  advice: 'Delete these columns in the copy you send, or send the slides, which name nobody.',
  list: ({ model }) =>
    model.blocks
      .filter(({ workbookIndex }) => workbookIndex === 0)
      .flatMap((block) =>
        (NAME_FIELDS[block.role] ?? []).flatMap((field) => {
          const column = block.columns[field];
          const count = column === undefined ? 0 : countNames(block, field);
          if (column === undefined || count === 0) return [];
          const cell = formatCell(block.headerRows[0]!, column);
          return sheetLine(block.sheet.name, counted(count, 'name'), cell);
        }),
      ),
};

/** "Programme Manager 2" and "Expert A" name nobody. */
function countNames(block: Block, field: string): number {
  return readBlockRows(block).data.filter((row) => {
    const cell = fieldCell(block, row, field);
    return cell.kind === 'text' && readOfficerRole(cell.value) === null;
  }).length;
}
