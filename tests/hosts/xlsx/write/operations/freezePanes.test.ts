import { partText, SHEET } from '../../../../support/xlsxParts';
import { withPrefix } from '../../../../support/dialects';
import { patched, threeSheetsWith, WORKBOOK } from './operationHarness';

const freeze = (rows: number, columns: number) => ({ op: 'freezePanes', sheet: 'plan', rows, columns }) as const;
const withViews = (views: string) =>
  threeSheetsWith({ [SHEET]: (text) => text.replace('<sheetData>', `<sheetViews>${views}</sheetViews><sheetData>`) });
const viewsAfter = (views: string, rows: number, columns: number) =>
  /<sheetViews>(.*)<\/sheetViews>/.exec(partText(patched(withViews(views), freeze(rows, columns)), SHEET))?.[1];

const PLAIN = '<sheetView workbookViewId="0"/>';
const FROZEN =
  '<sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft"/></sheetView>';

test.each([
  [3, 0, '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'],
  [0, 2, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/>'],
  [
    1,
    1,
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/>',
  ],
])('keeps %i rows and %i columns in view', (rows, columns, xml) => {
  expect(viewsAfter(PLAIN, rows, columns)).toBe(`<sheetView workbookViewId="0">${xml}</sheetView>`);
});

test('keeps what else a window has, and goes back to its top', () => {
  const view =
    '<sheetView tabSelected="1" zoomScale="85" topLeftCell="A40" workbookViewId="0">' +
    '<selection activeCell="C5" sqref="C5:D6"/><extLst/></sheetView>';
  expect(viewsAfter(view, 3, 0)).toBe(
    '<sheetView tabSelected="1" zoomScale="85" workbookViewId="0">' +
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft" activeCell="C5" sqref="C5:D6"/><extLst/></sheetView>',
  );
});

test('every window on the sheet is frozen', () => {
  const views = `<sheetViews>${PLAIN}${PLAIN.replace('"0"', '"1"')}</sheetViews><sheetData>`;
  const windows = '<bookViews><workbookView/><workbookView/></bookViews><sheets>';
  const bytes = threeSheetsWith({
    [WORKBOOK]: (text) => text.replace('<sheets>', windows),
    [SHEET]: (text) => text.replace('<sheetData>', views),
  });
  const both = FROZEN + FROZEN.replace('workbookViewId="0"', 'workbookViewId="1"');
  expect(partText(patched(bytes, freeze(3, 0)), SHEET)).toContain(`<sheetViews>${both}</sheetViews>`);
});

test('panes that stand so already stay as people scrolled them', () => {
  const scrolled = FROZEN.replace('topLeftCell="A4"', 'topLeftCell="A40"');
  const bytes = withViews(scrolled);
  expect(patched(bytes, freeze(3, 0))).toBe(bytes);
  expect(viewsAfter(scrolled, 2, 0)).toContain('<pane ySplit="2" topLeftCell="A3"');
});

test('lets go', () => {
  const selected = FROZEN.replace('pane="bottomLeft"/>', 'pane="bottomLeft" activeCell="B9" sqref="B9"/>');
  expect(viewsAfter(selected, 0, 0)).toBe(
    '<sheetView workbookViewId="0"><selection activeCell="B9" sqref="B9"/></sheetView>',
  );
  const bytes = withViews(PLAIN);
  expect(patched(bytes, freeze(0, 0))).toBe(bytes);
});

test('replaces a split that is not frozen', () => {
  const split = '<sheetView workbookViewId="0"><pane xSplit="3000" ySplit="1500" topLeftCell="C9"/></sheetView>';
  expect(viewsAfter(split, 3, 0)).toBe(FROZEN);
});

test('a sheet without a view gets one, at its place', () => {
  const bytes = threeSheetsWith({ [SHEET]: withPrefix });
  expect(patched(bytes, freeze(0, 0))).toBe(bytes);
  expect(partText(patched(bytes, freeze(3, 0)), SHEET)).toContain(
    '<x:sheetViews><x:sheetView workbookViewId="0"><x:pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" ' +
      'state="frozen"/><x:selection pane="bottomLeft"/></x:sheetView></x:sheetViews><x:sheetData>',
  );
});
