import { fieldCell, fieldPlace, placeAt } from '../../../src/core/read/block';
import { modelFrom, workshopSheet } from '../../support/ruleHarness';

const block = modelFrom({ Workshops: workshopSheet({ U3: 'Weather' }) }).blocks[0]!;

describe('a block', () => {
  test('gives the cell of a field, blank where it has no column', () => {
    expect(fieldCell(block, 4, 'participants')).toEqual({ kind: 'number', value: 24 });
    expect(fieldCell(block, 4, 'observers')).toEqual({ kind: 'blank' });
    expect(fieldCell(block, 99, 'participants')).toEqual({ kind: 'blank' });
  });

  test('says where a field stands, or the row begins', () => {
    const at = (column: number) => ({
      workbook: 0,
      sheet: 'Workshops',
      range: { top: 4, left: column, bottom: 4, right: column },
    });
    expect(fieldPlace(block, 4, 'participants')).toEqual(at(10));
    expect(fieldPlace(block, 4, 'observers')).toEqual(at(1));
    expect(placeAt(block, 4, 7)).toEqual(at(7));
  });
});
