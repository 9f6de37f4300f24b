import { useEffect, useRef, type FocusEvent } from 'react';

/** Keeps the focus in an element when the part that had it goes away: give the element what this returns. */
export function useKeptFocus<Kind extends HTMLElement>() {
  const element = useRef<Kind>(null);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) element.current?.focus();
  });
  return {
    ref: element,
    tabIndex: -1,
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      // A button that is disabled by what it began did not let the focus go: it lost it.
      const isLost = relatedTarget === null && (!target.isConnected || target.matches(':disabled'));
      hasFocus.current = isLost || (element.current?.contains(relatedTarget) ?? false);
    },
  };
}
