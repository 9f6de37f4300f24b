import { HostError } from '../hosts/hostError';

/** What may be passed on of a failure: nothing that somebody typed or named. */
export interface FailureTrace {
  /** The host's own code, or the kind of error. */
  readonly code: string;
  /** Where in the product's scripts it happened, the innermost first: `readRows taskpane.1f2e.js:1:2345`. */
  readonly frames: readonly string[];
}

const MOST_FRAMES = 8;

/** Kinds of error by the names the language gives them; any other could be anything. */
const kinds = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError', 'AggregateError'];

/** A failure without its message, which may hold content of the workbook, and without paths. */
export function traceFailure(error: unknown): FailureTrace {
  if (!(error instanceof Error)) return { code: 'no error', frames: [] };
  const code = error instanceof HostError ? error.code : (kinds.find((kind) => kind === error.name) ?? 'Error');
  return { code, frames: framesOf(error) };
}

/** The message, which some browsers put before the frames, goes first: it could look like a frame itself. */
function framesOf({ name, message, stack = '' }: Error): readonly string[] {
  const head = [`${name}: ${message}`, message, name].find((start) => start !== '' && stack.startsWith(start)) ?? '';
  if (message !== '' && !head.includes(message) && stack.includes(message)) return [];
  return stack
    .slice(head.length)
    .split('\n')
    .flatMap((line) => readFrame(line) ?? [])
    .slice(0, MOST_FRAMES);
}

/** `at name (address:line:column)` of Chromium, `name@address:line:column` of Safari and Firefox. */
const FRAME =
  /^\s*(?:at (?:async )?)?(?:([\w$.<>]+)(?: \[as [\w$]+\])?[ @]\(?)?(?:\S*\/)?([\w.-]+\.[cm]?[jt]sx?):(\d+):(\d+)\)?$/;

function readFrame(line: string): string | null {
  const match = FRAME.exec(line);
  if (!match) return null;
  const [, name = '', file, row, column] = match;
  return `${name} ${file}:${row}:${column}`.trim();
}
