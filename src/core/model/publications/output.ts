import { z } from 'zod';
import type { ActionRefsReading } from '../../read/cells/actionRefs';
import type { NumberReading } from '../../read/cells/counts';
import type { DateReading } from '../../read/cells/dates';
import type { IssueReading } from '../../read/cells/publications/issueNumbers';
import type { ListedName } from '../../read/cells/memberList';
import type { OutputType } from '../../read/cells/outputTypes';
import type { WordReading } from '../../read/cells/vocabulary';
import type { Source } from '../source';

const reading = <T extends { kind: string }>() =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && 'kind' in value);

/** A thing delivered: one row of an outputs sheet (definition: domain 1.4). */
export const outputSchema = z.object({
  /** The last day its date gives: by then it is delivered. Null when missing or unreadable. */
  day: z.int().nullable(),
  date: reading<DateReading>(),
  type: reading<WordReading<OutputType>>(),
  title: z.string(),
  actions: z.custom<ActionRefsReading>((value) => typeof value === 'object' && value !== null && 'refs' in value),
  actionsText: z.string(),
  names: z.array(reading<ListedName>()),
  quantity: reading<NumberReading>(),
  /** Of a publication: its issue number, from its own column, else from its title. */
  issue: reading<IssueReading>(),
  /** True for a second or later edition, which keeps its number. */
  isLaterEdition: z.boolean(),
  /** The language it is in; '' where that is not said. */
  language: z.string(),
  /** Numbers of requests; a yes is one, a no none. */
  requested: reading<NumberReading>(),
  met: reading<NumberReading>(),
  source: z.custom<Source>((value) => typeof value === 'object' && value !== null && 'row' in value),
});

export type Output = z.infer<typeof outputSchema>;
