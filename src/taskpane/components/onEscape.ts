import type { KeyboardEvent } from 'react';

/**
 * A key handler that does something at Esc. The key goes no further: Excel on the web takes one that does as a wish to
 * leave the pane for the sheet, and moves the focus there.
 */
export function onEscape(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    act();
  };
}
