import type { Day, WorkbookSnapshot } from '../core';
import type { WorkbookHost } from '../hosts/workbookHost';
import { immediateCommands, type Command } from './command';
import { commandHandlers } from './commands/commandHandlers';
import { describeFailure } from './describeFailure';
import type { Engine } from './engine';
import type { UndoStep } from './commands/undoStep';
import type { SessionDetails } from './sessionDetails';
import { initialState, type Message, type SessionState } from './sessionState';
import { untilCancelled } from './untilCancelled';
import { WorkLog } from './workLog';

/** What a command works with. */
export interface SessionContext {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** Today, from the machine: the core has no clock. */
  readonly today: () => Day;
  /** Waits. */
  readonly pause: (ms: number) => Promise<void>;
  readonly state: SessionState;
  readonly change: (part: Partial<SessionState>) => void;
  /** Kept between commands, never shown. */
  readonly memory: SessionMemory;
}

export interface SessionMemory {
  /** The workbook as the last check read it. */
  snapshot: WorkbookSnapshot | null;
  /** What takes back what was written, the last at the end. */
  undo: readonly UndoStep[];
  /** How often the workbook was changed by others. */
  changes: number;
  /** True once the user cancelled the command under way. */
  isCancelled: boolean;
  /** Gives up waiting for the reading under way; null while nothing is read. */
  abandon: (() => void) | null;
  /** A reading nobody waits for any more; null when there is none. */
  abandoned: Promise<unknown> | null;
}

/**
 * One workbook, one session: a host, the engine and an observable state. Commands run one after the other; Cancel and
 * what only turns the pane do not wait their turn.
 */
export class Session {
  private current: SessionState = initialState;
  private readonly listeners = new Set<() => void>();
  private readonly memory: SessionMemory = {
    ...{ snapshot: null, undo: [], changes: 0 },
    ...{ isCancelled: false, abandon: null, abandoned: null },
  };
  private readonly log = new WorkLog();
  private queue: Promise<void> = Promise.resolve();
  private readonly stopListening: () => void;

  constructor(
    private readonly host: WorkbookHost,
    private readonly engine: Engine,
    private readonly today: () => Day,
    private readonly pause: (ms: number) => Promise<void> = wait,
  ) {
    this.stopListening = host.onChanged(() => {
      this.memory.changes++;
      if (this.current.result && !this.current.isOutOfDate) this.change({ isOutOfDate: true });
    });
  }

  /** The state now; a new object after every change. */
  readonly getState = (): SessionState => this.current;

  /** Calls the listener after every change; returns the function that ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Runs a command; never rejects: what went wrong becomes the state's message. */
  readonly dispatch = (command: Command): Promise<void> => {
    if (immediateCommands.has(command.type)) return this.perform(command);
    this.queue = this.queue.then(async () => {
      this.memory.isCancelled = false;
      if (await this.endReading()) await this.perform(command);
    });
    return this.queue;
  };

  /** Shows a sentence that no command led to. */
  readonly say = (message: Message): void => this.change({ message });

  /** What support may know of the session. A program that does not answer is there without its particulars. */
  readonly readDetails = async (): Promise<SessionDetails> => {
    const { timings, lastFailure } = this.log;
    const host = (await this.host.describe?.().catch(() => ({ platform: '', version: '', sets: {} }))) ?? null;
    return { host, timings, lastFailure };
  };

  /** Ends the session: no more listening to the workbook, no work under way. */
  close(): void {
    this.stopListening();
    this.engine.cancel();
    this.listeners.clear();
  }

  private async perform(command: Command): Promise<void> {
    try {
      await commandHandlers[command.type](this.context(), command as never);
    } catch (error) {
      const message = describeFailure(error);
      if (message.kind === 'error') this.log.fail(error);
      this.change({ activity: 'idle', message });
    }
  }

  /**
   * A reading that was given up ends first: a host is asked one thing at a time. False where the user does not wait for
   * that either.
   */
  private async endReading(): Promise<boolean> {
    const { abandoned } = this.memory;
    if (!abandoned) return true;
    this.change({ activity: 'reading' });
    try {
      // What it came to nobody wants to know any more.
      await untilCancelled(
        this.context(),
        abandoned.catch(() => undefined),
      );
    } catch (cancelled) {
      this.change({ activity: 'idle', message: describeFailure(cancelled) });
      return false;
    }
    this.memory.abandoned = null;
    this.change({ activity: 'idle' });
    return true;
  }

  private context(): SessionContext {
    const { host, engine, today, pause, memory } = this;
    const getState = this.getState;
    return {
      host,
      engine,
      today,
      pause,
      memory,
      get state() {
        return getState();
      },
      change: (part) => this.change(part),
    };
  }

  private change(part: Partial<SessionState>): void {
    if (part.activity) this.log.turnTo(part.activity);
    this.current = { ...this.current, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
