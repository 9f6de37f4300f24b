import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { noFilter, type IndicatorFilter } from './filterIndicators';

/** Where the user is among the figures: kept while they turn to another step. */
export interface FiguresPlace {
  readonly filter: IndicatorFilter;
  /** The figure that is open; null for none. */
  readonly open: string | null;
}

interface FiguresPlaceValue {
  readonly place: FiguresPlace;
  readonly move: (part: Partial<FiguresPlace>) => void;
}

const start: FiguresPlace = { filter: noFilter, open: null };

const FiguresPlaceContext = createContext<FiguresPlaceValue>({ place: start, move: () => undefined });

/** Keeps the place among the figures for the pane inside it. */
export function FiguresPlaceProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState(start);
  const value = useMemo(
    () => ({ place, move: (part: Partial<FiguresPlace>) => setPlace((now) => ({ ...now, ...part })) }),
    [place],
  );
  return <FiguresPlaceContext value={value}>{children}</FiguresPlaceContext>;
}

export function useFiguresPlace(): FiguresPlaceValue {
  return useContext(FiguresPlaceContext);
}
