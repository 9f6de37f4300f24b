import { layouts, type BlockReading } from '../../../core';

/** The fields of a block: those with a column or needed, and those that could get one. */
export function blockFields({ role, columns }: BlockReading): {
  readonly shown: readonly string[];
  readonly others: readonly string[];
} {
  const { fields, needed } = layouts[role];
  const isShown = (field: string) => field in columns || needed.some((group) => group.includes(field));
  const known = Object.keys(fields);
  const instruments = Object.keys(columns).filter((field) => !known.includes(field));
  return { shown: [...known.filter(isShown), ...instruments], others: known.filter((field) => !isShown(field)) };
}
