import { pluralIn } from '../../../session/words/pluralIn';

/** English has two plural forms. */
export const plural = pluralIn('en');
