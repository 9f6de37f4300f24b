import { foldText } from '../foldText';

const LATER = /\b(?:2nd|3rd|[4-9]th|second|third|fourth|fifth|new|revised|updated) edition\b/i;
const LANGUAGES =
  'english|french|russian|spanish|arabic|chinese|japanese|korean|thai|vietnamese|khmer|lao|burmese|malay|indonesian|mongolian|persian|farsi|dari|pashto|urdu|hindi|bengali|nepali|sinhala|tamil|dzongkha|tetum|portuguese';
const LANGUAGE = new RegExp(
  `\\((${LANGUAGES})\\)|\\b(${LANGUAGES})(?: language)? (?:edition|version|translation)\\b|\\bin (${LANGUAGES})$`,
  'i',
);

/** True for the title of a second or later edition, which keeps the number of the first. */
export function isLaterEdition(title: string): boolean {
  return LATER.test(title.replace(/(\d) (st|nd|rd|th)\b/g, '$1$2'));
}

/** The language a publication is in, by its own column, else as its title says; '' when neither says it. */
export function languageOf(column: string, title: string): string {
  if (column !== '') return foldText(column);
  const match = LANGUAGE.exec(title);
  return foldText(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}
