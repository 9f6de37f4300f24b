import { everyoneListed, type ListedPerson } from './everyoneListed';
import { perModel } from './perModel';

/** A row that lists a person whom an earlier row lists at the same activity. */
export interface RepeatedPerson {
  readonly activity: number;
  readonly person: ListedPerson;
  readonly first: ListedPerson;
}

/**
 * The rows of the participants sheets that list a person again: the same name, of the same Member, at the same activity;
 * who is listed with two genders is two people. In the order of sheets and rows.
 */
export const repeatedPeople = perModel(({ participantLists, activities, directory }): readonly RepeatedPerson[] => {
  const everyone = everyoneListed(participantLists, directory);
  const firstOfHash = new Map<number, number>();
  const namesakes = new Map<number, number[]>();
  const repeats: [place: number, first: number][] = [];
  for (const place of placesByActivity(everyone.activities, activities.length)) {
    const hash = everyone.hashes[place]!;
    if (hash === 0) continue;
    const first = firstOfHash.get(hash);
    if (first === undefined || everyone.activities[first] !== everyone.activities[place]) {
      firstOfHash.set(hash, place);
      continue;
    }
    const person = everyone.personAt(place);
    if (person.name === '') continue;
    const others = namesakes.get(first) ?? [];
    const same = [first, ...others].find((other) => isSame(person, everyone.personAt(other)));
    if (same === undefined) namesakes.set(first, [...others, place]);
    else repeats.push([place, same]);
  }
  return repeats
    .sort(([a], [b]) => a - b)
    .map(([place, first]) => ({
      activity: everyone.activities[place]!,
      person: everyone.personAt(place),
      first: everyone.personAt(first),
    }));
});

function isSame(one: ListedPerson, other: ListedPerson): boolean {
  if (one.name !== other.name || one.member !== other.member) return false;
  return one.gender === other.gender || one.gender === 'notRecorded' || other.gender === 'notRecorded';
}

/** The places that have an activity, activity by activity, each activity's in order. */
function placesByActivity(activities: Int32Array, count: number): Int32Array {
  const nexts = new Int32Array(count + 1);
  for (const activity of activities) if (activity >= 0) nexts[activity + 1]!++;
  for (let activity = 0; activity < count; activity++) nexts[activity + 1]! += nexts[activity]!;
  const places = new Int32Array(nexts[count]!);
  activities.forEach((activity, place) => {
    if (activity >= 0) places[nexts[activity]!++] = place;
  });
  return places;
}
