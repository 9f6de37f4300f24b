import { expectSilence } from './ruleHarness';
import { planAnd, type ListedSheet } from './roleSheets';

test.each<ListedSheet>(['Participants', 'Status', 'Outputs'])('the sheet %s has no slip', (sheet) => {
  expectSilence('all', planAnd(sheet));
});
