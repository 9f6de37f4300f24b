import { useEffect } from 'react';
import { loadParts } from './parts';

/** Loads the other parts of the pane once the first is shown and the page is idle. */
export function usePartsSoon(): void {
  useEffect(() => {
    // A part that cannot be had now says so when it is shown, and tries again.
    const load = () => void loadParts().catch(() => undefined);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(load);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(load);
    return () => cancelIdleCallback(request);
  }, []);
}
