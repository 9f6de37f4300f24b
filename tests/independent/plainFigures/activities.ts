import type { Days, Office, OfficePerson, OfficeWorkshop } from '../office';
import { rowOfWorkshop } from '../sheets/workshopSheet';
import { isWithin } from './calendar';
import type { Region } from './memberTable';

/** A workshop row with the people listed for it. */
export interface Activity {
  readonly workshop: OfficeWorkshop;
  readonly people: readonly OfficePerson[];
  readonly region: Region;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: { readonly file: string; readonly sheet: string; readonly row: number };
}

/** The rows of activities, as `Workshops 1!4`. */
export function rowsOf(activities: readonly Activity[]): string[] {
  return activities.map(({ place }) => `${place.sheet}!${place.row}`);
}

/** Every row of every workshop sheet, in order. An end before the start is no end (definition: domain 1.2). */
export function activitiesOf(office: Office): readonly Activity[] {
  const everybody = office.people.flatMap(({ people }) => people);
  const file = office.isTwoFiles ? 'rest.xlsx' : 'plan.xlsx';
  let count = 0;
  return office.workshops.flatMap((sheet, sheetIndex) =>
    sheet.workshops.map((workshop, index) => {
      const nth = count++;
      const start = workshop.start.means;
      const typedEnd = workshop.end.means;
      const end = typedEnd === null || (start !== null && typedEnd < start) ? start : typedEnd;
      return {
        workshop,
        people: everybody.filter((person) => person.workshop === nth),
        region: office.region,
        start,
        end,
        place: { file, sheet: `Workshops ${sheetIndex + 1}`, row: rowOfWorkshop(sheet, index) },
      };
    }),
  );
}

/** Over by that day, and not cancelled, postponed, planned or of a status nobody knows (definition: domain 1.2). */
export function isHeldBy({ workshop, end }: Activity, day: string): boolean {
  const status = workshop.status.means;
  return end !== null && end <= day && (status === null || status === 'held');
}

/** Began on one of the days. */
export function beganIn({ start }: Activity, days: Days): boolean {
  return start !== null && isWithin(start, days);
}

export function isLinkedTo({ workshop }: Activity, ref: string): boolean {
  return workshop.planActions.means?.includes(ref) ?? false;
}
