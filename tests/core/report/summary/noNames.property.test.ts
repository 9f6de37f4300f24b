import fc from 'fast-check';
import { sheetOf, sheetsOf, workshop, type PlainRow } from '../../../support/figureHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { summaryPages, tablesOf, textsOf } from '../../../support/summaryPages';

const MARK = 'Zyqvx';
/** A participant as a list may name one, or a slip that puts the name where something else belongs. */
const person = fc
  .tuple(fc.constantFrom('', 'Ms. ', 'Mr '), fc.constantFrom('Ana', '=Ana', 'Ana, Japan', 'สมชาย'), fc.nat(99))
  .map(([title, first, number]) => `${title}${MARK}${number} ${first}`);

const listed = fc.record({
  Workshop: fc.constantFrom('One', 'Two', 'Nowhere'),
  Name: person,
  Member: fc.oneof(fc.constantFrom('Fiji', 'Japan', null), person),
  Gender: fc.oneof(fc.constantFrom('F', 'M', null), person),
  Role: fc.oneof(fc.constantFrom('Head of delegation', null), person),
});

test('no page names a participant, wherever the name stands on the participants sheet', () => {
  fc.assert(
    fc.property(
      fc.array(listed, { minLength: 1, maxLength: 12 }),
      fc.array(person, { maxLength: 2 }),
      (people, slips) => {
        const workshops: PlainRow[] = [
          workshop('2025-01-06', {
            Title: 'One',
            Members: slips.join(', '),
            'Accredited experts': slips[0] ?? 'WCO 1',
          }),
          workshop('2025-02-03', { Title: 'Two', Members: 'Fiji', Participants: 5, Women: 9 }),
        ];
        const given = { target: 'At least 4 Members', workshops, participants: people };
        const book = snapshotFrom(sheetsOf(given), { file: 'plan.xlsx' });
        const texts = textsOf(summaryPages([book], '2026-01-15', { profile: 'FJ' }));
        expect(texts.filter((text) => text.includes(MARK))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

const FORMULA = ['=1+1', '+1', '-1+2', '@SUM(A1)', '=HYPERLINK("http://x","y")'];

test.each(FORMULA)('a text that begins like a formula stays text: %s', (start) => {
  const given = {
    kpi: `${start} KPI`,
    target: `${start} target`,
    workshops: [
      workshop('2025-01-06', { Title: `${start} title`, Members: 'Fiji', Sponsor: `${start} fund`, Status: null }),
    ],
    memberStatus: [{ Member: 'Fiji', [`1-(a) ${start}`]: 'yes' }],
  };
  const sheets = { ...sheetsOf(given), Extra: sheetOf(['Note'], [{ Note: start }]) };
  const pages = summaryPages([snapshotFrom(sheets, { file: 'plan.xlsx' })], '2026-01-15', {
    meeting: `${start} meeting`,
    profile: 'FJ',
  });
  const cells = tablesOf(pages).flatMap(({ rows }) => rows.flat());
  expect(cells.filter(({ cell }) => cell.kind === 'formula')).toEqual([]);
  const shown = cells.filter(({ cell }) => cell.kind === 'text' && cell.value.startsWith(start));
  expect(shown.map(({ cell }) => 'value' in cell && cell.value)).toEqual(
    expect.arrayContaining([`${start} KPI`, `${start} target`, `${start} title`, `${start} fund`]),
  );
});
