import { formatNumber } from '../locale/formatNumber';

/** Words for a number of things, an entry for each plural form of the language; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Chooses among plural forms as a language does (its BCP 47 tag); the number is written as the user writes numbers. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', () => formatNumber(count));
}
