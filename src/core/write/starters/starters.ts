import { memberStatusStarter } from './memberStatusStarter';
import { outputsStarter } from './outputsStarter';
import { participantsStarter } from './participantsStarter';
import type { Starter, StarterRole } from './starter';
import { workshopsStarter } from './workshopsStarter';

/** The blank sheets people can start with. */
export const starters: Readonly<Record<StarterRole, Starter>> = {
  workshops: workshopsStarter,
  participants: participantsStarter,
  outputs: outputsStarter,
  memberStatus: memberStatusStarter,
};
