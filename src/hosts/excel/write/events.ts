/** Turns the events of this add-in on or off (ExcelApi 1.8), so that its own writing is not told to it as a change. */
export function setEvents(context: Excel.RequestContext, isOn: boolean): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.8')) context.runtime.enableEvents = isOn;
}
