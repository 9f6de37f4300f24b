import { createContext, useContext } from 'react';
import type { WorkbookSnapshot } from '../../core';

/** Reads the workbook of another plan; rejects with the sentence people read. */
export type ReadPlanFile = (file: File) => Promise<WorkbookSnapshot>;

/** Given where the page can read a file; null where it cannot, as inside Excel. */
export const ReadPlanFileContext = createContext<ReadPlanFile | null>(null);

export function useReadPlanFile(): ReadPlanFile | null {
  return useContext(ReadPlanFileContext);
}
