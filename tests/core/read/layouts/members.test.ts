import { describeLayout } from '../../../support/layoutHarness';

describeLayout('members', {
  Name: 'member',
  'Sub-Region': 'subRegion',
  ISO: 'code',
  'Member since': 'accession',
  'Other names': 'aliases',
  Flag: null,
});
