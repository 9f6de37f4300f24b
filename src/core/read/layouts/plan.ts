import { defineLayout } from './layout';

/** A row is an action of the strategic plan. */
export const plan = defineLayout({
  label: 'a strategic plan',
  fields: {
    action: `
      Specific actions of ROCB A/P | Specific actions | Specific action | Actions | Action | Plan action |
      Strategic actions | SAP action | SAP actions | Activities and actions`,
    rspReference: `
      Relevant part of RSP | Relevant part of the RSP | RSP reference | RSP ref | RSP | RSP milestone |
      Relevance to RSP | Relevance to A/P RSP | Reference to RSP | RSP objective | RSP objective and
      milestone`,
    kpi: `
      KPI | KPIs | Key performance indicator | Key performance indicators | RSP key performance indicator
      | Indicator | Indicators | Performance indicator | Performance indicators`,
    target: 'Target | Targets | KPI target | Target value | Targets to be achieved',
    deliverable: `
      Deliverables in the RSP | Deliverable in the RSP | Deliverable | Deliverables | Deadline | Due date
      | Due | Due by | Delivery date | Timeline | Deliverable date | By when | Target date`,
    measure: 'Measure | Measures | Measured by | Data source',
    reportedValue: 'Reported value | Reported | Reported actual | Value reported',
    baseline: 'Baseline | Base line | Baseline value | Starting value',
  },
  needed: [['action'], ['kpi'], ['target']],
});

export type PlanField = keyof typeof plan.fields;
