import type { Command } from '../../../src/session/command';
import type { Session } from '../../../src/session/session';
import type { ExcelSimulator } from '../excelSimulator';

/** A pane at work: what it asks of Excel waits for its turn. */
interface Work {
  readonly done: Promise<void>;
  /** Lets the request go that waits; null while none does. */
  release: (() => void) | null;
}

/**
 * Panes on one workbook whose requests come one at a time, in an order that is told. Of a write the comparison and the
 * request after it are steps; what follows them is not held.
 */
export class PanesInTurn {
  private readonly works = new Map<Session, Work>();
  /** Told when a request has come. */
  private arrived: ((release: () => void) => void) | null = null;

  constructor(private readonly simulator: ExcelSimulator) {}

  /** Begins a command and lets its first request go; it then waits with the next. */
  async begin(session: Session, command: Command): Promise<void> {
    this.simulator.gate = () => new Promise((release) => this.arrived?.(release));
    const work: Work = { done: session.dispatch(command), release: null };
    this.works.set(session, work);
    await this.nextRequest(work);
    await this.pass(work);
  }

  /** Lets a command end: its next request and all that follow. */
  async end(session: Session): Promise<void> {
    const work = this.works.get(session)!;
    this.simulator.gate = null;
    work.release?.();
    await work.done;
  }

  private async pass(work: Work): Promise<void> {
    const { release } = work;
    work.release = null;
    const next = this.nextRequest(work);
    release?.();
    await next;
    this.simulator.gate = null;
  }

  /** Comes with the next request, or with the end of the command where it asks no more. */
  private nextRequest(work: Work): Promise<void> {
    const request = new Promise<void>((resolve) => {
      this.arrived = (release) => {
        work.release = release;
        resolve();
      };
    });
    return Promise.race([request, work.done]);
  }
}
