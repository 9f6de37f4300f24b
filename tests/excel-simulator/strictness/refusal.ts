import type { ExcelSimulator } from '../excelSimulator';
import type { WorkbookModel } from '../model/workbookModel';
import { addNewerMembers } from '../newerClient';
import type { workbookObject } from '../objects/workbook';
import type { RequestProcessor } from '../requestProcessor';
import type { RequestBody } from '../wire';
import { fixture, type WrongCall } from './wrongCall';

/** What a simulator is made of: the real one, or one whose checks can be switched off. */
export interface SimulatorParts {
  readonly ExcelSimulator: typeof ExcelSimulator;
  readonly RequestProcessor: typeof RequestProcessor;
  readonly WorkbookModel: typeof WorkbookModel;
  readonly workbookObject: typeof workbookObject;
}

/** Something that must be refused with a code. `ask` gives the code it is refused with; null when it passes. */
export interface Refusal {
  readonly what: string;
  readonly code: string;
  readonly ask: (parts: SimulatorParts) => Promise<string | null>;
}

/** A call through Microsoft's client, on a workbook of its own. */
export function refusalOfCall({ what, code, excelApi = '1.13', culture, before, meanwhile, work }: WrongCall): Refusal {
  const ask: Refusal['ask'] = async (parts) => {
    addNewerMembers();
    const simulator = new parts.ExcelSimulator(fixture, { excelApi, ...(culture && { culture }) });
    try {
      await Excel.run(async (context) => {
        if (before) {
          before(context);
          await context.sync();
        }
        meanwhile?.(simulator);
        work(context, simulator);
        await context.sync();
      });
      return null;
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return error.code;
      throw error;
    }
  };
  return { what, code, ask };
}

/** A request as no client sends it, past the client. */
export function refusalOfRequest(what: string, code: string, body: RequestBody): Refusal {
  const ask: Refusal['ask'] = async ({
    RequestProcessor: Processor,
    WorkbookModel: Workbook,
    workbookObject: root,
  }) => {
    const processor = new Processor(root(new Workbook(fixture)), () => undefined);
    return processor.process(body).Error?.Code ?? null;
  };
  return { what, code, ask };
}
