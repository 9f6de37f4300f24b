import type { PlainCell } from '../../../support/snapshotFrom';
import { delegation, type Delegation } from '../../../support/roleSheets';

export const PARTICIPANTS = 'Participants';
export const STATUS = 'Member status';
export const OUTPUTS = 'Outputs';

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

/**
 * Sheets that fit the clean sample, without a slip. Participants: A workshop, B name, C title, D Member, E gender, F role,
 * G mode, H rating; Australia in rows 2 to 4, Fiji 5 to 8, New Zealand 9 to 11, Papua New Guinea 12 to 14, Samoa 15 to 17,
 * Vanuatu 18 and 19, then the national workshop in rows 20 to 43.
 */
export const listSheets = { [PARTICIPANTS]: participants, [STATUS]: status, [OUTPUTS]: outputs };
