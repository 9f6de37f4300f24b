import type { Action } from '../model/action';

/** An action by its reference, or by its first words when it has none. */
export function nameOf({ ref, text }: Action): string {
  return ref ?? (text.length > 40 ? `"${text.slice(0, 40)}..."` : `"${text}"`);
}
