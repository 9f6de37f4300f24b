import type { Activity } from '../../model/activity';
import type { Need } from '../../model/needs/need';
import type { PlannedActivity } from '../../model/workplan/workplan';

/** A need, and what answers it. */
export interface NeedFigure {
  readonly need: Need;
  /** Null where no work plan speaks of its year. */
  readonly planned: readonly PlannedActivity[] | null;
  /** Null where its year has not begun, or there is no list of workshops. */
  readonly held: readonly Activity[] | null;
}

/** The needs of one topic, Member, sub-region, priority or fiscal year. */
export interface NeedGroup<Of> {
  readonly of: Of;
  readonly needs: readonly NeedFigure[];
}
