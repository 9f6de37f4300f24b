import { describeLayout } from '../../../support/layoutHarness';

describeLayout('surveyFigures', {
  'No. of participated administrations': 'administrations',
  'Total No. of replies': 'replies',
  'Shared (S)': 'shared',
  'S∩D/S': 'sharedAndEffects',
  '(S∪H)∩D': 'eitherAndEffects',
  Yes: 'yes',
  Member: null,
});
