/** What Excel calls a thing that was added, whatever its name; null when no answer told: Office.js throws for that. */
export function idOf(added: { readonly id: string } | null | undefined): string | null {
  try {
    return added?.id ?? null;
  } catch {
    return null;
  }
}
