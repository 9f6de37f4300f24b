import type { attendanceFindings } from '../catalogue/attendanceFindings';
import type { Explanation } from './explanation';

/** Why something is found in who took part in an activity, and how. */
export const attendanceExplanations: Readonly<Record<keyof typeof attendanceFindings, Explanation>> = {
  'member-unknown': {
    help: 'Names are compared with the Members of the region, their usual spellings and their codes. This one is none of them, and a Member is never guessed: it is not counted as reached. Correct the name; a Member that is new can be added on a Members sheet.',
    example: {
      wrong: 'Fiji, Samoa and Tongaa',
      right: 'Fiji, Samoa and Tonga',
      params: { value: 'Tongaa', suggestion: ' Did you mean Tonga?' },
    },
    fix: 'Writes the name of the Member that comes near, and leaves the rest of the cell as it is.',
  },
  'member-not-in-region': {
    help: 'The name is known, but it is no WCO Member of the A/P region: an organisation, an administration elsewhere, or one that joined later. It is not counted as a Member or as an administration. Nothing has to be done unless another name was meant.',
    example: {
      wrong: 'Fiji, Samoa, Tonga, OCO',
      right: 'Fiji, Samoa and Tonga',
      params: { value: 'OCO', reason: '' },
    },
    fix: null,
  },
  'member-duplicate': {
    help: 'One cell names the same Member twice, perhaps in two spellings. It is counted once. If another Member was meant, correct the name; otherwise delete one.',
    example: { wrong: 'Fiji, Samoa, Tonga, Fiji', right: 'Fiji, Samoa, Tonga', params: { member: 'Fiji' } },
    fix: null,
  },
  'administrations-mismatch': {
    help: 'The number of administrations is compared with the Members that are listed; others do not count, and a name that is not recognised counts as one. The figures use the list. Correct the number, or complete the list.',
    example: {
      wrong: 'Administrations 4, Members "Fiji, Samoa and Tonga"',
      right: 'Administrations 3, Members "Fiji, Samoa and Tonga"',
      params: { typed: 4, listed: 3 },
    },
    fix: null,
  },
  'count-invalid': {
    help: 'A number of people, administrations or requests is a whole number, zero or more. This cell counts as empty, so it is missing from the figures. Type the number alone, without words.',
    example: { wrong: 'about 24', right: '24', params: { value: 'about 24' } },
    fix: null,
  },
  'gender-sum': {
    help: "Women, men and other together cannot be more than the participants. Until this is corrected, the workshop is left out of women's share. Correct the number that is wrong.",
    example: {
      wrong: 'Participants 24, women 14, men 14',
      right: 'Participants 24, women 10, men 14',
      params: { sum: 28, participants: 24 },
    },
    fix: null,
  },
  'gender-incomplete': {
    help: "Gender is recorded for some of the participants, but for fewer than 90% of them (the per cent can be changed in Settings). Women's share is taken of all participants, so it comes out too low. Complete the numbers of women and men.",
    example: {
      wrong: 'Participants 24, women 10, men 4',
      right: 'Participants 24, women 10, men 14',
      params: { recorded: 14, participants: 24 },
    },
    fix: null,
  },
  'mode-sum': {
    help: 'People on site and people online, where both are given, make up the participants. Here they do not, so one of the three numbers is wrong. Correct it.',
    example: {
      wrong: 'Participants 24, on-site 20, online 0',
      right: 'Participants 24, on-site 24, online 0',
      params: { sum: 20, participants: 24 },
    },
    fix: null,
  },
  'mode-unknown': {
    help: 'The mode is online, in-person or hybrid, or a usual word for one of them, such as Virtual or Face-to-face. This word is none, so the mode counts as not given; in a list of participants the person counts neither as on site nor as online. Choose one of the three.',
    example: { wrong: 'Onlin', right: 'Online', params: { value: 'Onlin', more: '' } },
    fix: 'Writes the known word that comes near into the cell.',
  },
  'level-unknown': {
    help: 'Participation and gender count national, sub-regional and regional workshops. This word is no known level, so the workshop is left out of them; it still counts towards its actions. Choose one of the levels.',
    example: { wrong: 'Regionall', right: 'Regional', params: { value: 'Regionall' } },
    fix: 'Writes the known word that comes near into the cell.',
  },
  'mode-mismatch': {
    help: 'An online activity has nobody on site, and an in-person one nobody online. Either the mode or the number is wrong, or the activity was hybrid. Correct the one that is wrong.',
    example: {
      wrong: 'Mode Online, on-site 2',
      right: 'Mode Hybrid, on-site 2',
      params: { mode: 'online', count: 2, other: 'on-site' },
    },
    fix: null,
  },
  'level-members-mismatch': {
    help: 'A national workshop has one Member, a sub-regional one Members of one sub-region, a regional one several Members. Workshops are counted by the level in this cell, so a wrong one moves the figures. Correct the level or the Members; a sub-regional workshop for several sub-regions is only a note.',
    example: {
      wrong: 'National, with Fiji, Samoa and Tonga',
      right: 'Sub-regional, with Fiji, Samoa and Tonga',
      params: { what: 'The level is national, but 3 administrations took part.' },
    },
    fix: null,
  },
  'evaluation-range': {
    help: 'An evaluation lies between 0 and the top of the scale: that of the rating target in the plan, or else 5. This one does not, so it is left out of the mean. Correct it, or turn a per cent into points.',
    example: { wrong: '45', right: '4.5', params: { value: 45, top: 5, more: '' } },
    fix: null,
  },
  'evaluation-unclear': {
    help: 'Answers in words are mapped to points: very good 5, good 4, fair 3, poor 2, very poor 1, and shares of several words give their mean. Here is a word the scale does not have, a per cent of nothing named, shares that do not add up, or a number that may be people or points, so the workshop is left out of the mean. Write the mean, or which share of the people chose which word.',
    example: {
      wrong: '86%',
      right: 'Very good 86%, good 14%',
      params: { value: '86%', reason: 'a per cent alone may be a share of the points or of the people' },
    },
    fix: 'A misspelt word of the scale is written as the scale has it.',
  },
  'heads-mismatch': {
    help: 'There are no more heads of delegation than administrations, and no more female heads than heads. The growth of female heads of delegation is made from these numbers. Correct the one that is wrong.',
    example: {
      wrong: 'Heads of delegation 1, female heads 2',
      right: 'Heads of delegation 1, female heads 1',
      params: { what: 'There are more female heads of delegation (2) than heads of delegation (1).' },
    },
    fix: null,
  },
  'future-actuals': {
    help: 'Participants are given for an activity that has not ended yet. It is not counted as held before its last day. Mostly the date has a slip; expected participants belong in another column.',
    example: {
      wrong: 'Start 5 March 2026, participants 40, in January 2026',
      right: 'Start 5 March 2025, participants 40',
      params: { end: '2026-03-05' },
    },
    fix: null,
  },
  'cancelled-with-actuals': {
    help: 'The status says that the activity was cancelled or postponed, yet it has participants. It is not counted as held, and its people are in no figure. Correct the status, or delete the participants.',
    example: {
      wrong: 'Status Cancelled, participants 24',
      right: 'Status Held, participants 24',
      params: { status: 'Cancelled' },
    },
    fix: null,
  },
  'actuals-missing': {
    help: 'The activity was held, but neither its participants nor its women and men are given. It counts as held, and its people are missing from participation and gender. Type the number when it is known.',
    example: { wrong: 'Participants, women and men empty', right: 'Participants 24', params: {} },
    fix: null,
  },
  'activity-status-unknown': {
    help: 'A status is held, planned, on hold, postponed or cancelled, or a usual word for one of them, such as Completed; an empty one is held once its last day has passed. This word is none, so the activity is not counted. Choose one of the five.',
    example: { wrong: 'Cancelld', right: 'Cancelled', params: { value: 'Cancelld' } },
    fix: 'Writes the known word that comes near into the cell.',
  },
};
