import { EventNumber, type EventQueue } from '../model/eventQueue';
import type { SimObject } from './simObject';

/** What the client calls to hear of an event of one sheet, or of the whole workbook. */
const calls = {
  DataChangedEvent: EventNumber.changed,
  SelectionChangedEvent: EventNumber.selectionChanged,
  RowSortedEvent: EventNumber.rowSorted,
  ColumnSortedEvent: EventNumber.columnSorted,
  ActivatedEvent: EventNumber.activated,
} as const;

/** Those of the workbook alone. */
const callsOfWorkbook = { AddedEvent: EventNumber.added, DeletedEvent: EventNumber.deleted } as const;

/** Beginning and ending to listen; both read only. */
export function eventMethods(
  events: EventQueue,
  target: string,
  isWorkbook: boolean,
): NonNullable<SimObject['methods']> {
  const methods: Record<string, () => void> = {};
  for (const [call, type] of Object.entries(isWorkbook ? { ...calls, ...callsOfWorkbook } : calls)) {
    methods[`_Register${call}`] = () => events.register(type, target);
    methods[`_Unregister${call}`] = () => events.unregister(type, target);
  }
  // This one is called otherwise than the others.
  methods['_RegisterEventNameChanged'] = () => events.register(EventNumber.nameChanged, target);
  methods['_UnregisterEventNameChanged'] = () => events.unregister(EventNumber.nameChanged, target);
  return methods;
}
