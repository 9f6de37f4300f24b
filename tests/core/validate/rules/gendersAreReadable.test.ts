import { gendersAreReadable } from '../../../../src/core/validate/rules/gendersAreReadable';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { participantSheet, planAnd } from '../../../support/roleSheets';

const code = 'gender-unreadable';

describe('gendersAreReadable', () => {
  test.each(['Femal', 'F?', 'yes', '7'])('finds %j, and nothing else', (E5) => {
    expectFindings('all', planAnd('Participants', { E5 }), [{ code, cell: 'E5', says: `"${E5}"`, fix: null }]);
  });

  test('finds one cell too many to be 90 % recorded, and nothing else', () => {
    const untitled = { C26: null, C27: null, C28: null };
    const cells = { ...untitled, E26: 'Fem.le', E27: 'Femme', E28: '??' };
    expectFindings('all', planAnd('Participants', cells), [
      { code, cell: 'E26' },
      { code, cell: 'E27' },
      { code, cell: 'E28' },
    ]);
  });

  test('finds a column of other words once', () => {
    const rows = participantSheet().map((row, index) =>
      row.map((cell, at) => (index > 0 && at === 4 ? 'Grade 3' : cell)),
    );
    const sheets = { ...planAnd('Participants'), Participants: rows };
    const says = 'Nothing else in this column can be read either (75 more cells).';
    expectFindings('all', sheets, [{ code, cell: 'E2', says }]);
  });

  test.each([
    ['an empty cell', { E5: null }],
    ['nothing', { E5: '-', E6: 'n/a' }],
    ['other words', { E5: 'Woman', E6: 'f.', E7: 'M', E8: '♂', E9: 'Non-binary', E10: 'Prefer not to say' }],
    ['an error, which is its own finding', { E5: { error: '#N/A' } }],
  ])('leaves alone %s', (_, cells) => expectSilence(gendersAreReadable, planAnd('Participants', cells)));
});
