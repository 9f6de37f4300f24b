import type { Place } from '../../findings/finding';
import type { GenderShare } from '../../indicators/gender/gender';
import type { Settings } from '../../model/settings';
import { buildTable } from './buildTable';
import { numberCell, shareCell, textCell } from './summaryCells';
import type { SummaryTable } from './summarySheet';

/** Women's share of a group; null parts where no workshop of it records gender. */
export interface ShareRow {
  readonly label: string;
  readonly women: number | null;
  readonly participants: number | null;
  readonly womenShare: number | null;
  readonly evidence: readonly Place[];
}

interface ShareTable extends Pick<SummaryTable, 'id' | 'heading'> {
  /** What the groups are. */
  readonly header: string;
  readonly rows: readonly ShareRow[];
  readonly totals?: readonly ShareRow[];
  readonly remarks?: readonly string[];
  readonly settings: Settings;
}

/** Women's share by group, with the goal beside each for a line in a chart (definition: workbook 2.4). */
export function buildShareTable({ id, heading, header, rows, totals = [], remarks = [], settings }: ShareTable) {
  const people = settings.shareBasis === 'recorded' ? 'Gender recorded' : 'Participants';
  return buildTable<ShareRow>({
    id,
    heading,
    columns: [
      { id: 'group', header, width: 26, write: ({ label }) => textCell(label) },
      { id: 'women', header: 'Women', width: 9, write: ({ women, evidence }) => numberCell(women, evidence) },
      {
        id: 'participants',
        header: people,
        width: 13,
        write: ({ participants, evidence }) => numberCell(participants, evidence),
      },
      {
        id: 'share',
        header: "Women's share",
        width: 12,
        write: ({ womenShare, evidence }) => shareCell(womenShare, evidence),
      },
      { id: 'goal', header: 'Goal', width: 9, write: () => shareCell(settings.genderGoal) },
    ],
    rows,
    totals,
    remarks,
    whenEmpty: 'No workshop that counts records gender.',
  });
}

export function shareRow(label: string, share: GenderShare, evidence: readonly Place[]): ShareRow {
  const { women, participants, womenShare } = share;
  return { label, women, participants, womenShare, evidence };
}
