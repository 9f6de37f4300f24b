/** What goes wrong with one request; `_RemoveReference` alone is none. */
export type Fault =
  /** The action and those after it are not carried out; those before stay done. */
  | { readonly kind: 'action-fails'; readonly action: number; readonly code: string }
  /** Everything is done, but no answer comes. */
  | { readonly kind: 'reply-lost' }
  /** Nothing is done: no connection, or a session that is over. */
  | { readonly kind: 'refused'; readonly statusCode: number; readonly code: string }
  /** So many actions are done, then the pane is gone: it hears of nothing and what it asks is not heard. */
  | { readonly kind: 'pane-killed'; readonly actions: number }
  /** Somebody edits a cell as the request comes, for a while. */
  | { readonly kind: 'cell-edit'; readonly ms: number }
  /** Somebody gets in between: called before the request is carried out. */
  | { readonly kind: 'meanwhile'; readonly act: () => unknown };

/** No answer of the transport, as Excel names it. */
export const DISCONNECT: Fault = { kind: 'refused', statusCode: 500, code: 'ConnectionFailure' };
export const TIME_OUT: Fault = { kind: 'refused', statusCode: 408, code: 'InvalidOrTimedOutSession' };

/** Where carrying out a request stops; undefined where it does not. */
export function stopOf(fault: Fault | undefined): { readonly action: number; readonly code: string } | undefined {
  if (fault?.kind === 'action-fails') return fault;
  if (fault?.kind === 'pane-killed') return { action: fault.actions, code: 'RequestAborted' };
  return undefined;
}
