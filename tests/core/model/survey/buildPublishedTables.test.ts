import { modelFrom, type PlainSheet } from '../../../support/ruleHarness';

const tablesOf = (rows: PlainSheet, name = 'Sheet') => modelFrom({ [name]: rows }).publishedTables;
const named = (rows: PlainSheet, name?: string) =>
  tablesOf(rows, name)[0]!.workshops[0]!.figures.map((one) => [one.name, one.figure.count]);

test.each([
  ['Direct effects realized', 'effects'],
  ['Improvement in work efficiency and effectiveness', 'efficiency'],
  ['New modernization projects', 'projects'],
])('"%s" above Yes and No says that they are about %s', (heading, question) => {
  const rows = [
    ['Workshop', 'Replies', 'Yes', 'No'],
    ['PCA', 5, 3, 2],
  ];
  expect(named([[heading], ...rows])).toEqual([
    ['replies', 5],
    [question, 3],
    ['no', 2],
  ]);
  expect(named(rows, heading.slice(0, 31))).toEqual(named([[heading], ...rows]));
});

test('Yes and No of nobody knows what are no figures', () => {
  expect(
    named([
      ['Workshop', 'Replies', 'Yes', 'No'],
      ['PCA', 5, 3, 2],
    ]),
  ).toEqual([['replies', 5]]);
});

test('totals are told from workshops, with their level', () => {
  const [table] = tablesOf([
    ['Workshop', 'Replies', 'Reply rate'],
    ['PCA', 5, '50%'],
    ['Sub-total of Sub-regional Workshops', 5, '50%'],
    ['Sub-total of Regional Workshops', 4, null],
    ['Total', 9, '45%'],
  ]);
  expect(table!.workshops.map(({ workshop }) => workshop)).toEqual(['PCA']);
  expect(table!.totals.map(({ level, source }) => [level, source.row])).toEqual([
    ['sub-regional', 3],
    ['regional', 4],
    [null, 5],
  ]);
});

test('the total below replies stands under the Members and the answers', () => {
  const [table] = tablesOf([
    ['Workshop', 'Member', 'Shared materials', 'Direct effects'],
    ['PCA', 'FJ', 'Yes', 'No'],
    ['PCA', 'WS', 'Yes', 'Yes'],
    ['Total', 2, 2, '1 (50%)'],
  ]);
  expect(
    table!.totals.map(({ figures }) => figures.map(({ name, field, figure }) => [name, field, figure.text])),
  ).toEqual([
    [
      ['replies', 'member', '2'],
      ['shared', 'sharedMaterials', '2'],
      ['effects', 'directEffects', '1 (50%)'],
    ],
  ]);
});
