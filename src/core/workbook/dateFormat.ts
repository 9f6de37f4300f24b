/** True when an Excel number format (en-US code) shows a number as a date. Times alone are no dates. */
export function isDateFormat(format: string): boolean {
  const code = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? 'h' : ''))
    .toLowerCase();
  const section = code.split(';')[0]!;
  if (section.includes('general') || section.includes('@')) return false;
  return /[dy]/.test(section) || (section.includes('m') && !/[hs]/.test(section));
}
