import type { ReadPlanFile } from '../taskpane/diff/readPlanFile';
import type { WorkbenchParts } from './useOpenWorkbook';

/** Reads the workbook of another plan and lets go of its file. @throws HostError when it is no readable workbook. */
export function readPlanFileBy(readFile: WorkbenchParts['readFile']): ReadPlanFile {
  return async (file) => {
    const workbook = await readFile(new Uint8Array(await file.arrayBuffer()), file.name);
    try {
      return await workbook.readSnapshot();
    } finally {
      workbook.close();
    }
  };
}
