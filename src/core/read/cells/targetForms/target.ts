/** How often a period kind asks for its number. */
export type Per = 'year' | '2y' | 'quarter';

/**
 * What a target asks for (definition: domain 1.3). `atLeast` is a number of Members, occasions or things; a fraction
 * (0.25) for share and growth; a mean for rating, out of `of`.
 */
export type Target =
  | { readonly kind: 'members'; readonly atLeast: number; readonly of: number | null; readonly per: Per | null }
  | { readonly kind: 'frequency'; readonly atLeast: number; readonly of: null; readonly per: Per }
  | { readonly kind: 'count'; readonly atLeast: number; readonly of: null; readonly per: null; readonly unit: string }
  | { readonly kind: 'share' | 'growth'; readonly atLeast: number; readonly of: null; readonly per: null }
  | { readonly kind: 'rating'; readonly atLeast: number; readonly of: number; readonly per: null };

export type TargetKind = Target['kind'];

/** Reads one written form; null when the text (tidied, one line) is not of that form. */
export type TargetForm = (text: string) => Target | null;
