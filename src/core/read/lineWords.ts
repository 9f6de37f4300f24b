/**
 * Lines of a sheet that look like rows and are none. Each takes the text of a line's only cell (or its first text, for
 * totals), on one line.
 */

const TOTAL =
  /^(?:grand |sub-? ?)?totals?(?: ?\([^)]*\)| (?:for |in )?(?:FY ?)?\d{4}(?: ?[-/] ?\d{2,4})?| (?:for |in |of )?(?:Q[1-4]|quarter [1-4]|[1-4](?:st|nd|rd|th) quarter)| (?:of )?[a-z]{1,20})? ?:?(?: ?\d+)?$|^(?:sum|overall|in total)\s*:?$/i;
const TOTAL_NOUN = /^(?:grand |sub-? ?)?totals? (?:of )?([a-z]{1,20}) ?:?(?: ?\d+)?$/i;
const COUNTED =
  /^(?:q$|quarter|activit|workshop|event|participant|action|member|kpi|indicator|pax|output|repl|number|persons?$|people$)/i;
const FOOTNOTE =
  /^(?:\*|notes?\s*[:.]|n\.?b\.?\s*[:.]|source\s*:|remarks?\s*:|legend\b|key\s*:|abbreviations?\b|(?:prepared|compiled|updated|approved|checked|reviewed|printed) (?:by|on)\b|(?:last )?updated?\s*:|as of \d|\u00b9|\[\d+\])/i;
const SIGNATURE =
  /^(?:prepared|compiled|updated|last updated?|approved|checked|reviewed|verified|endorsed|submitted|signed|printed|noted)(?: (?:by|on))?\s*:?$/i;
const FURNITURE =
  /^(?:-+ ?)?(?:page ?)?\d{1,3}(?: ?(?:\/|of) ?\d{1,3})?(?: ?-+)?$|^page ?(?:\d|\|)|^ROCB A\/P\b.{0,60}\b(?:19|20)\d\d|^annual (?:report|work plan)\b.{0,30}\d{4}|^\(?(?:cont(?:inued|['.]?d)?\.?|to be continued)(?: (?:on|from) .{0,20})?\)?\.?$/i;
const SECTION =
  /^(?:(?:FY|fiscal year|financial year) ?\d|(?:q|quarter ?)[1-4]\b|[1-4](?:st|nd|rd|th) quarter\b|(?:section|part|pillar|annex) (?:\d|[ivx]+\b|[a-z]\b))|^(?:national|sub-?regional|regional|global|online|on-?site|hybrid) (?:workshops|meetings|activities|events|seminars|missions|trainings?)\b/i;

const PART =
  /^(?:list of )?(?:workshops|activities|events|meetings|seminars|trainings?)\b.{0,40}\b(?:FY ?)?(?:19|20)\d\d(?: ?[-/] ?\d{2,4})?\)?$/i;
const PERIOD =
  /^(?:year )?(?:19|20)\d\d(?: ?[-/] ?\d{2,4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: ?(?:-|to) ?[a-z]{3,9}\.?)?(?: (?:19|20)\d\d)?$/i;
const PLAN_PART =
  /^(?:strategic |RSP |specific )?(?:objective|focus area|goal|outcome|priority|section) ?(?:\d|[IVX]+\b)/i;

/** Whether a text is worth a closer look as a total: by its first letter, or not in plain letters. */
export function mayBeTotal(text: string): boolean {
  const first = text.trimStart().charAt(0);
  return text.length <= 80 && (first > '~' || 'TGSOItgsoi'.includes(first));
}

/** `Total`, `Grand total:`, `Total FY2024/25`, `Total participants`. */
export function isTotalLine(text: string): boolean {
  if (text.length > 60 || !TOTAL.test(text)) return false;
  const noun = TOTAL_NOUN.exec(text)?.[1];
  return noun === undefined || COUNTED.test(noun);
}

/** A footnote, a source, a legend, who prepared it. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text);
}

/** The label of a line below a list whose answer stands in the next cell: "Prepared by", "Updated on". */
export function isSignatureLabel(text: string): boolean {
  return SIGNATURE.test(text);
}

/** What a page carries besides its table: a page number, the report's title, "(continued)". */
export function isFurniture(text: string): boolean {
  return FURNITURE.test(text);
}

/** A heading over some of the rows of a list: a year, a quarter, a level. */
export function isSectionHeading(text: string): boolean {
  return SECTION.test(text) || PART.test(text) || PERIOD.test(text);
}

/** A heading over some of the actions of a pillar: an objective, a focus area. */
export function isPlanPart(text: string): boolean {
  return PLAN_PART.test(text);
}

/** A remark written as a sentence below a list: it ends with a full stop. */
export function isSentence(text: string): boolean {
  return /[^.]\.$/.test(text) && text.split(' ').length >= 5;
}
