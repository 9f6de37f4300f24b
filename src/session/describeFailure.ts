import { HostError } from '../hosts/hostError';
import { EngineCancelled } from './engine';
import type { Message } from './sessionState';
import { sessionText } from './words/english';

/** A failure in words: hosts bring their own sentence, anything else is unforeseen and says what to do. */
export function describeFailure(error: unknown): Message {
  // A host that asked the engine something hands its end on as the cause.
  const cancelled = [error, error instanceof Error ? error.cause : null].find((one) => one instanceof EngineCancelled);
  if (cancelled) return { kind: 'info', text: cancelled.message };
  if (error instanceof HostError) return { kind: 'error', text: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'error', text: sessionText.unforeseen(detail) };
}
