/** A failure as Excel answers it: the code and where it happened. */
export class SimError extends Error {
  override readonly name = 'SimError';

  constructor(
    readonly code: string,
    readonly location: string,
    message = 'The simulator refuses this.',
  ) {
    super(message);
  }
}
