export const STATE_NAMESPACE = 'urn:plan-monitor:1';

/** What the state part holds, before anything is checked; undefined when that is not the JSON of an object. */
export function parseStateText(xml: string): Readonly<Record<string, unknown>> | undefined {
  const text = textOfState(xml);
  const value = text === undefined ? undefined : parseJson(unescapeXml(text));
  return isRecord(value) ? value : undefined;
}

/** The state part as XML, its keys sorted, so that equal states are equal bytes. */
export function formatStateText(state: object): string {
  return `<state xmlns="${STATE_NAMESPACE}">${escapeXml(JSON.stringify(sortKeys(state)))}</state>`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in the state element; undefined when there is none. Takes linear time on any text. */
function textOfState(xml: string): string | undefined {
  const opening = /<(?:\w+:)?state\b[^<>]*>/.exec(xml);
  const end = xml.lastIndexOf('</');
  if (!opening || end < opening.index || !/^<\/(?:\w+:)?state\s*>/.test(xml.slice(end))) return undefined;
  return xml.slice(opening.index + opening[0].length, end);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told apart by the schema: the part is damaged
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
