import { defineLayout } from './layout';

/** A row is an indicator of a gender assessment: the level it has reached, and what is to be done. */
export const assessment = defineLayout({
  label: 'a gender assessment',
  fields: {
    number: 'No | Number | Nr | # | S/N | SN | Serial no | Sl no | Sr no | Item | Item no | Indicator no | Ref',
    member: `
      Member | Member administration | Administration | Customs administration | Country | Name of administration |
      Assessed administration`,
    date: `
      Date | Date of assessment | Assessment date | Assessed on | Date assessed | Year | Year of assessment | Assessment
      year`,
    principle: `
      Principle | Principles | GEOAT principle | GEOAT principles | Principle no | Name of principle | Principle and key
      element | Principle/Key element`,
    keyElement: 'Key element | Key elements | GEOAT key element | GEOAT key elements | Element | Name of key element',
    indicator: `
      GEOAT indicator | GEOAT indicators | Indicator | Indicators | Assessment indicator | Assessed indicator | Indicator
      assessed | Gender indicator`,
    strategicAlignment: `
      Strategic alignment | Alignment | Policy or legal framework | Policy framework | Legal framework | Related policy |
      Policy alignment`,
    level: `
      GEOAT evaluation scale | Evaluation scale | Level | Level of implementation | Implementation level | Level reached |
      GEOAT level | GEOAT scale | Scale | Score | Rating | Evaluation | Level of evaluation | Assessed level`,
    currentActivities: `
      Current activities | Current activity | Activities to date | Existing activities | Present activities | Current
      practice`,
    suggestedActivities: `
      Suggested forward activities | Suggested activities | Forward activities | Suggested future activities | Future
      activities | Suggested actions | Next steps | Proposed activities`,
    units: `
      Units to involve/ resources needed | Units to involve | Units involved | Units | Unit | Resources needed | Units and
      resources | Units to involve and resources needed | Responsible unit | Responsible units`,
    timeline: 'Timeline | Timelines | Time line | Timeframe | Time frame | Deadline | By when | Target date | Due date',
    targets: `
      Targets and Monitoring indicators | Targets and monitoring | Targets | Target | Monitoring indicators | Monitoring
      indicator | Targets and indicators | Target and monitoring indicator`,
  },
  needed: [['indicator'], ['level']],
});
