import { useSyncExternalStore } from 'react';
import type { Command } from '../session/command';
import type { SessionDetails } from '../session/sessionDetails';
import type { SessionState } from '../session/sessionState';

/** What the pane needs of a session. */
export interface PaneSession {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (command: Command) => Promise<void>;
  readonly readDetails: () => Promise<SessionDetails>;
}

export type Dispatch = PaneSession['dispatch'];

/** The session's state, kept up to date. */
export function useSession(session: PaneSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
