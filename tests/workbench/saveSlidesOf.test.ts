import { slidesName } from '../../src/workbench/saveSlidesOf';

test('slides are named after their workbook', () => {
  expect(slidesName('plan.xlsx')).toBe('plan (RCP summary).pptx');
  expect(slidesName('plan (Plan Monitor).xlsm')).toBe('plan (RCP summary).pptx');
  expect(slidesName('plan')).toBe('plan (RCP summary).pptx');
});
