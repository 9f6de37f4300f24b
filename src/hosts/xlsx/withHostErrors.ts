import { HostError } from '../hostError';
import { DamagedError } from './damagedError';

/**
 * Runs work on a package, its own failures told as host errors: damaged, also when its XML is nested without end, or
 * too-large when memory does not hold it.
 */
export function withHostErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof DamagedError) throw new HostError('damaged', file, { cause });
    if (cause instanceof RangeError && /call stack/i.test(cause.message)) {
      throw new HostError('damaged', file, { cause });
    }
    if (cause instanceof RangeError && /length|allocation|memory/i.test(cause.message)) {
      throw new HostError('too-large', file, { cause });
    }
    throw cause;
  }
}
