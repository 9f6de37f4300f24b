import { directEngine } from '../../src/session/directEngine';
import { EngineCancelled, type Engine } from '../../src/session/engine';

/** An engine that works at once until it is told to hold: then it waits to be cancelled, as a long piece of work would be. */
export class HeldEngine implements Engine {
  readonly writeChoice = directEngine.writeChoice;
  readonly writeStarter = directEngine.writeStarter;
  isHolding = true;
  private abandon: (() => void) | null = null;

  run(...question: Parameters<Engine['run']>): ReturnType<Engine['run']> {
    if (!this.isHolding) return directEngine.run(...question);
    return new Promise((_, reject) => (this.abandon = () => reject(new EngineCancelled())));
  }

  cancel(): void {
    this.abandon?.();
    this.abandon = null;
  }
}
