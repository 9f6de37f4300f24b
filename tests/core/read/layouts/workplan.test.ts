import { describeLayout } from '../../../support/layoutHarness';

describeLayout('workplan', {
  'Annual Work Plan 2022-2023': 'activities',
  'Annual Work Plan FY2022/23': 'activities',
  'Specific Actions of ROCB A/P': 'action',
  'Key Performance Indicators': 'kpi',
  Target: null,
});
