import type { PaneSession } from '../useSession';
import type { PaneMemory } from './paneMemory';
import { readPlace, writePlace } from './placeMemory';

/**
 * Remembers where the user is in a workbook whenever that changes; returns the function that ends it. Checked once, a
 * workbook stays so: it is read again when the user comes back.
 */
export function keepPlace(session: PaneSession, memory: PaneMemory, workbook: string): () => void {
  let kept = readPlace(memory, workbook);
  return session.subscribe(() => {
    const { step, result } = session.getState();
    const isChecked = result !== null || kept?.isChecked === true;
    if (kept?.step === step && kept.isChecked === isChecked) return;
    kept = { step, isChecked };
    writePlace(memory, workbook, kept);
  });
}
