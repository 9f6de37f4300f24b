import type { Severity } from '../severity';

/** What every code needs wherever findings are shown; its explanation stands beside it, in `explanations`. */
export interface CatalogueEntry {
  /** The heading over all findings of the code. */
  readonly title: string;
  readonly severity: Severity;
  /** One sentence; `{name}` stands for a parameter of the finding. */
  readonly message: string;
}
