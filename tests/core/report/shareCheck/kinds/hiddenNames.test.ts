import { hiddenNames } from '../../../../../src/core/report/shareCheck/kinds/hiddenNames';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

test('hidden names are counted, but for those of Excel and of the product', () => {
  const name = (text: string, isHidden = true) => ({ name: text, reference: 'Plan!$A$1', scope: null, isHidden });
  const workbook = {
    ...shareWorkbook(),
    names: [name('Old'), name('Shown', false), name('_xlnm._FilterDatabase'), name('PlanMonitor.plan.1.actual')],
  };
  expect(shareLines(hiddenNames.title, workbook)).toEqual(['1 hidden name']);
  expect(shareLines(hiddenNames.title, shareWorkbook())).toEqual([]);
});
