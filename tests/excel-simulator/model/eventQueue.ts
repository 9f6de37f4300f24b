import { formatRange, type Range } from '../../../src/core';
import type { SheetModel } from './sheetModel';

/** The events that the simulator raises, by Excel's numbers for them. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowSorted: 19,
  columnSorted: 20,
  nameChanged: 25,
} as const;

/** Who hears of an event: whoever asked for one sheet, or for the whole workbook. */
export const WORKBOOK = 'Workbook';

interface RaisedEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What happened in a workbook, until the client is told. */
export class EventQueue {
  /** False while the add-in does not want to hear of what it does itself. */
  isRaising = true;
  private readonly registered = new Set<string>();
  private readonly pending: RaisedEvent[] = [];

  get isAnyPending(): boolean {
    return this.pending.length > 0;
  }

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Whoever listened is gone. */
  forget(): void {
    this.registered.clear();
    this.pending.length = 0;
    this.isRaising = true;
  }

  /** What the add-in did itself; nobody hears of it while events are off. */
  raiseOwn(type: number, sheet: SheetModel, args: Readonly<Record<string, unknown>>): void {
    if (this.isRaising) this.raise(type, sheet, { triggerSource: 'ThisLocalAddin', ...args });
  }

  /** What a person did. */
  raise(type: number, sheet: SheetModel, args: Readonly<Record<string, unknown>>): void {
    this.pending.push({ type, sheetId: sheet.id, args: { source: 'Local', worksheetId: sheet.id, ...args } });
  }

  noteChange(sheet: SheetModel, range: Range, changeType: string): void {
    this.raiseOwn(EventNumber.changed, sheet, changeArguments(range, changeType));
  }

  /** The entries for the client: one for each who asked. */
  take(): (readonly [kind: number, type: number, target: string, args: string])[] {
    return this.pending
      .splice(0)
      .flatMap(({ type, sheetId, args }) =>
        [sheetId, WORKBOOK]
          .filter((target) => this.registered.has(`${type} ${target}`))
          .map((target) => [65536, type, target, JSON.stringify(args)] as const),
      );
  }
}

export function changeArguments(range: Range, changeType: string): Record<string, unknown> {
  return { type: 'WorksheetChanged', changeType, address: formatRange(range), shiftDirection: 'None' };
}
