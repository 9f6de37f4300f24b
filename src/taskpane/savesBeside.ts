/** Where a pane can hand over a file, by Office's own words: Excel for Windows and on the web. */
const SAVING: readonly string[] = ['PC', 'OfficeOnline'];

/**
 * The name of the workbook's file, beside which slides are saved: the last part of its path or address, '' for a workbook
 * that has none yet. Null where Excel lets a pane hand over no file, as on a Mac.
 */
export function savesBeside(platform: string, address: string | undefined): string | null {
  if (!SAVING.includes(platform)) return null;
  const last = (address ?? '').split(/[?#]/)[0]!.split(/[\\/]/).at(-1)!;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
