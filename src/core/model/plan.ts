import { z } from 'zod';
import type { Source } from './source';
import { actionSchema } from './action';

export const planSchema = z.object({
  /** First and last day; null when they could not be found. */
  term: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** In the order of the sheets. */
  actions: z.array(actionSchema),
  headings: z.array(
    z.object({
      pillar: z.int(),
      text: z.string(),
      source: z.custom<Source>((value) => typeof value === 'object' && value !== null),
    }),
  ),
  /** The first action of each run of letters that began anew without a pillar heading. */
  headless: z.array(actionSchema),
});

/** The strategic plan of the workbooks read. */
export type Plan = z.infer<typeof planSchema>;
export type PillarHeading = Plan['headings'][number];
