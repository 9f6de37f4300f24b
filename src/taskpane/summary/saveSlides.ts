import { createContext, useContext } from 'react';
import type { Day, SummaryUpdate } from '../../core';

/** Hands the pages to the user as a file of slides; rejects where that cannot be done, and at once when it is given up. */
export type SaveSlides = (summary: SummaryUpdate, asOf: Day, signal: AbortSignal) => Promise<void>;

/** Given where the page can hand over a file; null where it cannot, as inside Excel for Mac. */
export const SaveSlidesContext = createContext<SaveSlides | null>(null);

export function useSaveSlides(): SaveSlides | null {
  return useContext(SaveSlidesContext);
}
