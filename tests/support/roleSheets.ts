import {
  planSheet,
  withCells,
  withoutRows,
  workshopSheet,
  type Overrides,
  type PlainSheet,
  type PlainSheets,
} from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

/** People of one administration at an activity: women first, then men; some of them online, the rest on site. */
export interface Delegation {
  readonly member: string;
  readonly women: number;
  readonly men: number;
  readonly online: number;
  /** Whether its first person, a woman where there is one, heads the delegation. */
  readonly hasHead?: boolean;
}

/** The rows of a delegation: workshop, name, title, Member, gender, role, mode, rating. */
export function delegation(
  workshop: PlainCell,
  { member, women, men, online, hasHead = true }: Delegation,
): PlainCell[][] {
  return Array.from({ length: women + men }, (_, index) => [
    workshop,
    `${member} ${index < women ? 'Rose' : 'Lee'} ${index + 1}`,
    index < women ? 'Ms' : 'Mr',
    member,
    index < women ? 'F' : 'M',
    hasHead && index === 0 ? 'Head of delegation' : 'Delegate',
    index < online ? 'Online' : 'In-person',
    (index % 3) + 3,
  ]);
}

/**
 * The participants of `workshopSheet`, without a slip and as its rows say. A workshop, B name, C title, D Member, E
 * gender, F role, G mode, H rating. The first activity in rows 2 to 25, named by its number; the second in rows 26 to 37,
 * by its title; the third in rows 38 to 77.
 */
export function participantSheet(cells: Overrides = {}): PlainCell[][] {
  const second = 'Sub-regional Workshop on Valuation';
  const rows: PlainCell[][] = [
    ['Workshop', 'Name', 'Title', 'Member', 'Gender', 'Role', 'Mode', 'Rating'],
    ...delegation(1, { member: 'Sri Lanka', women: 10, men: 14, online: 0, hasHead: false }),
    ...delegation(second, { member: 'Fiji', women: 6, men: 0, online: 6 }),
    ...delegation(second, { member: 'Samoa', women: 0, men: 3, online: 3 }),
    ...delegation(second, { member: 'Tonga', women: 0, men: 3, online: 3 }),
    ...delegation(3, { member: 'China', women: 10, men: 0, online: 10 }),
    ...delegation(3, { member: 'Hong Kong, China', women: 5, men: 0, online: 0 }),
    ...delegation(3, { member: 'India', women: 0, men: 15, online: 0 }),
    ...delegation(3, { member: 'Fiji', women: 0, men: 10, online: 0 }),
  ];
  rows[24]![5] = 'Head of delegation';
  return withCells(rows, cells);
}

/** A Member status sheet without a slip: A Member, B 1-(a) RKC, C 2-(a) Data exchange, D remarks; rows 3 to 6. */
export function statusSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Status of Members'],
    ['Member', '1-(a) RKC', '2-(a) Data exchange', 'Remarks'],
    ['Fiji', 'Yes', { date: '2025-02-03' }, 'Acceded early'],
    ['Japan', 'Yes', '4 May 2025', null],
    ['Nepal', 'No', null, null],
    ['Tonga', null, 'Not yet', 'To be asked'],
  ];
  return withCells(rows, cells);
}

/**
 * A list of outputs without a slip: A date, B type, C title, D plan actions, E Members, F quantity, G requested, H met;
 * rows 3 to 6.
 */
export function outputSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Outputs of the office'],
    ['Date', 'Type', 'Title', 'Plan action(s)', 'Members', 'Quantity', 'Requested', 'Met'],
    [{ date: '2024-09-30' }, 'Newsletter', 'Newsletter 84', '1-(c)', null, 1, null, null],
    [{ date: '2025-01-15' }, 'MRA', 'Arrangement', '1-(b)', 'Japan, India', null, null, null],
    ['12 March 2025', 'Survey', 'Survey of needs', '1-(a), 2-(a)', null, 2, null, null],
    [{ date: '2025-05-20' }, 'Contribution', 'Articles', '2-(b)', 'Fiji and Tonga', null, 4, 3],
  ];
  return withCells(rows, cells);
}

export type ListedSheet = 'Participants' | 'Status' | 'Outputs';

const sheetOf: Readonly<Record<ListedSheet, (cells: Overrides) => PlainSheet>> = {
  Participants: participantSheet,
  Status: statusSheet,
  Outputs: outputSheet,
};

/** A plan, its workshops, and one more sheet with a test's own cells; also with own cells in the workshops. */
export function planAnd(sheet: ListedSheet, cells: Overrides = {}, workshopCells: Overrides = {}): PlainSheets {
  return { Plan: planSheet(), Workshops: workshopSheet(workshopCells), [sheet]: sheetOf[sheet](cells) };
}

/** A plan, its workshops and its participants without some rows, counted from 1 as Excel shows them. */
export function withoutParticipants(...rows: readonly number[]): PlainSheets {
  return { Plan: planSheet(), Workshops: workshopSheet(), Participants: withoutRows(participantSheet(), ...rows) };
}
