import { ExcelSimulator } from '../excelSimulator';
import { WorkbookModel } from '../model/workbookModel';
import { workbookObject } from '../objects/workbook';
import { RequestProcessor } from '../requestProcessor';
import { refusals } from './refusals';

const simulator = { ExcelSimulator, RequestProcessor, WorkbookModel, workbookObject };

/** The simulator refuses what Excel refuses, and what it does not know: it must never be the lenient one. */
test.each(refusals.map((refusal) => [refusal.what, refusal.code, refusal] as const))(
  '%s is refused: %s',
  async (_, code, { ask }) => {
    expect(await ask(simulator)).toBe(code);
  },
);
