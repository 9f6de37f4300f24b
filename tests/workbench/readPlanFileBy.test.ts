import { HostError } from '../../src/hosts/hostError';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { readPlanFileBy } from '../../src/workbench/readPlanFileBy';
import type { WorkbookFile } from '../../src/workbench/shownWorkbook';
import { planBook } from '../support/diffHarness';

class OpenFile extends MemoryHost implements WorkbookFile {
  isClosed = false;
  readonly readBytes = async () => new Uint8Array();
  readonly listFileContents = async () => {
    throw new Error('Nobody asks for it.');
  };

  close(): void {
    this.isClosed = true;
  }
}

test('reads the workbook under the name of its file and lets go of it', async () => {
  const opened: OpenFile[] = [];
  const read = readPlanFileBy(async (bytes, file) => {
    expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
    const host = new OpenFile(planBook([{ text: 'Teach' }], file));
    opened.push(host);
    return host;
  });
  const file = new File([new Uint8Array([1, 2, 3])], 'old.xlsx');
  expect((await read(file)).file).toBe('old.xlsx');
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true]);
});

test('a file that is no workbook is refused in the words of the host', async () => {
  const read = readPlanFileBy(async (_, file) => {
    throw new HostError('not-a-workbook', file);
  });
  await expect(read(new File(['x'], 'notes.xlsx'))).rejects.toThrow(/notes\.xlsx/);
});
