import { z } from 'zod';
import type { DateReading } from '../read/cells/dates';
import type { NumberReading } from '../read/cells/counts';
import type { RspReading } from '../read/cells/rspReference';
import { indicatorSchema } from './indicator';
import type { Source } from './source';

/** A lettered action of the plan (definition: domain 1.3). */
export const actionSchema = z.object({
  /** `1-(bb)`; null when the pillar or the letter is not known. */
  ref: z.string().nullable(),
  pillar: z.int().nullable(),
  letters: z.string().nullable(),
  /** True when its cell shows an error or is not calculated. */
  isUnreadable: z.boolean(),
  text: z.string(),
  isUponRequest: z.boolean(),
  rsp: z.custom<RspReading>(isReading),
  kpiText: z.string(),
  targetText: z.string(),
  indicators: z.array(indicatorSchema),
  /** Why KPI and target do not pair one to one; null when they do. */
  pairingProblem: z.string().nullable(),
  deliverable: z.custom<DateReading>(isReading),
  measureText: z.string(),
  reportedValue: z.custom<NumberReading>(isReading),
  baseline: z.custom<NumberReading>(isReading),
  source: z.custom<Source>((value) => typeof value === 'object' && value !== null && 'row' in value),
});

export type Action = z.infer<typeof actionSchema>;

function isReading(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
