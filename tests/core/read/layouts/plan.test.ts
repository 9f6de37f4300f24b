import { describeLayout } from '../../../support/layoutHarness';

describeLayout('plan', {
  'Specific Actions of ROCB A/P': 'action',
  Actions: 'action',
  'Relevant part of RSP 2024-2026': 'rspReference',
  'Relevant part of RSP (2022-2024)': 'rspReference',
  KPI: 'kpi',
  "KPI's": 'kpi',
  Target: 'target',
  'Target(s)': 'target',
  'Deliverables in the RSP': 'deliverable',
  'Deliverables in the RSP 2024-2026': 'deliverable',
  Remarks: null,
  '2024-2026': null,
});
