import { z } from 'zod';
import { targetSchema } from './target';

/** A KPI with its target: one numbered part of an action. */
export const indicatorSchema = z.object({
  /** From 1. */
  part: z.int().min(1),
  kpi: z.string(),
  targetText: z.string(),
  /** Null when the target could not be read. */
  target: targetSchema.nullable(),
});

export type Indicator = z.infer<typeof indicatorSchema>;
