import { findSheet } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';

describe('findSheet', () => {
  test('goes by the name, whatever its case', () => {
    const workbook = snapshotFrom({ 'My Plan': [['x']], Notes: [] });
    expect(findSheet(workbook, 'my plan')?.name).toBe('My Plan');
    expect(findSheet(workbook, 'Plan')).toBeUndefined();
  });
});
