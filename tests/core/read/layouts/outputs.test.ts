import { describeLayout } from '../../../support/layoutHarness';

describeLayout('outputs', {
  'Date delivered': 'date',
  'Type of output': 'type',
  Description: 'title',
  'Plan action(s)': 'planActions',
  Qty: 'quantity',
  'Requests met': 'met',
  Author: null,
});
