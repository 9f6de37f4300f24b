/** True when an Excel number format (en-US code) shows a number as a date. Times alone are no dates. */
export function isDateFormat(format: string): boolean {
  const code = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (code.includes('general') || code.includes('@')) return false;
  const section = code.split(';')[0]!;
  return /[dy]/.test(section) || /m(?!.*[hs])/.test(section.replace(/am\/pm|a\/p/g, 's'));
}
