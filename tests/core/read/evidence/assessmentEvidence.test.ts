import { detectBlocks } from '../../../../src/core';
import { assessmentSheet } from '../../../support/assessmentSheet';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

type Rows = readonly (readonly PlainCell[])[];

function roleOf(rows: Rows, name = 'Sheet'): string | undefined {
  const workbook = snapshotFrom({ [name]: rows });
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0]?.role;
}

const row = (...cells: readonly PlainCell[]) => cells;

test.each<[string, Rows]>([
  ['the template of the tool', assessmentSheet()],
  ['the template, still empty', assessmentSheet().slice(0, 3)],
  ['the template with the header of the levels typed over', assessmentSheet({ E3: 'Colour' })],
  ['a header that names the tool', [row('GEOAT indicator', 'Level'), row('A policy', 3)]],
  [
    'key elements by their names',
    [
      row('Key element', 'Indicator', 'Score'),
      row('Integrity', 'Complaints are safe', 3),
      row('Health benefits', 'Care', 'N/A'),
    ],
  ],
  [
    'principles as headings',
    [
      row('Indicator', 'Level', 'Timeline'),
      row('Principle 1: Strategy, Governance and Leadership'),
      row('A policy', 3, null),
      row('Principle 2: Employment, Career Development and Compensation'),
      row('Panels are mixed', 1, '2026'),
    ],
  ],
])('is %s', (_, rows) => expect(roleOf(rows)).toBe('assessment'));

test('is a sheet named after it', () => {
  expect(roleOf([row('Indicator', 'Level'), row('A policy', 3)], 'Gender assessment 2025')).toBe('assessment');
});

test.each<[string, Rows]>([
  [
    'indicators of something else',
    [row('Indicator', 'Level', 'Target'), row('Trade volume', 3, 5), row('Delay', 2, 1)],
  ],
  [
    'a table of risks',
    [
      row('Principle', 'Indicator', 'Level', 'Timeline'),
      row('Principle 1: Independence', 'Audit', 'High', '2026'),
      row('Principle 2: Openness', 'Reports', 'Low', '2026'),
    ],
  ],
  [
    'one word that is also a key element',
    [row('Element', 'Indicator', 'Rating'), row('Communication', 'E-mails answered', 4), row('Fees', 'Paid', 3)],
  ],
  [
    'the tool named over what is no level',
    [row('GEOAT indicator', 'Rating'), row('A policy', 'Satisfactory'), row('Panels', 'Poor')],
  ],
  ['a scoreboard of staff', [row('Name', 'Level', 'Target'), row('Expert A', 3, 5), row('Expert B', 4, 5)]],
])('is none of %s', (_, rows) => expect(roleOf(rows)).not.toBe('assessment'));
