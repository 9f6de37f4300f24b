import { findingCatalogue, type FindingCode } from './catalogue';
import type { Finding, Fix, Place } from './finding';
import type { Severity } from './severity';

interface Extras {
  readonly fix?: Fix | null;
  readonly bullet?: number | null;
  /** For the few codes whose severity depends on the case. */
  readonly severity?: Severity;
}

/** A finding with the catalogue's severity. */
export function makeFinding(
  code: FindingCode,
  at: Place | null,
  params: Finding['params'] = {},
  { fix = null, bullet = null, severity = findingCatalogue[code].severity }: Extras = {},
): Finding {
  return { code, severity, at, params, fix, bullet };
}
