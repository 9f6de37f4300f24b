import { foldText } from '../read/cells/foldText';
import type { DateReading } from '../read/cells/dates';
import type { Activity } from './activity';

/** In place of an activity's index: the row names none that is known, or several fit it. */
export const NO_ACTIVITY = -1;
export const SEVERAL_ACTIVITIES = -2;

/**
 * Finds the activity that the row of another sheet names: by its number, else by its title, and by its start where
 * several share them (definition: domain 1.6). Activities that share title and start too stand twice in the sheets; the
 * first of them is meant.
 */
export class ActivityFinder {
  private readonly byNumber = new Map<string, number[]>();
  private readonly byTitle = new Map<string, number[]>();

  private readonly titles: readonly string[];

  constructor(private readonly activities: readonly Activity[]) {
    this.titles = activities.map(({ title }) => foldText(title));
    activities.forEach(({ number }, index) => {
      keep(this.byNumber, numberKey(number), index);
      keep(this.byTitle, this.titles[index]!, index);
    });
  }

  /** The indexes of the activities a number or title can mean, in the order of sheets and rows. */
  candidates(text: string): readonly number[] {
    return this.byNumber.get(numberKey(text)) ?? this.byTitle.get(foldText(text)) ?? [];
  }

  /** The one of the candidates that is meant: its index, {@link NO_ACTIVITY} or {@link SEVERAL_ACTIVITIES}. */
  choose(candidates: readonly number[], start: DateReading): number {
    if (candidates.length === 0) return NO_ACTIVITY;
    if (candidates.length === 1 || this.areOne(candidates)) return candidates[0]!;
    const starting = candidates.filter((index) => isStartOf(this.activities[index]!, start));
    if (starting.length === 0) return SEVERAL_ACTIVITIES;
    return this.areOne(starting) ? starting[0]! : SEVERAL_ACTIVITIES;
  }

  private areOne(indexes: readonly number[]): boolean {
    const first = indexes[0]!;
    return indexes.every(
      (index) =>
        this.titles[index] === this.titles[first] && this.activities[index]!.start === this.activities[first]!.start,
    );
  }
}

function keep(index: Map<string, number[]>, key: string, value: number): void {
  if (key === '') return;
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

/** "No. 3", "#3", "03" and 3 are the same number. */
function numberKey(text: string): string {
  const folded = foldText(text);
  const digits = /^(?:(?:no|nr|number|workshop|activity) )?0*(\d+)$/.exec(folded);
  return digits ? digits[1]! : folded;
}

function isStartOf({ start }: Activity, reading: DateReading): boolean {
  return start !== null && reading.kind === 'period' && reading.from === start;
}
