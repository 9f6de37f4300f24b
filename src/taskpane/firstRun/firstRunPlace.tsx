import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { usePaneMemory } from '../memory/paneMemory';

interface FirstRun {
  readonly isShown: boolean;
  /** True where the user asked for it again: then the focus goes there. */
  readonly isAskedFor: boolean;
  readonly show: () => void;
  /** It is not shown by itself any more. */
  readonly leave: () => void;
}

const SEEN = 'first-run';

const nothing = () => undefined;
const FirstRunContext = createContext<FirstRun>({ isShown: false, isAskedFor: false, show: nothing, leave: nothing });

/** Knows whether the introduction is shown: to everybody once, and whenever it is asked for. */
export function FirstRunProvider({ children }: { readonly children: ReactNode }) {
  const memory = usePaneMemory();
  const [shown, setShown] = useState<'first' | 'again' | null>(memory && memory.read(SEEN) === null ? 'first' : null);
  const show = useCallback(() => setShown('again'), []);
  const leave = useCallback(() => {
    memory?.write(SEEN, 'seen');
    setShown(null);
  }, [memory]);
  const value = useMemo(
    () => ({ isShown: shown !== null, isAskedFor: shown === 'again', show, leave }),
    [shown, show, leave],
  );
  return <FirstRunContext value={value}>{children}</FirstRunContext>;
}

export function useFirstRun(): FirstRun {
  return useContext(FirstRunContext);
}
