import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Page } from 'playwright-core';

/** A task of the page's main thread, in milliseconds: by the clock, and of the thread's own CPU time. */
export interface MainThreadTask {
  readonly clock: number;
  readonly cpu: number;
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** The tasks of the page's main thread while something is done, the longest first. */
export async function mainThreadTasks(page: Page, folder: string, act: () => Promise<void>): Promise<MainThreadTask[]> {
  const path = join(folder, 'trace.json');
  const browser = page.context().browser()!;
  await browser.startTracing(page, { path, categories: CATEGORIES });
  await act();
  await browser.stopTracing();
  const { traceEvents } = traceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const isMain = (pid: number, tid: number) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  return traceEvents
    .filter(({ name, pid, tid }) => /(?:^|::)RunTask$/.test(name) && isMain(pid, tid))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => b.clock - a.clock);
}
