import { BLANK, type Cell } from '../../../../src/core';
import { cellText } from '../../../../src/core/read/cells/cellText';

describe('cellText', () => {
  test.each<[Cell, string]>([
    [BLANK, ''],
    [{ kind: 'text', value: ' a\u00a0 b ' }, 'a b'],
    [{ kind: 'number', value: 12.5 }, '12.5'],
    [{ kind: 'date', value: 45537 }, '45537'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'boolean', value: false, formula: '=1>2' }, 'FALSE'],
    [{ kind: 'error', value: '#N/A' }, ''],
    [{ kind: 'uncalculated', formula: '=A1' }, ''],
  ])('%j', (cell, text) => expect(cellText(cell)).toBe(text));
});
