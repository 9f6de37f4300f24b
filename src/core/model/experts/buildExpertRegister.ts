import { fieldCell, type Block } from '../../read/block';
import { readAccreditations } from '../../read/cells/experts/accreditations';
import { cellText } from '../../read/cells/cellText';
import { readDate } from '../../read/cells/dates';
import { originLabel } from '../../read/cells/experts/expertWords';
import { foldText } from '../../read/cells/foldText';
import { readMemberList, type ListedName } from '../../read/cells/memberList';
import { readValidity } from '../../read/cells/experts/validity';
import { readBlockRows } from '../../read/dataRows';
import type { MemberDirectory } from '../../read/members/memberDirectory';
import type { RegisteredExpert } from './expertRegister';

/** The accreditations that the registers of experts list, in the order of sheets and rows. */
export function buildExpertRegister(blocks: readonly Block[], directory: MemberDirectory): readonly RegisteredExpert[] {
  return blocks.flatMap((block) => readBlockRows(block).data.map((row) => buildExpert(block, row, directory)));
}

function buildExpert(block: Block, row: number, directory: MemberDirectory): RegisteredExpert {
  const cell = (field: string) => fieldCell(block, row, field);
  const system = block.workbook.dateSystem;
  const names = readMemberList(cellText(cell('administration')), directory);
  return {
    person: readPerson(cellText(cell('name'))),
    names,
    administration: administrationOf(names),
    categories: readAccreditations(cellText(cell('category'))),
    accreditedOn: readDate(cell('accreditedOn'), system),
    validUntil: readValidity(cell('validUntil'), system),
    source: { block, row },
  };
}

const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir|madam) /;
const NOBODY = /^(?:n a|na|nil|none|tb[acdn]|vacant|to be (?:advised|announced|confirmed|nominated))$/;

function readPerson(text: string): string {
  const name = foldText(text).replace(ADDRESS, '');
  return NOBODY.test(name) ? '' : name;
}

function administrationOf(names: readonly ListedName[]): string | null {
  const [name, ...more] = names;
  if (!name || more.length > 0 || name.kind === 'unknown') return null;
  return name.kind === 'member' ? name.member.name : originLabel(name.text);
}
