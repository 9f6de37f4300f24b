import { describeLayout } from '../../../support/layoutHarness';

describeLayout('regionalEntities', {
  'Type of entity': 'kind',
  'Host administration': 'member',
  Location: 'name',
  'Designated on': 'since',
  'Closed on': 'until',
  Budget: null,
});
