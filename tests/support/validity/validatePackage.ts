import { BookView } from './bookView';
import { PackageView } from './packageView';
import { rules } from './rules';

export interface Complaint {
  readonly rule: keyof typeof rules;
  readonly part: string;
  readonly message: string;
}

/** Everything in a workbook file that Excel would repair or refuse, as far as the rules know. */
export function validatePackage(bytes: Uint8Array): Complaint[] {
  const book = new BookView(new PackageView(bytes));
  return Object.entries(rules).flatMap(([rule, check]) =>
    Array.from(check(book), ([part, message]) => ({ rule: rule as keyof typeof rules, part, message })),
  );
}

/** The complaints as lines, for a test's message. */
export function describeComplaints(bytes: Uint8Array): string[] {
  return validatePackage(bytes).map(({ rule, part, message }) => `${part}: ${message} (${rule})`);
}
