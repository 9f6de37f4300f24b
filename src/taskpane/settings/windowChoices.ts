import { fiscalYearOf, parseIsoDay, periodsOfTerm, type DayRange, type FiguresReport, type Period } from '../../core';

/** The fiscal years and quarters a window can be. */
export interface WindowChoices {
  readonly years: readonly Period[];
  readonly quarters: readonly Period[];
}

/** Those of the plan's term; without a plan, those from the first activity to the last. */
export function windowChoices({ term, workshops }: Pick<FiguresReport, 'term' | 'workshops'>): WindowChoices {
  const days = [...(term ? [term.from, term.to] : workshops.map(({ start }) => start))].flatMap((iso) =>
    iso === null ? [] : (parseIsoDay(iso) ?? []),
  );
  const years: Period[] = [];
  if (days.length > 0) {
    const last = Math.max(...days);
    for (let year = fiscalYearOf(Math.min(...days)); year.from <= last; year = fiscalYearOf(year.to + 1)) {
      years.push(year);
    }
  }
  return { years, quarters: years.flatMap((year) => periodsOfTerm(year, 'quarter')) };
}

/** The label of the year or quarter a window is exactly; null for any other. */
export function nameOfWindow(window: Partial<DayRange>, { years, quarters }: WindowChoices): string | null {
  return [...years, ...quarters].find(({ from, to }) => from === window.from && to === window.to)?.label ?? null;
}
