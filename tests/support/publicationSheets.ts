import { planSheet, withCells, workshopSheet, type Overrides, type PlainSheet, type PlainSheets } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

const issued = (date: string, type: string, title: string, number: PlainCell = null): PlainCell[] => [
  { date },
  type,
  title,
  number,
  null,
];

/**
 * Publications without a slip: A date, B type, C title, D issue no., E language; newsletters 83 to 87 in rows 2 to 6, of
 * which the last says its number in the title, another language and a second edition in rows 7 and 8, good practice
 * reports 26 and 27 in rows 9 and 10.
 */
export function publicationSheet(cells: Overrides = {}): PlainSheet {
  const rows: PlainCell[][] = [
    ['Date', 'Type', 'Title', 'Issue no.', 'Language'],
    issued('2024-07-20', 'Newsletter', 'Single window', 83),
    issued('2024-10-20', 'Newsletter', 'Canine units', 84),
    issued('2025-01-20', 'Newsletter', 'Women at the border', 85),
    issued('2025-04-20', 'Newsletter', 'Rules of origin', 86),
    issued('2025-07-20', 'Newsletter', 'E-Newsletter No. 87'),
    [{ date: '2025-02-03' }, 'Newsletter', 'Women at the border', 85, 'Thai'],
    issued('2025-08-01', 'Good practice report', 'Audit in small steps (2nd edition)', 26),
    issued('2024-09-02', 'Good practice report', 'Audit in small steps', 26),
    issued('2025-09-02', 'Good practice report', 'No. 27: Laboratories'),
  ];
  return withCells(rows, cells);
}

/** Web visits without a slip: A fiscal year, B month, C visits; a year in row 2, months in rows 3 to 6. */
export function visitSheet(cells: Overrides = {}): PlainSheet {
  const rows: PlainCell[][] = [
    ['Fiscal year', 'Month', 'Web visits'],
    ['FY2023/24', null, 8_100_000],
    ['FY2024/25', 'July', 700_000],
    ['FY2024/25', 'August', 650_000],
    ['FY2024/25', 'September', 720_000],
    ['FY2024/25', 'October', 690_000],
  ];
  return withCells(rows, cells);
}

/** Regional entities without a slip: A kind, B Member, C since, D until; rows 2 to 6. */
export function entitySheet(cells: Overrides = {}): PlainSheet {
  const rows: PlainCell[][] = [
    ['Kind', 'Member', 'Since', 'Until'],
    ['RTC', 'Japan', 2004, null],
    ['RTC', 'Korea', '1 March 2010', null],
    ['RCL', 'Japan', null, null],
    ['RDTC', 'Korea', { date: '2012-05-04' }, null],
    ['RDTC', 'Fiji', { date: '2005-05-04' }, { date: '2010-05-04' }],
  ];
  return withCells(rows, cells);
}

export type PublicationSheet = 'Publications' | 'Visits' | 'Entities';

const sheetOf: Readonly<Record<PublicationSheet, (cells: Overrides) => PlainSheet>> = {
  Publications: publicationSheet,
  Visits: visitSheet,
  Entities: entitySheet,
};

/** A plan, its workshops, and one of the three with a test's own cells. */
export function planAndPublications(sheet: PublicationSheet, cells: Overrides = {}): PlainSheets {
  return { Plan: planSheet(), Workshops: workshopSheet(), [sheet]: sheetOf[sheet](cells) };
}
