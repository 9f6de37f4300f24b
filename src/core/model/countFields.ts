/** The columns of a workshop sheet that hold whole numbers of people or administrations. */
export const countFields = [
  'participants',
  'women',
  'men',
  'otherGender',
  'onsite',
  'online',
  'observers',
  'administrations',
  'headsOfDelegation',
  'femaleHeads',
  'respondents',
] as const;
export type CountField = (typeof countFields)[number];
