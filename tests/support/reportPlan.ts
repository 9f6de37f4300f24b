import type { PlainCell } from './snapshotFrom';

const FURNITURE = 'ROCB A/P Annual Report 2021/22';
const HEADER = ['Specific Actions of ROCB A/P', 'Relevant part of RSP 2022-2024', 'KPI', 'Target'];

/** RSP reference, KPI, target; the texts of the actions are made up. A page break stands before, or within, an action. */
type ActionFacts = readonly [rsp: string, kpi: string, target: string, page?: 'before' | 'within'];

const ALL = '33/33 Members';
const MEMBERS = 'Number of Members';
const IMPLEMENTING = 'Number of implementing Members';
const CONTRACTING = 'Number of contracting Members';
const YEARLY = 'At least once per year';
const TWICE = 'At least twice per year';
const OWN = 'ROCB A/P specific action (not mentioned in the RSP)';

/** What the plan 2022-2024 asks for: 37, 2, 12 and 3 actions. */
const PILLARS: readonly (readonly ActionFacts[])[] = [
  [
    ['1.1.1 – 1st milestone', IMPLEMENTING, 'At least 33/33 Members'],
    ['1.1.1 – 2nd milestone', MEMBERS, 'At least 27/33 Members'],
    ['1.1.1 – 3rd milestone', MEMBERS, ALL],
    ['1.1.2 – 1st , 2nd milestone', MEMBERS, ALL],
    ['1.1.2 – 3rd milestone', 'Number of MRA', 'At least 28 MRA'],
    ['1.1.2 – 4th milestone', IMPLEMENTING, 'At least 20/33 Members'],
    ['1.1.3 – 1st milestone', CONTRACTING, ALL],
    ['1.1.3 – 2nd milestone', IMPLEMENTING, 'At least 28/33 Members'],
    [
      '1.1.3 – 3rd milestone',
      '(1) Number of implementing Members (2) Number of new contracting Members',
      '(1) At least 27 Members (2) 6 new contracting parties',
      'before',
    ],
    ['1.1.3 – 4th milestone', IMPLEMENTING, 'At least 28/33 Members'],
    ['1.1.3 – 5th milestone', MEMBERS, ALL],
    ['1.1.3 – 6th milestone', MEMBERS, ALL],
    ['1.1.3 – 7th milestone', IMPLEMENTING, ALL],
    ['1.1.3 – 8th milestone', IMPLEMENTING, 'At least 5 Members per year'],
    ['1.1.3 – 9th milestone', IMPLEMENTING, 'At least 20/33 Members'],
    ['1.1.3 – 10th milestone', CONTRACTING, ALL],
    ['1.1.3 – 11th milestone', MEMBERS, ALL],
    ['1.1.3 – 12th milestone', MEMBERS, 'At least 20/33 Members'],
    ['1.2.1 – 1st , 3rd to 4th milestones', MEMBERS, ALL, 'within'],
    ['1.2.1 – 2nd milestones', 'Number of operating SW', ALL],
    ['1.2.2 – 1st milestones', 'Number of experiences sharing', 'At least 11/33 Members'],
    ['2.1.1 – 1st milestone', 'Publish evaluation report', 'Once a year'],
    ['2.1.1 – 2nd milestone', 'Number of Members that send seizure data', '25/33 Members'],
    ['2.1.1 – 3rd milestone', 'Number of Members with an exchange arrangement', '23/33 Members'],
    ['2.1.1 – 4th milestone', 'Number of Members that use passenger data', 'At least 27/33 Members'],
    ['2.1.1 – 5th milestone', 'Number of cruise ship activities', 'Once per year'],
    ['2.2.1 – 1st milestone', 'Number of surveys conducted', 'Once per year'],
    ['2.2.2 – 4th milestone', 'Number of discussions in meetings', YEARLY],
    ['2.2.2 – 5th milestone', 'Number of activities conducted', TWICE],
    ['2.2.2 – 3rd , 6th milestone', 'Number of activities conducted', YEARLY, 'within'],
    ['2.2.2 – 1st - 2nd milestone', 'Number of discussions in meetings', YEARLY],
    [
      '2.2.3 – 1st - 3rd milestone',
      '(1) Number of Members (2) publish evaluation report (3) Number of Members sharing',
      '(1) 25/33 Members (2) once per year (3) At least 5 Members per year',
    ],
    ['3.1.2 – 4th milestone', 'Number of sharing experience', 'At least 2 Members'],
    ['3.2.2 – 1st milestone', 'Number of activities undertaken', 'At least 3 times per year'],
    ['3.2.2 – 2nd milestone', 'Number of activities undertaken', 'At least 3 times per year'],
    ['3.2.3 – 1st milestone', 'Number of activities', YEARLY],
    ['3.2.3 – 2nd milestones', IMPLEMENTING, ALL],
  ],
  [
    ['1.2.3 – 1st milestone', 'Number of reports/exchanges of information', TWICE, 'before'],
    ['3.1.1 – 3rd milestone', 'Number of activities', TWICE],
  ],
  [
    ['3.1.1 – 2nd milestone', 'Number of exchanges of materials', TWICE],
    [
      '3.1.2 – 1st milestone',
      'Number of experts utilized',
      'Use of accredited experts for at least one half of the requested missions',
    ],
    ['3.1.2 – 2nd milestone', IMPLEMENTING, 'At least 20/33 Members'],
    ['3.1.2 – 3rd milestone', 'Number of contributions', 'Meet at least 75% of the ROCB requests'],
    [
      '3.1.3 – 1st and 2nd milestone',
      '(1) Number of women in workshops (2) Women in international fora',
      '(1) At least 25% of the participations (2) At least 20% annual growth of female Head of delegation.',
    ],
    ['3.2.1 – 1st milestone', 'Number of surveys conducted', YEARLY, 'before'],
    ['3.2.1 – 2nd milestone', 'Number of activities', YEARLY],
    ['3.2.1 – 3rd milestone', "Results of participants' evaluation", 'At least average of 4 out of 5'],
    ['3.2.1 – 4th milestone', 'Number of post actions undertaken', YEARLY],
    ['3.2.1 – 5th milestone', 'Number of tangible results', 'At least 10 success stories'],
    [
      '3.3.1 – 1st to 3rd milestones',
      '(1) Number of expert exchanges (2) Number of Members sharing (3) Workshops conducted',
      '(1) At least once per year (2) At least 5 Members per year (3) At least twice per year',
    ],
    [OWN, 'Number of activities', YEARLY],
  ],
  [
    ['3.1.1 – 1st milestone', 'Number of experiences shared', TWICE, 'before'],
    ['3.4.1 – 1st milestone', 'Number of high-level dialogues', 'At least once every 2 years'],
    [OWN, 'Number of items shared', 'At least once per quarter'],
  ],
];

/**
 * A plan of 54 actions in the page layout of an annual report: the header again on every page, the report's title above
 * it, actions that run on over the page. With a width, every cell runs on in the next row once it is as long.
 */
export function reportPlan(width = Infinity): PlainCell[][] {
  const rows: PlainCell[][] = [['ROCB A/P Strategic Action Plan (2022-2024)'], []];
  PILLARS.forEach((actions, index) => {
    const header = [...HEADER, index === 0 ? 'Deliverables in the RSP' : 'Deliverable in the RSP'];
    rows.push([`${index + 1}. Pillar of ${actions.length} actions`], header);
    actions.forEach(([rsp, kpi, target, page], place) => {
      const letter = String.fromCharCode(97 + (place % 26)).repeat(place < 26 ? 1 : 2);
      if (page === 'before') rows.push([FURNITURE], header);
      const text = `${letter}) Assist Members with subject number ${place + 1} of the pillar`;
      const [above, ...below] = wrapRow([text, rsp, kpi, target, '30 June 2024'], width);
      rows.push(above!);
      if (page === 'within')
        rows.push([String(70 + place)], [FURNITURE], header, ['and what belongs to it (e.g. CBM)']);
      rows.push(...below);
    });
  });
  return rows;
}

/** A row as a page sets it: each cell broken into lines of words, a line a row. */
function wrapRow(cells: readonly string[], width: number): PlainCell[][] {
  const columns = cells.map((cell) => wrapText(cell, width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => columns.map((lines) => lines[line] ?? null));
}

function wrapText(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
