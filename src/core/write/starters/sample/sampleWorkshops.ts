import type { SampleSheet } from './sampleSheet';

/**
 * The invented workshops that people try the product on. Four rows hold a slip for Check to show: a misspelt Member, a
 * number that is stored as text, more women and men than participants, and an action that the plan does not have.
 */
export const sampleWorkshops: SampleSheet = {
  name: 'Sample workshops',
  title: null,
  columns: [
    { header: 'Title', width: 40 },
    { header: 'Start date', width: 13, kind: 'day' },
    { header: 'End date', width: 13, kind: 'day' },
    { header: 'Level', width: 13 },
    { header: 'Mode', width: 12 },
    { header: 'Plan action(s)', width: 14 },
    { header: 'Member administrations', width: 34 },
    { header: 'Participants', width: 12, kind: 'number' },
    { header: 'Women', width: 9, kind: 'number' },
    { header: 'Men', width: 9, kind: 'number' },
    { header: 'Status', width: 11 },
    { header: 'Evaluation', width: 11, kind: 'number' },
  ],
  rows: `
Choosing which goods to check, Nepal | 1-07-14 | 1-07-17 | National | In-person | 1-(a) | Nepal | 22 | 7 | 15 | Held | 4.2
Choosing which goods to check, Pacific Islands | 1-08-11 | 1-08-13 | Sub-regional | In-person | 1-(a) | Fiji, Samoa, Tonga | 18 | 6 | 12 | Held | 4.4
Parcels and platforms | 1-09-09 | 1-09-10 | Regional | Online | 1-(c) | India, Japan, Korea, Phillipines, Thailand | 46 | 13 | 33 | Held | 4
Audit after clearance, Southeast Asia | 1-10-06 | 1-10-10 | Sub-regional | In-person | 1-(b) | Cambodia, Indonesia, Vietnam | 24 | 9 | 15 | Held | 4.3
Customs and postal services | 1-11-04 | 1-11-05 | Regional | Hybrid | 1-(c), 2-(a) | Australia, China, Malaysia, New Zealand | '38 | 11 | 27 | Held | 4.1
Heads of administrations | 1-12-09 | 1-12-10 | Meeting | In-person | 4-(b) | Australia, Fiji, India, Japan, Nepal, Singapore, Thailand | 21 | 5 | 16 | Held |
Audit after clearance, Bhutan | 1-02-16 | 1-02-20 | National | In-person | 1-(b) | Bhutan | 19 | 4 | 15 | Held | 3.9
Audit after clearance, Maldives | 1-03-02 | 1-03-06 | National | In-person | 1-(b) | Maldives | 16 | 8 | 10 | Held | 4.5
Choosing which goods to check, Mongolia | 1-04-13 | 1-04-16 | National | In-person | 1-(a), 1-(x) | Mongolia | 25 | 10 | 15 | Held | 4.2
Sharing a border post with other agencies | 1-05-19 | 1-05-21 | Regional | In-person | 2-(a) | Bangladesh, Lao PDR, Myanmar, Sri Lanka | 27 | 6 | 21 | Held | 4
Parcels and platforms, second round | 2-06-09 | 2-06-10 | Regional | Online | 1-(c) | India, Japan, Korea, Philippines, Thailand | | | | Planned |
Audit after clearance, Papua New Guinea | 2-06-15 | 2-06-19 | National | In-person | 1-(b) | Papua New Guinea | | | | Planned |
`,
};
