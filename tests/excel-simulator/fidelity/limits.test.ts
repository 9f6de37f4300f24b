import { snapshotFrom } from '../../support/snapshotFrom';
import { withExcel } from './withExcel';

const fixture = () => snapshotFrom({ Plan: [['x']] });
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ['reading more than 5 million cells', 'RangeExceedsLimit', (context) => plan(context).getRange().load('values')],
  [
    'writing one value into more than 5 million cells',
    'RangeExceedsLimit',
    (context) => ((plan(context).getRange('A1:Z1048576') as { values: unknown }).values = 1),
  ],
  [
    'one format for more than 5 million cells',
    'RangeExceedsLimit',
    (context) => ((plan(context).getRange('A1:Z1048576') as { numberFormat: unknown }).numberFormat = '0'),
  ],
  [
    'a request of more than 5 MB',
    'RequestPayloadSizeLimitExceeded',
    (context) => (plan(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)])),
  ],
  [
    'an answer of more than 5 MB',
    'ResponsePayloadSizeLimitExceeded',
    (context) => plan(context).getRange('A1:J100000').load('values,formulas'),
  ],
  ['a long text', 'InvalidArgument', (context) => (plan(context).getRange('A1').values = [['x'.repeat(32_768)]])],
  [
    'a long formula',
    'FormulaLengthExceedsLimit',
    (context) => (plan(context).getRange('A1').values = [[`=SUM(${'1,'.repeat(4100)}1)`]]),
  ],
])('%s is refused', async (_, code, work) => {
  await expect(withExcel(fixture(), work)).rejects.toMatchObject({ code });
});

test('a mistake of the simulator itself is an error in words, not an answer that never comes', async () => {
  const work = (context: Excel.RequestContext, { workbook }: { workbook: { sheets: unknown[] } }) => {
    workbook.sheets.push(null);
    context.workbook.worksheets.load('items/name');
  };
  await expect(withExcel(fixture(), work)).rejects.toMatchObject({
    code: expect.stringContaining('Simulator') as string,
  });
});
