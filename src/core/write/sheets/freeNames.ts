import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A name for a new sheet: the one wanted, else with the product's name behind it; staff's sheets keep theirs. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  return firstFree(
    sheets.map(({ name }) => name),
    (attempt) => (attempt === 1 ? wanted : `${wanted} (Plan Monitor${attempt === 2 ? '' : ` ${attempt - 1}`})`),
  );
}

/** A name for a new Excel table, which must differ from the workbook's names too. */
export function freeTableName({ sheets, names }: WorkbookSnapshot, wanted: string): string {
  const taken = [...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), ...names.map(({ name }) => name)];
  return firstFree(taken, (attempt) => (attempt === 1 ? wanted : `${wanted}${attempt}`));
}

/** The first of a row of names that is not taken, without regard to case; attempts count from 1. */
export function firstFree(taken: readonly string[], nameOf: (attempt: number) => string): string {
  const present = new Set(taken.map((name) => name.toLowerCase()));
  for (let attempt = 1; ; attempt++) {
    const name = nameOf(attempt);
    if (!present.has(name.toLowerCase())) return name;
  }
}
