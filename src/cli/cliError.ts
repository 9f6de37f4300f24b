/** Unusable arguments or file: one plain sentence on stderr, exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
