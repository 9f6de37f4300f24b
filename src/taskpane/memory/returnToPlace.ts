import type { PaneSession } from '../useSession';
import { commandsTo } from './commandsTo';
import { keepPlace } from './keepPlace';
import type { PaneMemory } from './paneMemory';
import { readPlace } from './placeMemory';

/**
 * Leads back to where the user left a workbook, checked again if it was, and remembers from then on where they are. A
 * workbook that was never saved has no address to know it by: '' leads nowhere.
 */
export function returnToPlace(session: PaneSession, memory: PaneMemory, workbook: string): void {
  if (workbook === '') return;
  const place = readPlace(memory, workbook);
  keepPlace(session, memory, workbook);
  if (place) void session.dispatch(place.isChecked ? commandsTo[place.step] : { type: 'goTo', step: place.step });
}
