import type { Finding } from '../../findings/finding';
import type { Figures } from '../../indicators/figures';
import type { Model } from '../../model/model';
import type { Baseline } from './baseline';

/** What the pages for the meeting are made from. */
export interface SummaryInput {
  readonly model: Model;
  /** Those that stand; those set aside are only counted. */
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  /** As the user named it; null without one. */
  readonly meeting: string | null;
  /** What stood at the meeting before; null when there was none. */
  readonly previous: Baseline | null;
  /** Code of the Member that gets a page of its own; null for none. */
  readonly profile: string | null;
  /** Of the product. */
  readonly version: string;
  /** How many findings were set aside; left out where nothing can be. */
  readonly setAside?: number | undefined;
}
