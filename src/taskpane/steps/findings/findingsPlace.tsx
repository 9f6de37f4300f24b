import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { everyFinding, type FindingFilter } from './findingFilter';

/** Where the user is among the findings: kept while they turn to another step, and over a check. */
export interface FindingsPlace {
  readonly filter: FindingFilter;
  /** The finding looked at last, by its name, and where it stood in the list; null before the first. */
  readonly current: { readonly name: string; readonly index: number } | null;
  /** The sheets that are unfolded, by the names of their folds. */
  readonly unfolded: ReadonlySet<string>;
}

interface FindingsPlaceValue {
  readonly place: FindingsPlace;
  readonly move: (part: Partial<FindingsPlace>) => void;
}

const start: FindingsPlace = { filter: everyFinding, current: null, unfolded: new Set() };

const FindingsPlaceContext = createContext<FindingsPlaceValue>({ place: start, move: () => undefined });

/** Keeps the place among the findings for the pane inside it. */
export function FindingsPlaceProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState(start);
  const move = useCallback((part: Partial<FindingsPlace>) => setPlace((now) => ({ ...now, ...part })), []);
  const value = useMemo(() => ({ place, move }), [place, move]);
  return <FindingsPlaceContext value={value}>{children}</FindingsPlaceContext>;
}

export function useFindingsPlace(): FindingsPlaceValue {
  return useContext(FindingsPlaceContext);
}
