import { useEffect, useState } from 'react';
import type { ExplanationGroup } from '../../core';

/** The explanations while they come, when they are there, and when they could not be loaded. */
export type Explanations =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly groups: readonly ExplanationGroup[] }
  | { readonly kind: 'failed' };

/** Loads the explanations when they are first shown. */
export function useExplanations(): Explanations {
  const [explanations, setExplanations] = useState<Explanations>({ kind: 'loading' });
  useEffect(() => {
    let isLeft = false;
    const show = (loaded: Explanations) => {
      if (!isLeft) setExplanations(loaded);
    };
    import('./explainFindings').then(
      ({ explainFindings }) => show({ kind: 'loaded', groups: explainFindings() }),
      () => show({ kind: 'failed' }),
    );
    return () => {
      isLeft = true;
    };
  }, []);
  return explanations;
}
