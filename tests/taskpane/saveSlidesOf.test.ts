import { slidesName } from '../../src/taskpane/summary/saveSlidesOf';

test('slides are named after their workbook', () => {
  expect(slidesName('plan.xlsx')).toBe('plan (RCP summary).pptx');
  expect(slidesName('plan (Plan Monitor).xlsm')).toBe('plan (RCP summary).pptx');
  expect(slidesName('plan')).toBe('plan (RCP summary).pptx');
  expect(slidesName('')).toBe('RCP summary.pptx');
});
