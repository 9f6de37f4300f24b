import type { WorkbookSnapshot } from '../../src/core';
import { snapshotFrom, type PlainCell } from './snapshotFrom';

const day = (date: string): PlainCell => ({ date });
const END = day('2026-06-30');

/**
 * A plan of two pillars with targets of several kinds, and workshops that were held, put off, or are still to come: seen
 * as of 15 January 2026 every status word but "Not started" and every reason to leave a row out has a row.
 */
export function figuresWorkbook(): WorkbookSnapshot {
  return snapshotFrom(
    {
      Plan: [
        ['Strategic plan (2024-2026)'],
        ['Pillar 1'],
        ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable'],
        ['(a) Train officers', '1.1.1 - 1st milestone', 'Number of Members trained', 'At least 4/35 Members', END],
        ['(b) Meet yearly', '1.1.1 - 2nd milestone', 'Number of workshops held', 'At least twice per year', END],
        ['(c) Give advice (Upon request)', '1.1.1 - 3rd milestone', 'Number of Members', 'At least 1 Members', END],
        ['Pillar 2'],
        ['(a) Invite women', '2.1.1 - 1st milestone', 'Share of women', 'At least 25% of the participations', END],
        ['(b) Report', '2.1.1 - 2nd milestone', 'Evaluation report', 'As many as possible', END],
      ],
      Workshops: [
        ['Title', 'Start', 'End', 'Level', 'Status', 'Actions', 'Participants', 'Women', 'Men', 'Members'],
        ['Valuation', day('2025-03-03'), day('2025-03-05'), 'national', 'held', '1-(a)', 20, 2, 8, 'Fiji'],
        [
          'Origin',
          day('2025-08-05'),
          day('2025-08-07'),
          'sub-regional',
          'held',
          '1-(a), 1-(b)',
          30,
          6,
          24,
          'Fiji, Tonga',
        ],
        ['Risk', day('2025-09-09'), day('2025-09-10'), 'national', 'held', '1-(c)', 10, null, null, 'Japan'],
        ['Transit', day('2025-10-09'), day('2025-10-10'), 'national', 'postponed', '1-(a)', null, null, null, 'Samoa'],
        ['Post-audit', day('2026-03-02'), day('2026-03-04'), 'national', 'planned', '1-(a)', null, null, null, 'Nepal'],
      ],
    },
    { file: 'plan.xlsx' },
  );
}
