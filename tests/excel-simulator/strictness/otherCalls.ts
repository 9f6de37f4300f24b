import { wrong, type WrongCall } from './wrongCall';

/** Wrong calls of what every operation needs: sheets, names, events, requests. */
export const otherCalls: readonly WrongCall[] = [
  wrong('an unknown sheet', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('Gone').load('name')),
  wrong('an object it does not have', 'ApiNotFound', ({ workbook }) => workbook.styles.load('items/name')),
  wrong('a call without its requirement set', 'ApiNotFound', ({ workbook }) => workbook.queries.load('items')),
  wrong('events that are a word', 'InvalidArgument', ({ runtime }) => {
    Object.assign(runtime, { enableEvents: 'no' });
  }),
  wrong(
    'showing a sheet that is hidden',
    'InvalidOperation',
    ({ workbook }) => workbook.worksheets.getItem('Plan').activate(),
    { meanwhile: ({ workbook }) => void (workbook.findSheet('Plan')!.visibility = 'hidden') },
  ),
  wrong('a date of half a month', 'InvalidArgument', ({ workbook }) =>
    workbook.functions.date(2026, 1.5, 1).load('value'),
  ),
  wrong('loading with what hangs on it', 'NotImplemented', ({ workbook }) =>
    workbook.worksheets.getItem('Plan').getRange('A1').load({ select: 'values', expand: 'format' }),
  ),
  wrong('loading all the way down', 'NotImplemented', (context) =>
    context.loadRecursive(context.workbook.worksheets, { 'Excel.Worksheet': 'name' }, 2),
  ),
  wrong('an item of what it has no items of', 'ApiNotFound', ({ workbook }) =>
    workbook.worksheets.getItem('Plan').getRange('A1').conditionalFormats.getItem('1').load('id'),
  ),
  wrong(
    'anything while a cell is edited',
    'InvalidOperationInCellEditMode',
    ({ workbook }) => workbook.worksheets.load('items/name'),
    {
      meanwhile: (simulator) => {
        simulator.cannotWait();
        simulator.beginCellEdit();
      },
    },
  ),
  wrong('more than 5 MB at once', 'RequestPayloadSizeLimitExceeded', ({ workbook }) => {
    const text = 'x'.repeat(30_000);
    workbook.worksheets.getItem('Plan').getRange('D1:D200').values = Array.from({ length: 200 }, () => [text]);
  }),
  wrong(
    'an answer of more than 5 MB',
    'ResponsePayloadSizeLimitExceeded',
    ({ workbook }) => workbook.worksheets.getItem('Plan').getRange('D1:D200').load('values'),
    {
      meanwhile: ({ workbook }) => {
        const cell = { type: 'String', value: 'x'.repeat(30_000) } as const;
        for (let row = 1; row <= 200; row++) workbook.findSheet('Plan')!.setCell(row, 4, cell);
      },
    },
  ),
];
