import { describeDefinitions } from '../definitions';
import { subRegionLabel } from '../subRegionLabel';
import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildAssistedActions } from '../tables/assistedActions';
import { buildAttendedWorkshops } from '../tables/attendedWorkshops';
import { buildMemberInstruments } from '../tables/memberInstruments';
import { buildNotYetReached } from '../tables/notYetReached';

/** One page about one Member, for those who ask; null when nobody does. A code nobody has is said on the page. */
export function buildRcpMember(input: SummaryInput): SummarySheet | null {
  const { profile, model } = input;
  if (profile === null) return null;
  const found = model.directory.find(profile);
  const member = found?.kind === 'member' ? found.member : null;
  const lines = subtitleLines(input);
  return {
    id: 'rcpMember',
    sheet: 'RCP Member',
    title: member === null ? 'Member profile' : `Member profile: ${member.name}`,
    lines: [
      ...lines,
      member === null ? `No Member of the region is known as "${profile}".` : `${subRegionLabel(member.subRegion)}.`,
    ],
    isLarge: false,
    bands:
      member === null
        ? []
        : [
            buildAttendedWorkshops(input, member),
            [...buildAssistedActions(input, member), ...buildMemberInstruments(input, member)],
            buildNotYetReached(input, member),
          ],
    notes: describeDefinitions('held', 'assisted', 'uponRequest'),
    pagesHigh: null,
  };
}
