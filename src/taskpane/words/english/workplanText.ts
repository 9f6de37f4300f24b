import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The sentences of the work plan, in one place. */
export const workplanText = {
  title: 'Work plan',
  headline: (planned: number, held: number) =>
    `${formatNumber(held)} of ${plural(planned, { one: '# planned activity', other: '# planned activities' })} held.`,
  ask: 'Only what agrees in level, Members, actions and topic counts by itself. Where two may be the same, say whether they are.',
  proposals: (count: number) => `May be the same (${formatNumber(count)})`,
  held: (count: number) => `Held (${formatNumber(count)})`,
  open: (count: number) => `Not held (${formatNumber(count)})`,
  unplanned: (count: number) => `Held, not planned (${formatNumber(count)})`,
  byPillar: 'By pillar',
  byLevel: 'By level',
  byMember: 'By Member',
  pillar: (pillar: number) => `Pillar ${formatNumber(pillar)}`,
  noLevel: 'Other',
  counts: (planned: number, held: number) => `${formatNumber(held)} of ${formatNumber(planned)} held`,
  allOf: (group: string) => `all of ${group}`,
  onDay: (title: string, day: string) => `${title}, ${day}`,
  heldAs: (activity: string, isConfirmed: boolean) =>
    isConfirmed ? `Held as: ${activity} (confirmed)` : `Held as: ${activity}`,
  maybe: (activity: string) => `Perhaps: ${activity}`,
  because: (reason: string) => `Why: ${reason}.`,
  confirm: 'Confirm',
  refuse: 'Not this one',
  takeBack: 'Take back',
  about: (command: string, planned: string) => `${command}: ${planned}`,
} as const;
