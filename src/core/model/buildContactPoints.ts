import { fieldCell, type Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { flattenText, foldText } from '../read/cells/foldText';
import { membersAmong, readMemberList } from '../read/cells/memberList';
import { readOfficerRole } from '../read/cells/officerRoles';
import { readBlockRows } from '../read/dataRows';
import type { MemberDirectory } from '../read/members/memberDirectory';
import { readSubRegion } from '../read/members/subRegionNames';
import type { ContactPoint } from './contactPoint';

/** The Members that the lists of contact points name, in the order of sheets and rows. */
export function buildContactPoints(blocks: readonly Block[], directory: MemberDirectory): readonly ContactPoint[] {
  return blocks.flatMap((block) => readBlockRows(block).data.map((row) => buildContactPoint(block, row, directory)));
}

const NOTHING = /^(?:[-\s]*|n\/?a|nil|none|tb[acdn]|vacant)$/i;

function buildContactPoint(block: Block, row: number, directory: MemberDirectory): ContactPoint {
  const text = (field: string) => flattenText(cellText(fieldCell(block, row, field)));
  const names = readMemberList(text('member'), directory);
  const officer = NOTHING.test(text('responsibleOfficer')) ? '' : text('responsibleOfficer');
  return {
    names,
    subRegion: readSubRegion(text('subRegion')) ?? membersAmong(names)[0]?.subRegion ?? null,
    officer: foldText(officer),
    role: readOfficerRole(officer),
    hasContact: ['contact', 'email'].some((field) => !NOTHING.test(text(field))),
    source: { block, row },
  };
}
