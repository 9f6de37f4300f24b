import { describeLayout } from '../../../support/layoutHarness';

describeLayout('surveyReplies', {
  'Sharing of materials': 'sharedMaterials',
  'In-house Workshop': 'inHouseWorkshop',
  'Direct effects': 'directEffects',
  'Efficiency improved': 'efficiency',
  'New project(s)': 'newProject',
  Comments: null,
});
