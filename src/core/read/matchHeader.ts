import { foldText } from './cells/foldText';
import { readActionRefs } from './cells/actionRefs';
import type { Layout, Role } from './layouts/layout';
import { layouts } from './layouts/layouts';

const fieldsByHeader = new Map<Role, ReadonlyMap<string, string>>(
  (Object.entries(layouts) as [Role, Layout][]).map(([role, layout]) => [role, indexAliases(layout)]),
);

function indexAliases(layout: Layout): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [field, aliases] of Object.entries(layout.fields)) {
    for (const alias of [field, ...aliases]) {
      const folded = foldText(alias) || alias;
      if (!index.has(folded)) index.set(folded, field);
    }
  }
  return index;
}

/** The field of a role that a header means; null when it means none. */
export function matchHeader(role: Role, header: string): string | null {
  const index = fieldsByHeader.get(role)!;
  const withoutPlural = header.replace(/\(s\)/gi, '');
  const forms = [header, withoutPlural, withoutPlural.replace(/\([^)]*\)/g, ' '), withoutYears(withoutPlural)];
  for (const form of forms) {
    const field = index.get(foldText(form) || form.trim());
    if (field !== undefined) return field;
  }
  return null;
}

/** True for the header of an instrument column of a Member status sheet: `1-(g) RKC`. */
export function namesAction(header: string): boolean {
  const lead = /^\s*\d ?-? ?\(? ?[a-z]{1,2} ?\)/i.exec(header);
  return lead !== null && readActionRefs(lead[0]).refs.length === 1;
}

function withoutYears(header: string): string {
  return header
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:FY ?)?(?:19|20)\d\d(?: ?[-\u2010-\u2015/] ?\d{2,4})?\b/gi, ' ');
}
