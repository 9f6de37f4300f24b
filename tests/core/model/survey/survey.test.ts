import { modelFrom, type PlainSheet } from '../../../support/ruleHarness';

const HEADER = ['Workshop', 'Member', 'Shared materials', 'Direct effects'];
const workshops: PlainSheet = [
  ['No.', 'Title', 'Start date'],
  [1, 'Workshop on PCA', { date: '2022-03-08' }],
  [2, 'Workshop on AEO', { date: '2022-02-08' }],
];
const surveyOf = (...rows: PlainSheet) => modelFrom({ Workshops: workshops, Replies: [HEADER, ...rows] }).survey!;
const grouped = (...rows: PlainSheet) =>
  surveyOf(...rows).workshops.map(({ title, respondents }) => [
    title,
    ...respondents.map(({ name }) => (name.kind === 'member' ? name.member.code : name.text)),
  ]);

test('groups replies by workshop, in the order in which these began; unknown ones at the end', () => {
  expect(grouped(['Other', 'FJ'], [1, 'FJ'], [2, 'FJ'], ['Workshop on PCA', 'WS'])).toEqual([
    ['Workshop on AEO', 'FJ'],
    ['Workshop on PCA', 'FJ', 'WS'],
    ['Other', 'FJ'],
  ]);
});

test('a Member replies once about a workshop, a yes in any row being a yes', () => {
  const [workshop] = surveyOf([1, 'Fiji', 'No', 'No'], [1, 'FJ', 'Yes', 'No'], [1, 'Samoa', 'No', 'Yes']).workshops;
  expect(workshop!.respondents.map(({ replies, answers }) => [replies.length, answers.sharedMaterials])).toEqual([
    [2, 'yes'],
    [1, 'no'],
  ]);
});

test('a joint reply is one of each Member; a name not recognised is one of its own', () => {
  expect(grouped([1, 'Fiji and Samoa'], [1, 'Atlantis'], [1, 'atlantis'])).toEqual([
    ['Workshop on PCA', 'FJ', 'WS', 'Atlantis'],
  ]);
});

test('says which replies count nowhere, and why', () => {
  const { unused } = surveyOf([1, null], [1, 'JICA'], [1, 'Solomon Islands'], [null, 'Fiji'], [1, 'Fiji']);
  expect(unused.map(({ reply, reason }) => [reply.source.row, reason])).toEqual([
    [2, 'no Member named'],
    [3, 'not a Member of the region'],
    [4, 'not a Member of the region'],
    [5, 'no workshop named'],
  ]);
});

test('there is no survey without a row', () => {
  expect(modelFrom({ Workshops: workshops, Replies: [HEADER] }).survey).toBeNull();
});
