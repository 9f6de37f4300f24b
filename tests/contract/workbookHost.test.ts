import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { WorkerXlsxHost } from '../../src/hosts/xlsx/worker/workerXlsxHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { FileWorkerInPlace } from '../support/fileWorkerInPlace';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';
import { describeSheetOperations } from './sheetOperations.contract';
import { describeWorkbookHost } from './workbookHost.contract';

for (const describeHost of [describeWorkbookHost, describeSheetOperations]) {
  describeHost('MemoryHost', async (fixture) => new MemoryHost(fixture));
  describeHost('XlsxHost', async (fixture) => new XlsxHost(xlsxFromSnapshot(fixture), fixture.file));
  describeHost('WorkerXlsxHost', (fixture) => {
    const bytes = new Uint8Array(xlsxFromSnapshot(fixture));
    return WorkerXlsxHost.open(new FileWorkerInPlace().asWorker(), bytes, fixture.file);
  });
}
