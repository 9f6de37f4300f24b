import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { panelId } from '../components/StepTabs';
import type { FindingGroup } from '../groupFindings';

/** What is explained: one kind of finding, or the list of all. */
export type HelpPlace =
  ({ readonly kind: 'finding' } & Pick<FindingGroup, 'code' | 'title'>) | { readonly kind: 'all' };

interface HelpPlaceValue {
  /** Null while nothing is explained. */
  readonly place: HelpPlace | null;
  readonly open: (place: HelpPlace) => void;
  /** Back to the findings: the focus goes where it came from. */
  readonly close: () => void;
  /** Gone without a word, as when the user turns to another step: the focus stays where it is. */
  readonly leave: () => void;
}

const nowhere = () => undefined;
const HelpPlaceContext = createContext<HelpPlaceValue>({ place: null, open: nowhere, close: nowhere, leave: nowhere });

/** Keeps what is explained in the pane inside it, and gives the focus back to the button that asked. */
export function HelpPlaceProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HelpPlace | null>(null);
  const asker = useRef<Element | null>(null);
  const open = useCallback((next: HelpPlace) => {
    asker.current ??= document.activeElement;
    setPlace(next);
  }, []);
  const close = useCallback(() => setPlace(null), []);
  const leave = useCallback(() => {
    asker.current = null;
    setPlace(null);
  }, []);
  useEffect(() => {
    if (place !== null || asker.current === null) return;
    focusAgain(asker.current);
    asker.current = null;
  }, [place]);
  const value = useMemo(() => ({ place, open, close, leave }), [place, open, close, leave]);
  return <HelpPlaceContext value={value}>{children}</HelpPlaceContext>;
}

/** The button is gone when a new check no longer finds what it stood beside. */
function focusAgain(asker: Element): void {
  const target = asker.isConnected ? asker : document.getElementById(panelId);
  if (target instanceof HTMLElement) target.focus();
}

export function useHelpPlace(): HelpPlaceValue {
  return useContext(HelpPlaceContext);
}
