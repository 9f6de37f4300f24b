import { defineLayout } from './layout';

/** A row is a Member, then a column an instrument whose header names the action: `1-(g) RKC`. */
export const memberStatus = defineLayout({
  label: 'a Member status sheet',
  fields: {
    member: 'Member | Members | Administration | Country | Member administration | Customs administration',
  },
  needed: [['member']],
  hasActionColumns: true,
});
