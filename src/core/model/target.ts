import { z } from 'zod';
import type { Target } from '../read/cells/targetForms/target';

const positive = z.number().min(0);
const per = z.enum(['year', '2y', 'quarter']);

/** What a target may be; built by reading, checked here. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('members'), atLeast: positive, of: z.int().nullable(), per: per.nullable() }),
  z.object({ kind: z.literal('frequency'), atLeast: positive, of: z.null(), per }),
  z.object({ kind: z.literal('count'), atLeast: positive, of: z.null(), per: z.null(), unit: z.string() }),
  z.object({ kind: z.literal('share'), atLeast: positive, of: z.null(), per: z.null() }),
  z.object({ kind: z.literal('growth'), atLeast: positive, of: z.null(), per: z.null() }),
  z.object({ kind: z.literal('rating'), atLeast: positive, of: positive, per: z.null() }),
]) satisfies z.ZodType<Target>;
