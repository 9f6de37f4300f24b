import { count } from './count';
import { frequency } from './frequency';
import { growth } from './growth';
import { members } from './members';
import { rating } from './rating';
import { share } from './share';
import type { TargetForm, TargetKind } from './target';

/** Every form a target is written in, one file each; no two read the same text. */
export const targetForms: Readonly<Record<TargetKind, TargetForm>> = {
  members,
  frequency,
  count,
  share,
  growth,
  rating,
};
