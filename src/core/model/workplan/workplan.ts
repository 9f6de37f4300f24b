import { z } from 'zod';
import type { ActionRefsReading } from '../../read/cells/actionRefs';
import type { ListedName } from '../../read/cells/memberList';
import type { PlannedLevel } from '../../read/cells/plannedWords';
import { subRegions, type Member } from '../../read/members/member';
import { actionSchema } from '../action';
import { planSchema } from '../plan';
import type { Source } from '../source';

const object = <T extends object>(key: string) =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && key in value);

const termSchema = z.object({ from: z.int(), to: z.int() }).nullable();
const levelSchema = z.custom<PlannedLevel>((value) => typeof value === 'string').nullable();

/** One bullet under an action of the work plan (definition: domain 1.8). */
export const bulletSchema = z.object({
  action: actionSchema,
  /** Its place in its cell, from 1. */
  number: z.int().min(1),
  /** True where its cell holds no other. */
  isAlone: z.boolean(),
  text: z.string(),
  level: levelSchema,
  topic: z.string(),
  /** Those named, Members or not. */
  names: z.array(object<ListedName>('kind')),
  /** Sub-regions named as a whole. */
  groups: z.array(z.enum(subRegions)),
  seeAlso: object<ActionRefsReading>('refs'),
  /** The references as written. */
  seeAlsoText: z.string(),
  /** The days of its work plan; null when it does not say. */
  term: termSchema,
  source: object<Source>('row'),
});

/** An activity that bullets plan: once, however many actions it stands under. */
export const plannedActivitySchema = z.object({
  level: levelSchema,
  topic: z.string(),
  members: z.array(object<Member>('code')),
  groups: z.array(z.enum(subRegions)),
  /** The actions it stands under, in the order of the sheet. */
  actions: z.array(z.string()),
  /** Pillar of the first of them. */
  pillar: z.int().nullable(),
  term: termSchema,
  /** All that plan it; the first one comes first. */
  bullets: z.array(bulletSchema).min(1),
  /** A digest that tells it from every other, and stays when rows move. */
  key: z.string(),
});

export const workplanSchema = z.object({
  actions: z.array(actionSchema),
  headings: planSchema.shape.headings,
  /** In the order of the sheets. */
  bullets: z.array(bulletSchema),
  planned: z.array(plannedActivitySchema),
});

/** The annual work plans of the workbooks read. */
export type Workplan = z.infer<typeof workplanSchema>;
export type Bullet = z.infer<typeof bulletSchema>;
export type PlannedActivity = z.infer<typeof plannedActivitySchema>;
