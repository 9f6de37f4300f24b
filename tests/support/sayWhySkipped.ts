/** Says on stderr why tests are skipped: what a wholly skipped file prints to the console is never shown. */
export function sayWhySkipped(what: string, reason: string): void {
  process.stderr.write(`Skipped: ${what}: ${reason}.\n`);
}
