import type { PlainCell } from '../../../support/snapshotFrom';
import { delegation, type Delegation } from '../../../support/roleSheets';

export const PARTICIPANTS = 'Participants';
export const STATUS = 'Member status';
export const OUTPUTS = 'Outputs';
export const SURVEY = 'Survey';
export const SURVEY_TABLE = 'Survey figures';

const ANALYTICS = 'Sub-regional workshop on data analytics for Pacific risk teams';
const LABORATORY = 'National workshop on laboratory support to classification for Viet Nam';

/** As the rows of the two workshops say: 18 people of 6 Members, 24 people of one. */
const DELEGATIONS: readonly (readonly [string, Delegation])[] = [
  [ANALYTICS, { member: 'Australia', women: 2, men: 1, online: 0 }],
  [ANALYTICS, { member: 'Fiji', women: 3, men: 1, online: 0 }],
  [ANALYTICS, { member: 'New Zealand', women: 0, men: 3, online: 3 }],
  [ANALYTICS, { member: 'Papua New Guinea', women: 0, men: 3, online: 2 }],
  [ANALYTICS, { member: 'Samoa', women: 0, men: 3, online: 0 }],
  [ANALYTICS, { member: 'Vanuatu', women: 0, men: 2, online: 0 }],
  [LABORATORY, { member: 'Viet Nam', women: 9, men: 15, online: 0, hasHead: false }],
];

const participants: PlainCell[][] = [
  ['Workshop', 'Name', 'Title', 'Member', 'Gender', 'Role', 'Mode', 'Rating'],
  ...DELEGATIONS.flatMap(([workshop, people]) => delegation(workshop, people)),
];

const status: PlainCell[][] = [
  ['Member', '1-(g) Revised Kyoto Convention', '1-(h) WTO TFA', '4-(a) Website'],
  ['Australia', 'Yes', { date: '2024-09-02' }, 'Yes'],
  ['Bhutan', 'No', 'Not yet', null],
  ['Fiji', 'Yes', '4 May 2025', 'Yes'],
  ['Hong Kong, China', 'Yes', { date: '2025-03-10' }, 'No'],
  ['Japan', 'Yes', { date: '2024-07-15' }, 'Yes'],
  ['Tonga', null, 'No', null],
];

const outputs: PlainCell[][] = [
  ['Date', 'Type', 'Title', 'Plan action(s)', 'Members', 'Quantity', 'Requested', 'Met'],
  [{ date: '2024-09-30' }, 'Newsletter', 'Autumn issue', '4-(a), 4-(c)', null, 1, null, null],
  [{ date: '2024-12-16' }, 'Survey', 'Needs of the coming year', '3-(f)', null, 1, null, null],
  [{ date: '2025-01-20' }, 'MRA', 'Trusted traders', '1-(e)', 'Japan, Thailand', 2, null, null],
  ['12 March 2025', 'Good practice report', 'Audit in small steps', '4-(c)', 'Fiji and Samoa', null, null, null],
  [{ date: '2025-05-20' }, 'Contribution', 'Experts, funds and venues', '3-(d)', 'Korea', null, 8, 6],
  [{ date: '2025-09-12' }, 'Success story', 'A targeting unit at work', '3-(j)', 'Sri Lanka', 1, null, null],
];

const RELIEF = 'Sub-regional working group on clearing relief goods for the Pacific Islands';
const SCANNERS = 'Regional workshop on reading scanner images';

/** As many people write them: words, initials, figures, ticks. */
const replies: PlainCell[][] = [
  [
    ...['Workshop', 'Member', 'Shared materials', 'Submitted report', 'Made recommendations', 'In-house workshop'],
    ...['Operational manuals', 'Others', 'Direct effects', 'Efficiency improved', 'New project'],
  ],
  [RELIEF, 'Fiji', 'Yes', 'Y', 'No', 1, 'No', 'N', '\u2713', 'Yes', 'No'],
  [RELIEF, 'Papua New Guinea', 'Yes', 'N', 'No', 0, 'No', 'N', '\u2713', 'Yes', 'Yes'],
  [RELIEF, 'Samoa', 'No', 'N', 'Yes', 0, 'No', 'N', null, 'Yes', 'No'],
  [RELIEF, 'Tonga', 'Yes', 'Y', 'No', 0, 'No', 'Y', null, 'No', 'No'],
  [SCANNERS, 'Bangladesh', 'Yes', 'N', 'No', 1, 'Yes', 'N', '\u2713', 'Yes', 'Yes'],
  [SCANNERS, 'Cambodia', 'Yes', 'N', 'Yes', 0, 'No', 'N', null, 'Yes', 'No'],
  [SCANNERS, 'China', 'No', 'N', 'No', 0, 'No', 'N', null, 'No', 'No'],
  [SCANNERS, 'India', 'Yes', 'Y', 'Yes', 1, 'No', 'N', '\u2713', 'Yes', 'Yes'],
  [SCANNERS, 'Korea', 'Yes', 'N', 'No', 0, 'No', 'N', '\u2713', 'Yes', 'No'],
  [SCANNERS, 'Thailand', 'No', 'N', 'No', 0, 'No', 'N', null, 'Yes', 'No'],
  ['Total', 10, 7, 3, 3, 3, 1, 1, 5, 8, 3],
];

const surveyFigures: PlainCell[][] = [
  [
    ...['Workshop', 'No. of administrations', 'No. of replies', 'Reply rate', 'Shared materials', 'Submitted reports'],
    ...['In-house workshop', 'Direct effects', 'Shared materials and direct effects', 'New projects'],
  ],
  [RELIEF, 5, 4, 0.8, 3, 2, 1, 2, '2 (67%)', 1],
  [SCANNERS, 11, 6, '55%', 4, 1, 2, 3, '3 (75%)', 2],
  ['Total', 16, 10, '63%', '7 (70%)', '3 (30%)', 3, '5 (50%)', '5 (71%)', 3],
];

/**
 * Sheets that fit the clean sample, without a slip. Participants: A workshop, B name, C title, D Member, E gender, F role,
 * G mode, H rating; Australia in rows 2 to 4, Fiji 5 to 8, New Zealand 9 to 11, Papua New Guinea 12 to 14, Samoa 15 to 17,
 * Vanuatu 18 and 19, then the national workshop in rows 20 to 43. Survey: the replies about two other workshops in rows 2
 * to 5 and 6 to 11, their total in row 12; Survey figures: the two in rows 2 and 3, their total in row 4.
 */
export const listSheets = {
  [PARTICIPANTS]: participants,
  [STATUS]: status,
  [OUTPUTS]: outputs,
  [SURVEY]: replies,
  [SURVEY_TABLE]: surveyFigures,
};
