import type { Model } from '../../../model/model';
import type { State } from '../../../model/state';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { ShareLine } from '../shareItem';

/** What is looked through: the workbook that is to be shared. */
export interface ShareInput {
  readonly workbook: WorkbookSnapshot;
  readonly model: Model;
  /** What the product keeps in it; null when it keeps nothing. */
  readonly state: State | null;
}

/** One kind of thing a recipient would see. */
export interface ShareKind<Input> {
  readonly code: string;
  readonly title: string;
  readonly advice: string;
  /** A line for each; none where there are none, null where the host cannot tell. Never a person's name. */
  readonly list: (input: Input) => readonly ShareLine[] | null;
}
