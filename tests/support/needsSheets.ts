import { planSheet, withCells, workshopSheet, type Overrides, type PlainSheets } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';
import { workplanSheet } from './workplanSheet';

/**
 * A list of requests without a slip that fits `planSheet` and `workshopSheet`: A Member, B topic, C priority, D fiscal
 * year, E kind, F plan action; rows 3 to 7. Fiji and Sri Lanka are met, Nepal and Samoa planned, Japan neither.
 */
export function requestSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Technical assistance requests of Members'],
    ['Member', 'Topic', 'Priority', 'Fiscal year', 'Type of assistance', 'Plan action(s)'],
    ['Fiji', 'AEO', 'High', 'FY2024/25', 'Mission', null],
    ['Sri Lanka', 'RM', 1, 2024, 'National workshop', '1-(a)'],
    ['Nepal', 'Risk management', 'M', '2024-2025', 'National workshop', '1-(a)'],
    ['Samoa', 'PCA', 2, 'FY24/25', 'Any', '1-(a)'],
    ['Japan', 'Customs laboratory', 'Low', 'FY2024/25', 'Study visit', '1-(c)'],
  ];
  return withCells(rows, cells);
}

/**
 * A needs matrix without a slip: A Member, then a topic a column (B AEO, C valuation, D TRS); rows 4 to 6. Fiji's AEO and
 * valuation are met, its TRS and Samoa's are planned.
 */
export function topicMatrix(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Needs survey 2024 (January)'],
    ['1 = high, 2 = medium, 3 = low'],
    ['Member', 'AEO', 'Valuation 1-(c)', '1-(c) Time Release Study'],
    ['Fiji', 1, 2, 3],
    ['Samoa', null, 1, 'x'],
    ['Japan', 3, null, null],
  ];
  return withCells(rows, cells);
}

/** The same with a Member a column: A topic, B plan action, C Fiji, D Samoa, E Japan; rows 3 to 5. */
export function memberMatrix(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Needs of Members, FY2024/25'],
    ['Topic', 'Plan action', 'Fiji', 'Samoa', 'Japan'],
    ['AEO', null, 'High', null, 'Low'],
    ['Valuation', '1-(c)', 'Medium', 'High', null],
    ['Time Release Study', '1-(c)', 'Low', 'x', null],
  ];
  return withCells(rows, cells);
}

/** The plan, what was held, what was planned, and a needs survey with a test's own cells. */
export function planAndNeeds(cells: Overrides = {}, sheetOf = requestSheet): PlainSheets {
  return { Plan: planSheet(), Workshops: workshopSheet(), 'Work plan': workplanSheet(), Needs: sheetOf(cells) };
}

/** Sheets without one of them. */
export function withoutSheet(sheets: PlainSheets, name: string): PlainSheets {
  return Object.fromEntries(Object.entries(sheets).filter(([other]) => other !== name));
}
