import type { PlainSheet } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

/** One workshop of a published follow-up survey, with the Members its tables list, by code. */
export interface PublishedWorkshop {
  readonly title: string;
  readonly level: 'Sub-regional' | 'Regional';
  readonly month: string;
  readonly administrations: number;
  /** Table 4: who shared materials, organized an in-house workshop, realized direct effects. */
  readonly shared: string;
  readonly inHouse: string;
  readonly effects: string;
  /** Table 7: who submitted a report, made recommendations, initiated a project. */
  readonly reports: string;
  readonly recommendations: string;
  readonly projects: string;
}

const workshop = (
  [title, level, month, administrations]: readonly [string, PublishedWorkshop['level'], string, number],
  [shared, inHouse, effects]: readonly [string, string, string],
  [reports, recommendations, projects]: readonly [string, string, string],
): PublishedWorkshop => ({
  ...{ title, level, month, administrations, shared, inHouse, effects, reports, recommendations, projects },
});

/** The nine workshops of FY2020/21 as tables 1, 4 and 7 of the office's report list them. "PNG" is PG there too. */
export const publishedWorkshops: readonly PublishedWorkshop[] = [
  workshop(
    ['Sub-regional Workshop on PCA (Pacific)', 'Sub-regional', 'Nov. 2020', 6],
    ['TO WS FJ PG VU', 'TO WS', 'PG FJ TO VU'],
    ['WS PG VU', 'WS TO VU', 'WS VU'],
  ),
  workshop(
    ['Sub-regional Workshop on PCA (ASEAN)', 'Sub-regional', 'Nov. 2020', 7],
    ['KH ID MY MM PH TH', 'MY TH', 'ID MY PH TH'],
    ['KH LA MM PH', 'KH LA MM PH', 'KH MY MM PH'],
  ),
  workshop(
    ['Regional Workshop on Performance Measurement', 'Regional', 'Dec. 2020', 22],
    ['SG TH MY', 'TH MY', 'KH ID LA MY'],
    ['KH ID LA TH MY', 'TH', ''],
  ),
  workshop(
    ['Regional Workshop on E-Commerce', 'Regional', 'Jan. 2021', 25],
    ['AU BD BT FJ HK ID MY MV PK PG', 'ID', 'AU BT FJ HK ID MV PG'],
    ['AU ID HK PG', 'AU ID HK PG BT', 'BD FJ MV PK ID PG BT'],
  ),
  workshop(
    ['Regional Workshop on Disruptive Technologies', 'Regional', 'March 2021', 17],
    ['ID NZ LK', 'HK', 'ID FJ'],
    ['ID', 'ID LK', 'FJ ID'],
  ),
  workshop(
    ['Regional Workshop on Data Analytics', 'Regional', 'March 2021', 21],
    ['BT HK ID KR MY PH TH VU', 'TH', 'HK ID JP KR MY PH'],
    ['VU', 'HK ID PH', 'ID KR PH'],
  ),
  workshop(
    ['Regional Workshop on the Trade Facilitation Agreement', 'Regional', 'April 2021', 18],
    ['FJ MY WS AF MM BD', 'WS AF', 'FJ MY WS AF VU'],
    ['WS VN AF BD MM', 'FJ WS VN AF BD', 'FJ MY WS AF VN BD VU'],
  ),
  workshop(
    ['Regional Workshop on Free Zone', 'Regional', 'April 2021', 19],
    ['BD BT FJ IR MY', 'BT IR', 'BT FJ IR MY'],
    ['IR', 'IR', 'BT FJ IR'],
  ),
  workshop(
    ['Regional Workshop on Canines', 'Regional', 'June 2021', 18],
    ['ID WS', 'ID WS', 'ID WS'],
    ['WS', 'WS', ''],
  ),
];

/** The number of the workshop of which a reply is in no list. */
export const UNNAMED_AT = 5;

const QUESTIONS = ['shared', 'reports', 'recommendations', 'inHouse', 'effects', 'projects'] as const;

/** The workshop sheet: A number, B title, C date, D level, E administrations, F plan action; rows 2 to 10. */
export function surveyedWorkshops(): PlainSheet {
  return [
    ['No.', 'Title', 'Date', 'Level', 'No. of administrations', 'Plan action'],
    ...publishedWorkshops.map(({ title, month, level, administrations }, index) => [
      ...[index + 1, title, month, level, administrations, '1-(a)'],
    ]),
  ];
}

/**
 * The replies the lists name, 57 rows from row 2: A workshop by its number, B Member, C to H the answers.
 * @param unnamed stands in for who gave the 58th reply, which is in no list: it says no to all.
 */
export function surveyReplies(unnamed: string | null): PlainSheet {
  const rows = publishedWorkshops.flatMap((one, index): PlainCell[][] => {
    const lists = QUESTIONS.map((question) => one[question].split(' '));
    const named = [...new Set(lists.flat())].filter((code) => code !== '');
    const all = index + 1 === UNNAMED_AT && unnamed !== null ? [...named, unnamed] : named;
    return all.map((code) => [index + 1, code, ...lists.map((list) => (list.includes(code) ? 'Yes' : 'No'))]);
  });
  return [
    ['Workshop', 'Member', 'Shared materials', 'Report', 'Recommendations', 'In-house workshop', 'Effects', 'Project'],
    ...rows,
  ];
}

const TITLES = publishedWorkshops.map(({ title }) => title);

/** A table as published: a heading, a header, the nine workshops in rows 3 to 11, totals from row 12. */
function table(
  heading: string,
  headers: readonly string[],
  columns: readonly (readonly PlainCell[])[],
  totals: readonly (readonly PlainCell[])[],
): PlainSheet {
  return [
    [heading],
    ['Workshop', ...headers],
    ...TITLES.map((title, index) => [title, ...columns.map((column) => column[index]!)]),
    ...totals.map((total) => [...total]),
  ];
}

const REPLIES = [5, 7, 6, 10, 6, 9, 8, 5, 2];

/** Tables 1 to 7 with their figures as printed; what is a count with a per cent there is one here. */
export const publishedTables: Readonly<Record<string, PlainSheet>> = {
  'Table 1': table(
    '(Table 1) Numbers of replies',
    ['No. of participated administrations', 'No. of replies'],
    [publishedWorkshops.map(({ administrations }) => administrations), REPLIES],
    [
      ['Sub-total of Sub-Regional Workshops', 13, null],
      ['Sub-total of Regional Workshops', 140, '46 (33%)'],
      ['Total', 153, '58 (38%)'],
    ],
  ),
  'Table 2': table(
    '(Table 2) Follow-up actions taken',
    ['Share training materials', 'Submit reports', 'Make recommendations', 'Organize in-house workshop'],
    [
      [5, 6, 3, 10, 3, 8, 6, 5, 2],
      [3, 4, 5, 4, 1, 1, 5, 1, 1],
      [3, 4, 1, 5, 2, 3, 5, 1, 1],
      [2, 2, 2, 0, 1, 1, 2, 2, 2],
    ],
    [['Total', 48, 25, 25, 14]],
  ),
  'Table 3': table(
    '(Table 3) Direct effects realized',
    ['Total No. of replies', 'Yes', 'No'],
    [REPLIES, [3, 4, 4, 7, 1, 6, 5, 4, 2], [2, 3, 2, 3, 5, 3, 3, 1, 0]],
    [['Total', 58, 36, 12]],
  ),
  'Table 4': table(
    '(Table 4) Direct effects and follow-up actions',
    ['Shared (S)', 'In-house workshops (H)', 'Effects (D)', 'S∩D', 'H∩D', '(S∪H)∩D'],
    [
      [5, 6, 3, 10, 3, 8, 6, 5, 2],
      [2, 2, 2, 1, 1, 1, 2, 2, 2],
      [4, 4, 4, 7, 2, 6, 5, 4, 2],
      ...Array.from({ length: 3 }, () => TITLES.map(() => null)),
    ],
    [['Total', 48, 15, 38, '31 (65%)', '10 (67%)', '32 (84%)']],
  ),
  'Table 5': table(
    '(Table 5) Improvement in work efficiency and effectiveness',
    ['Total no. of replies', 'Yes', 'No'],
    [REPLIES, [6, 7, 6, 10, 6, 8, 8, 5, 2], [0, 0, 0, 0, 0, 1, 0, 0, 0]],
    [['Total', 58, '57 (98%)', 1]],
  ),
  'Table 6': table(
    '(Table 6) Initiation of new modernization projects',
    ['Total no. of replies', 'Yes', 'No'],
    [REPLIES, [2, 4, 0, 7, 2, 3, 7, 3, 0], [3, 3, 6, 3, 4, 6, 1, 2, 2]],
    [['Total', 58, '29 (50%)', '29 (50%)']],
  ),
  'Table 7': table(
    '(Table 7) New projects and follow-up actions',
    ['Reports (R)', 'Recommendations (C)', 'Projects (P)', 'R∩P', 'C∩P', '(R∪C)∩P'],
    [
      [3, 4, 5, 4, 1, 1, 5, 1, 1],
      [3, 4, 1, 5, 2, 3, 5, 1, 1],
      [2, 4, 0, 7, 2, 3, 7, 3, 0],
      ...Array.from({ length: 3 }, () => TITLES.map(() => null)),
    ],
    [['Total', 25, 25, 28, '13 (52%)', '17 (68%)', '16 (57%)']],
  ),
  Summary: [
    ['Executive summary'],
    ['Workshop', 'Share training materials', 'Submit reports', 'Make recommendations', 'Rate of reply'],
    ['Sub-total of Sub-Regional Workshops', null, null, null, '92%'],
    ['Total', '48%', '25%', '25%', '38%'],
  ],
};
