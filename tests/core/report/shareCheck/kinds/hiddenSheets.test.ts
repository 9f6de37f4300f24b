import { hiddenSheets } from '../../../../../src/core/report/shareCheck/kinds/hiddenSheets';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

test('a hidden sheet is listed, and one hidden so that Excel does not list it', () => {
  const lines = (visibility: 'visible' | 'hidden' | 'veryHidden') =>
    shareLines(hiddenSheets.title, shareWorkbook([['x']], { visibility }));
  expect(lines('visible')).toEqual([]);
  expect(lines('hidden')).toEqual(['Other: hidden']);
  expect(lines('veryHidden')).toEqual(['Other: hidden so that Excel does not list it']);
});
