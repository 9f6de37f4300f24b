import { defineLayout } from './layout';

/** A row is a Member, then a column an instrument whose header names the action: `1-(g) RKC`. */
export const memberStatus = defineLayout({
  label: 'a Member status sheet',
  fields: {
    member: `
      Member | Members | Member administration | Member administrations | Administration | Administrations |
      Country | Countries | Customs administration | Name of administration | Name of Member | Member name |
      Member country | WCO Member | Delegation | Country or administration | Country/Administration | WCO Members
      | Name of country`,
  },
  needed: [['member']],
  hasActionColumns: true,
});
