import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';
import { describeSheetOperations } from './sheetOperations.contract';
import { describeWorkbookHost } from './workbookHost.contract';

for (const describeHost of [describeWorkbookHost, describeSheetOperations]) {
  describeHost('MemoryHost', async (fixture) => new MemoryHost(fixture));
  describeHost('XlsxHost', async (fixture) => new XlsxHost(xlsxFromSnapshot(fixture), fixture.file));
}
