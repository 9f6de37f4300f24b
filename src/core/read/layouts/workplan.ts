import { defineLayout } from './layout';

/** A row is an action with the activities planned under it for a year. */
export const workplan = defineLayout({
  label: 'an annual work plan',
  fields: {
    action: `
      Specific actions of ROCB A/P | Specific actions | Specific action | Actions | Action | Plan action |
      SAP action`,
    activities: `
      Annual work plan | Annual work plan for | Work plan | Work plan for | Planned activities |
      Activities | Activities planned | AWP`,
    kpi: `
      KPI | KPIs | Key performance indicator | Key performance indicators | RSP key performance indicator
      | Indicator`,
  },
  needed: [['action'], ['activities']],
});
