/** Calls that the manifest does not promise and that nobody asks for: each must be found. Never run. */
export function unguardedCalls(context: Excel.RequestContext): void {
  const { workbook } = context;
  const { application, worksheets } = workbook;
  const { cultureInfo } = application;
  void cultureInfo;
  worksheets.onRowSorted.add(() => Promise.resolve());
  workbook.tables.getItem('T').resize('A1:B2');
  void worksheets.getItem('S')['tabId'];
  void Excel.run({ mergeUndoGroup: true }, () => Promise.resolve());
}
