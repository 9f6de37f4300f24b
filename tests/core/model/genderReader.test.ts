import { genderReader } from '../../../src/core/model/genderReader';
import { sheetOf, type PlainRow } from '../../support/figureHarness';
import { modelFrom } from '../../support/ruleHarness';

function gendersOf(...rows: readonly PlainRow[]): string[] {
  const sheet = sheetOf(
    ['Workshop', 'Member'],
    rows.map((row) => ({ Workshop: 1, Member: 'Fiji', ...row })),
  );
  const [list] = modelFrom({ List: sheet }).participantLists;
  return list!.rows.map(genderReader(list!.block));
}

test('the gender column wins over the title', () => {
  expect(gendersOf({ Gender: 'M', Title: 'Ms' }, { Gender: 'Not stated', Title: 'Ms' })).toEqual([
    'man',
    'notRecorded',
  ]);
});

test('an empty or unreadable gender is told by the title', () => {
  const titled = [{ Gender: null }, { Gender: '??' }, { Gender: '-' }].map((row) => ({ Title: 'Mrs', ...row }));
  expect(gendersOf(...titled)).toEqual(['woman', 'woman', 'woman']);
});

test.each(['Name', 'First name', 'Surname'])('a title may stand before the name in the column %s', (header) => {
  expect(gendersOf({ [header]: 'Mr Rai' }, { [header]: 'Dr Rai' }, { [header]: 'Rai' })).toEqual([
    'man',
    'notRecorded',
    'notRecorded',
  ]);
});

test('a title of its own that says nothing is not looked for in the name', () => {
  expect(gendersOf({ Title: 'Dr', Name: 'Mr Rai' })).toEqual(['notRecorded']);
});
