import { planSheet, withCells, workshopSheet, type Overrides, type PlainSheets } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

/**
 * A work plan without a slip that fits `planSheet`: A action, B bullets, C KPI; pillar 1 in rows 4 to 6, pillar 2 in row 7
 * with its actions in rows 8 and 9. B4 has three bullets, B5 and B6 two, B8 one, B9 one and a second one in row 10.
 */
export function workplanSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['ROCB A/P Annual Work Plan (2024-2025)'],
    ['1. Support the implementation of instruments and tools'],
    ['Specific Actions of ROCB A/P', 'Annual Work Plan for 2024-2025', 'KPI'],
    [
      'a) Assist Members (RSP 1.1.1 – 1st milestone)',
      [
        '➤ Conduct national workshops on risk management for Nepal, Sri Lanka and Tonga (See also 1-(c))',
        '➤ Organize a sub-regional workshop on PCA for Pacific Island members (See also 2-(b))',
        '➤ Upon request, give advice on valuation',
      ].join('\n'),
      'Number of Members',
    ],
    [
      'b) Promote AEO MRA (RSP 1.1.1 – 2nd milestone)',
      [
        '➤ Organize regional workshops on AEO',
        '➤ Organize a regional accreditation workshop on AEO (See also 2-(a))',
      ].join('\n'),
      'Number of MRA',
    ],
    [
      'c) Share experiences (RSP 1.1.1 – 3rd milestone)',
      [
        '➤ Conduct a national workshop on risk management for Tonga (See also 1-(a))',
        '➤ Conduct a national mission on TRS for Fiji and Samoa',
      ].join('\n'),
      'Number of activities',
    ],
    ['2. Further develop partnerships'],
    [
      'a) Exchange information (RSP 1.2.3 – 1st milestone)',
      '➤ Organize a regional accreditation workshop on AEO/Compliant Trader Programme (See also 1-(b))',
      'Number of reports',
    ],
    [
      'b) Hold joint activities (RSP 3.1.1 – 3rd milestone)',
      'Organize sub-regional workshops on Post Clearance Audit for ASEAN and Pacific countries (See also 1-(a))',
      'Number of activities',
    ],
    [null, 'Convene a meeting of Heads of RTC', null],
  ];
  return withCells(rows, cells);
}

/** The work plan alone. */
export function workplanAlone(cells: Overrides = {}): PlainSheets {
  return { 'Work plan': workplanSheet(cells) };
}

/** With the plan it belongs to, and the workshops held. */
export function planAndWorkplan(cells: Overrides = {}, workshopCells: Overrides = {}): PlainSheets {
  return { Plan: planSheet(), Workshops: workshopSheet(workshopCells), 'Work plan': workplanSheet(cells) };
}
