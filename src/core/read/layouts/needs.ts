import { defineLayout } from './layout';

/**
 * A row is a request for assistance; or the sheet is a matrix: a Member a row and a topic a column, or a topic a row and
 * a Member a column, with priorities in its cells.
 */
export const needs = defineLayout({
  label: 'a needs survey',
  fields: {
    member: `
      Member | Members | Member administration | Member administrations | Administration | Administrations |
      Country | Countries | Customs administration | Name of administration | Name of Member | Member name |
      Member country | WCO Member | Requesting Member | Requesting administration | Requested by | Beneficiary |
      Country or administration | Country/Administration`,
    topic: `
      Topic | Topics | Topic requested | Topics requested | Requested topic | Requested topics | Topic of assistance | Need | Needs | Area of need |
      Areas of need | Need identified | Needs identified | Area | Areas | Subject | Subject area | Theme | Thematic area |
      Technical area | Area of assistance | Assistance requested | Assistance needed | Technical assistance |
      Technical assistance needed | Technical assistance requested | Training need | Training needs |
      Capacity building need | Capacity building needs | Topic or instrument`,
    priority: `
      Priority | Priorities | Priority level | Level of priority | Degree of priority | Rank | Ranking | Urgency |
      Level of need | Importance | Order of priority | Priority rank`,
    year: `
      Fiscal year | FY | Year | For fiscal year | Requested for | Requested year | Year requested | Survey year |
      Year of survey | Needed in | Year needed`,
    kind: `
      Kind | Type | Kind of assistance | Type of assistance | Type of activity | Kind of activity | Form |
      Form of assistance | Format | Mode of assistance | Type of support | Preferred format`,
    planActions: `
      Plan action(s) | Plan action | Plan actions | SAP ref | SAP refs | SAP reference | SAP references | SAP
      action | SAP actions | Action | Actions | Linked action | Linked actions | Related action | Related actions |
      Relevant SAP action | Action ref | Action reference | Action no | Plan ref | Plan reference`,
  },
  needed: [['member', 'topic']],
  hasNeedColumns: true,
});
