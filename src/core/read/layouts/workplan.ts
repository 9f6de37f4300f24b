import { defineLayout } from './layout';

/** A row is an action with the activities planned under it for a year. */
export const workplan = defineLayout({
  label: 'an annual work plan',
  fields: {
    pillar: 'Pillar | Pillars | Pillar no | Pillar number | Strategic pillar | Pillar of the plan',
    letter: `
      No | Number | Nr | # | Letter | Ref | Ref no | Reference no | S/N | SN | Serial no | Sl no | Sr no | Item |
      Item no | Action no | Action number | Action ref | Action reference | Action code | Action letter | Action
      ID | SAP no | SAP ref | SAP reference | Code | ID`,
    action: `
      Specific actions of ROCB A/P | Specific actions | Specific action | Actions | Action | Plan action | Plan
      actions | Strategic actions | Strategic action | SAP action | SAP actions | Actions of ROCB A/P | ROCB A/P
      actions | ROCB actions | Specific actions of the ROCB A/P | Specific actions of ROCB | Specific actions of
      the office | Action text | Action description | Description of action | Description of the action | Action
      item | Action items | Key actions | Proposed actions | Planned actions`,
    activities: `
      Annual work plan | Annual work plan for | Annual work plans | Work plan | Work plan for | Workplan | Planned
      activities | Planned activity | Activities | Activities planned | Activities to be conducted | Activities
      for the year | AWP | AWP activities | Annual activities | Work plan activities | Activities under the action
      | Activities in the year | Programme of activities | Planned workshops`,
    kpi: `
      KPI | KPIs | Key performance indicator | Key performance indicators | RSP key performance indicator | RSP
      key performance indicators | RSP KPI | RSP KPIs | Indicator | Indicators | Performance indicator |
      Performance indicators | Key indicator | Key indicators | Performance measure indicator | KPI description |
      Success indicator | Success indicators | Indicator of success`,
  },
  needed: [['action'], ['activities']],
});
