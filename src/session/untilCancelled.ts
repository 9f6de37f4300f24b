import { EngineCancelled } from './engine';
import type { SessionContext } from './session';

/**
 * Waits for something that only reads, or for Cancel: then the user goes on at once, and the reading ends unseen before
 * the next command begins.
 * @throws EngineCancelled
 */
export function untilCancelled<Result>({ memory }: SessionContext, reading: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    memory.abandon = () => {
      memory.abandoned = reading;
      reject(new EngineCancelled());
    };
    reading.then(resolve, reject).finally(() => {
      memory.abandon = null;
    });
  });
}
