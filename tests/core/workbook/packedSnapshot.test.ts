import fc from 'fast-check';
import { buffersOf, packSnapshot, unpackSnapshot } from '../../../src/core/workbook/packedSnapshot';
import { arbitraryWorkbook } from '../../support/arbitraryWorkbook';
import { planWorkbook } from '../../support/planWorkbook';

test('a packed snapshot is the same after crossing, and the one it was packed from is whole', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, (snapshot) => {
      const before = structuredClone(snapshot);
      const packed = packSnapshot(snapshot);
      const crossed = structuredClone(packed, { transfer: buffersOf(packed) });
      expect(unpackSnapshot(crossed)).toEqual(before);
      expect(snapshot).toEqual(before);
    }),
  );
});

test('empty and repeated texts keep their ids', () => {
  const strings = ['', 'a', '', 'ปี', '😀'];
  const snapshot = { ...planWorkbook(), strings, sheets: [] };
  expect(unpackSnapshot(packSnapshot(snapshot)).strings).toEqual(strings);
});
