import { defineLayout } from './layout';

/** A row is an action of the strategic plan. */
export const plan = defineLayout({
  label: 'a strategic plan',
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
      item | Action items | Key actions | Proposed actions | Planned actions | Activities and actions | Action
      plan | Activities | Activity`,
    rspReference: `
      Relevant part of RSP | Relevant part of the RSP | Relevant parts of RSP | Relevant part of A/P RSP | RSP
      reference | RSP references | RSP ref | RSP | A/P RSP | Regional strategic plan | RSP milestone | RSP
      milestones | Milestone | Milestones | Relevance to RSP | Relevance to A/P RSP | Relevance to the RSP |
      Relevance | Reference to RSP | Reference to the RSP | RSP objective | RSP objective and milestone | RSP
      objectives and milestones | RSP link | Link to RSP | Link to the RSP | Linked RSP milestone | Corresponding
      RSP milestone | RSP part | Objective and milestone`,
    kpi: `
      KPI | KPIs | Key performance indicator | Key performance indicators | RSP key performance indicator | RSP
      key performance indicators | RSP KPI | RSP KPIs | Indicator | Indicators | Performance indicator |
      Performance indicators | Key indicator | Key indicators | Performance measure indicator | KPI description |
      Success indicator | Success indicators | Indicator of success`,
    target: `
      Target | Targets | KPI target | KPI targets | Target value | Target values | Targets to be achieved | Target
      to be achieved | Target set | Expected target | Indicator target | Target of KPI | Target for the term |
      Quantitative target`,
    deliverable: `
      Deliverables in the RSP | Deliverable in the RSP | Deliverables in RSP | Deliverable in RSP | Deliverable |
      Deliverables | Deadline | Deadlines | Due date | Due | Due by | Delivery date | Delivery | Timeline |
      Timelines | Time line | Timeframe | Time frame | Deliverable date | By when | Target date | Completion date
      | Date of completion | To be completed by | Date due | End date | Time limit | Deadline in the RSP |
      Expected completion | RSP deliverable | RSP deliverables`,
    measure: `
      Measure | Measures | Measured by | Data source | Measured with | Source of data | Source of verification |
      Means of verification`,
    reportedValue: `
      Reported value | Reported | Reported actual | Value reported | Reported result | Reported results | Actual
      reported | Achieved value | Actual achieved`,
    baseline: `
      Baseline | Base line | Baseline value | Starting value | Value at start | Baseline at start | Start value`,
  },
  needed: [['action'], ['kpi'], ['target']],
});

export type PlanField = keyof typeof plan.fields;
