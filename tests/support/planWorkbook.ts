import type { WorkbookSnapshot } from '../../src/core';
import { snapshotFrom, type PlainCell } from './snapshotFrom';

const day = (date: string): PlainCell => ({ date });

/** A small plan with one workshop sheet: two findings (an unreadable target, an unknown Member) and figures to write. */
export function planWorkbook(): WorkbookSnapshot {
  return snapshotFrom(
    {
      Plan: [
        ['Strategic plan (2024-2026)'],
        ['Pillar 1'],
        ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable'],
        [
          '(a) Train officers',
          '1.1.1 - 1st milestone',
          'Number of Members trained',
          'At least 1/35 Members',
          day('2026-06-30'),
        ],
        ['(b) Advise Members', '1.1.1 - 2nd milestone', 'Number of Members', 'As many as possible', day('2026-06-30')],
      ],
      Workshops: [
        ['Title', 'Start', 'End', 'Level', 'Actions', 'Participants', 'Women', 'Men', 'Members'],
        ['Valuation', day('2025-03-03'), day('2025-03-05'), 'national', '1-(a)', 20, 8, 12, 'Fiji'],
        ['Origin', day('2025-05-05'), day('2025-05-07'), 'sub-regional', '1-(a)', 30, 6, 24, 'Fiji, Tongga'],
      ],
    },
    { file: 'plan.xlsx' },
  );
}
