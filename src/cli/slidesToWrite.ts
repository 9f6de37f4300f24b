import type { Day, PlanResult, SummarySheet } from '../core';
import { HostError } from '../hosts/hostError';
import { writeOutFile } from './writeOutFile';
import type { CliOutcome } from './run';

/** Slides of a summary: what they show, and where they go. */
export interface SlidesToWrite {
  readonly path: string;
  readonly pages: readonly SummarySheet[];
  readonly title: string;
  readonly asOf: Day;
  readonly meeting: string | null;
}

export function slidesToWrite({ summary, model }: PlanResult, path: string): SlidesToWrite {
  const { pages, meeting } = summary!;
  return { path, pages, meeting, asOf: model.asOf, title: pages[0]?.title ?? 'RCP summary' };
}

/** Writes the slides a run leaves to be written; its outcome then, or one sentence where they cannot be. */
export async function writeSlides(outcome: CliOutcome): Promise<CliOutcome> {
  const { slides, ...done } = outcome;
  if (slides === undefined) return done;
  // Drawing slides takes a library that no other command needs.
  const { buildSlides } = await import('../slides/buildSlides');
  const bytes = await buildSlides(slides.pages, slides);
  try {
    writeOutFile(slides.path, bytes);
    return done;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { status: 2, stdout: '', stderr: `${error.message}\n` };
  }
}
