import { number } from './text';

const activities = (count: number) => (count === 1 ? 'planned activity' : 'planned activities');

/** The sentences of the work plan, in one place. */
export const workplanText = {
  title: 'Work plan',
  headline: (planned: number, held: number) => `${number(held)} of ${number(planned)} ${activities(planned)} held.`,
  ask: 'Only what agrees in level, Members, actions and topic counts by itself. Of what may be the same, say so.',
  proposals: (count: number) => `May be the same (${number(count)})`,
  held: (count: number) => `Held (${number(count)})`,
  open: (count: number) => `Not held (${number(count)})`,
  unplanned: (count: number) => `Held, not planned (${number(count)})`,
  byPillar: 'By pillar',
  byLevel: 'By level',
  byMember: 'By Member',
  pillar: (pillar: number) => `Pillar ${pillar}`,
  noLevel: 'Other',
  counts: (planned: number, held: number) => `${number(held)} of ${number(planned)} held`,
  allOf: (group: string) => `all of ${group}`,
  heldAs: (title: string, day: string, isConfirmed: boolean) =>
    `Held as: ${title}${day === '' ? '' : `, ${day}`}${isConfirmed ? ' (confirmed)' : ''}`,
  maybe: (title: string, day: string) => `Perhaps: ${title}${day === '' ? '' : `, ${day}`}`,
  because: (reason: string) => `Why: ${reason}.`,
  confirm: 'Confirm',
  refuse: 'Not this one',
  takeBack: 'Take back',
  about: (command: string, planned: string) => `${command}: ${planned}`,
} as const;
