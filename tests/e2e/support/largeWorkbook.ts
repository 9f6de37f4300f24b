import { SheetBuilder, StringPool, type Cell } from '../../../src/core';
import { xlsxFromSnapshot } from '../../support/xlsxFromSnapshot';

const MEMBERS = ['Fiji', 'Japan', 'India', 'Nepal', 'Samoa', 'Tonga', 'Thailand', 'Indonesia', 'Sri Lanka', 'Viet Nam'];
const TERM_START = 45474;

type Value = string | number | { readonly day: number };

function cellOf(value: Value): Cell {
  if (typeof value === 'object') return { kind: 'date', value: value.day };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

const planRow = (index: number): Value[] => [
  `(${'abcdefghijklmn'[index % 14]!}) Hold training ${index + 1}`,
  'Workshops held',
  'At least 2 workshops per year',
];

const workshopRow = (index: number): Value[] => [
  index + 1,
  `Workshop ${index + 1}`,
  { day: TERM_START + (index % 700) },
  `1-(${'abcdefgh'[index % 8]!})`,
  MEMBERS[index % MEMBERS.length]!,
];

const participantRow =
  (workshops: number) =>
  (index: number): Value[] => [
    (index % workshops) + 1,
    `P${String(index).padStart(6, '0')}`,
    MEMBERS[index % MEMBERS.length]!,
    index % 3 === 0 ? 'F' : 'M',
    index % 11 === 0 ? 'Head of delegation' : 'Participant',
    index % 5 === 0 ? 'Online' : 'On-site',
    (index % 5) + 1,
    `Hall ${index % 7}, row ${index % 90}`,
  ];

/** The bytes of a workbook with a plan, workshops, and people who took part in them, every name another. */
export function largeWorkbook(participants: number, workshops: number): Uint8Array {
  const pool = new StringPool();
  const sheetOf = (name: string, headers: Value[][], count: number, rowOf: (index: number) => Value[]) => {
    const builder = new SheetBuilder(name, pool);
    const rows = [...headers, ...Array.from({ length: count }, (_, index) => rowOf(index))];
    rows.forEach((row, down) => row.forEach((value, right) => builder.set(down + 1, right + 1, cellOf(value))));
    return builder.build();
  };
  const titles = [['Strategic plan 2024-2027'], ['Specific actions', 'KPI', 'Target'], ['Pillar 1: Work together']];
  const people = ['Workshop no', 'Name', 'Member', 'Gender', 'Role', 'Mode', 'Rating', 'Seat'];
  const sheets = [
    sheetOf('Plan', titles, 14, planRow),
    sheetOf('Workshops', [['No.', 'Title', 'Start date', 'Plan action', 'Members']], workshops, workshopRow),
    sheetOf('Participants', [people], participants, participantRow(workshops)),
  ];
  return xlsxFromSnapshot({ file: '', dateSystem: 1900, strings: pool.strings, sheets, names: [], state: null });
}
