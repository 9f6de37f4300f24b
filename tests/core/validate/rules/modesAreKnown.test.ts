import { modesAreKnown } from '../../../../src/core/validate/rules/modesAreKnown';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { participantSheet, planAnd } from '../../../support/roleSheets';

describe('modesAreKnown', () => {
  test.each([
    ['Onlin', 'Online'],
    ['Hybird', 'Hybrid'],
    ['In-persn', 'In-person'],
  ])('finds %j and offers %j', (F6, to) => {
    const fix = { from: F6, to };
    expectFindings('all', planAndWorkshops({ F6 }), [{ code: 'mode-unknown', cell: 'F6', says: `"${F6}"`, fix }]);
  });

  test.each([
    [' Onlin\n', ' Online\n'],
    ['Ｏｎｌｉｎ', 'Online'],
  ])('of %j makes %j: what is around the word stays, a word written otherwise goes', (F6, to) => {
    const fix = { from: F6, to };
    expectFindings('all', planAndWorkshops({ F6 }), [{ code: 'mode-unknown', cell: 'F6', fix }]);
  });

  test('finds a word that is near to none, and offers nothing', () => {
    expectFindings('all', planAndWorkshops({ F6: 'By letter' }), [{ code: 'mode-unknown', cell: 'F6', fix: null }]);
  });

  test.each(['Online', 'VIRTUAL', 'In person', 'face-to-face', 'Hybrid', 'on site', null])('leaves alone %j', (F6) => {
    expectSilence(modesAreKnown, planAndWorkshops({ F6 }));
  });

  test('finds the mode of each participant, and offers the near word', () => {
    expectFindings('all', planAnd('Participants', { G26: 'Onlin', G27: 'By letter' }), [
      { code: 'mode-unknown', cell: 'G26', fix: { from: 'Onlin', to: 'Online' } },
      { code: 'mode-unknown', cell: 'G27', fix: null },
    ]);
  });

  test('finds a column of participants that gives no mode once', () => {
    const rows = participantSheet().map((row, index) => row.map((cell, at) => (index > 0 && at === 6 ? 'Yes' : cell)));
    expectFindings('all', { ...planAnd('Participants'), Participants: rows }, [
      { code: 'mode-unknown', cell: 'G2', says: '75 more cells' },
    ]);
  });

  test('leaves alone participants without a mode', () => {
    expectSilence('all', planAnd('Participants', { G26: null, G27: '-', G38: 'Hybrid' }));
  });
});
