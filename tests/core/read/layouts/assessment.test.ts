import { describeLayout } from '../../../support/layoutHarness';

describeLayout('assessment', {
  'GEOAT indicator': 'indicator',
  'GEOAT evaluation scale': 'level',
  'Level (0-5)': 'level',
  'Units to involve/ resources needed': 'units',
  'Suggested forward activities': 'suggestedActivities',
  'Targets and Monitoring indicators': 'targets',
  'Principle / Key element': 'principle',
  'Timeline:': 'timeline',
  Budget: null,
});
