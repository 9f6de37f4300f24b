import { useEffect, useRef } from 'react';
import { panelId } from '../../components/StepTabs';

/**
 * Alt+Page Down and Alt+Page Up go to the next and the previous finding from anywhere in the pane. They are what the ARIA
 * practices name for lists that hold fields of their own; screen readers and browsers leave them free, and the grid of Excel
 * does not see them while the focus is in the pane. The workbench's own grid keeps its keys.
 */
export function useFindingKeys(toPrevious: (() => void) | null, toNext: (() => void) | null): void {
  const steps = useRef({ toPrevious, toNext });
  useEffect(() => {
    steps.current = { toPrevious, toNext };
  });
  useEffect(() => {
    const pane = document.getElementById(panelId)?.parentElement;
    const onKey = (event: KeyboardEvent) => {
      // A button that went away with what it did leaves the focus to the page.
      const isHere = event.target === document.body || pane?.contains(event.target as Node);
      if (!isHere) return;
      if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      if (event.key === 'PageDown') steps.current.toNext?.();
      else steps.current.toPrevious?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
