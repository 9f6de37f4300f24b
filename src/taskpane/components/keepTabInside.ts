import type { KeyboardEvent } from 'react';

/**
 * A key handler that lets Tab go on from where only the program puts the focus, such as a message. Excel on the web knows
 * the places that Tab leads to, and takes Tab at any other as a wish to leave the pane for the sheet.
 */
export function keepTabInside(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
}
