import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';
import { describeWorkbookHost } from './workbookHost.contract';

describeWorkbookHost('MemoryHost', async (fixture) => new MemoryHost(fixture));
describeWorkbookHost('XlsxHost', async (fixture) => new XlsxHost(xlsxFromSnapshot(fixture), fixture.file));
