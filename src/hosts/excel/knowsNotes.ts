/** Whether this Excel tells of notes and takes them: ExcelApi 1.18. */
export function knowsNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18');
}
