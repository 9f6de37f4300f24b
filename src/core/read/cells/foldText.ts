/** Most cells: one line of plain ASCII, which needs little of the work below. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text as people mean it: full-width forms, odd spaces and dashes made plain; line breaks kept. */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** On one line. */
export function flattenText(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/** For comparing names and words: lower case, no accents, everything but letters and digits one space. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  const withoutMarks = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return foldSigns(withoutMarks.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));
}

/** As `foldSigns` gives it, in a fraction of the time. */
function foldPlain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

function foldSigns(text: string): string {
  return text
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
