import fc from 'fast-check';
import { steps } from '../../../src/session/sessionState';
import { readPlace, writePlace } from '../../../src/taskpane/memory/placeMemory';
import { memoryOf } from './memoryOf';

const address = 'https://files.example/Strategy/Plan of the region.xlsx';

test('a workbook is known again by its address, of which nothing is kept', () => {
  const { memory, kept } = memoryOf();
  writePlace(memory, address, { step: 'update', isChecked: true });
  writePlace(memory, 'C:\\Other\\book.xlsx', { step: 'check', isChecked: false });
  expect(readPlace(memory, address)).toEqual({ step: 'update', isChecked: true });
  expect(readPlace(memory, 'C:\\Other\\book.xlsx')).toEqual({ step: 'check', isChecked: false });
  expect(readPlace(memory, 'unknown.xlsx')).toBeNull();
  for (const word of ['files', 'Strategy', 'Plan', 'region', 'xlsx', 'Other', 'book']) {
    expect([...kept.values()].join()).not.toContain(word);
  }
});

test('the latest place counts, and old workbooks are forgotten in time', () => {
  const { memory } = memoryOf();
  writePlace(memory, address, { step: 'sheets', isChecked: false });
  writePlace(memory, address, { step: 'summary', isChecked: true });
  expect(readPlace(memory, address)).toEqual({ step: 'summary', isChecked: true });
  for (let book = 0; book < 50; book++) writePlace(memory, `book ${book}`, { step: 'check', isChecked: true });
  expect(readPlace(memory, address)).toBeNull();
  expect(readPlace(memory, 'book 0')).toEqual({ step: 'check', isChecked: true });
});

test('whatever stands in the storage, it is a place or nothing', () => {
  const entry = fc.tuple(fc.string(), fc.oneof(fc.constantFrom(...steps), fc.string()), fc.anything());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(entry).map((entries) => JSON.stringify(entries)),
      ),
      (text) => {
        const { memory } = memoryOf({ places: text });
        expect(readPlace(memory, address)).toBeNull();
        writePlace(memory, address, { step: 'check', isChecked: true });
        expect(readPlace(memory, address)).toEqual({ step: 'check', isChecked: true });
      },
    ),
  );
});
