import type { SampleSheet } from './sampleSheet';

/** The invented plan that people try the product on: four pillars, eight actions. A line without `|` is a heading. */
export const samplePlan: SampleSheet = {
  name: 'Sample plan',
  title: 'Sample plan',
  columns: [
    { header: 'Action', width: 48 },
    { header: 'KPI', width: 34 },
    { header: 'Target', width: 26 },
    { header: 'Deliverable', width: 14, kind: 'day' },
  ],
  rows: `
1. Safe and simple trade
a) Upon request, help Members choose which goods to check | Number of Members helped | At least 8 Members | 2-06-30
b) Upon request, train officers who audit traders after clearance | Number of Members trained | At least 16 Members | 2-06-30
c) Hold workshops on parcels bought online | Number of workshops held | At least once per year | 2-06-30
2. Partners
a) Hold events together with other organisations | Number of joint activities | At least once per year | 2-06-30
3. Learning
a) Bring more women into the training room | Share of women among participations | At least 25% of the participations | 2-06-30
b) Hold training that participants find useful | Mean score given by participants | At least average of 4 out of 5 | 2-06-30
4. Keeping in touch
a) Write to Members about what was done | Newsletters issued | At least twice per year | 2-06-30
b) Bring the heads of administrations together | High-level dialogues held | At least once every 2 years | 2-06-30
`,
};
