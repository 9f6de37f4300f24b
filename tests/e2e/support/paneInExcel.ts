import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { ExcelOverXdm } from './excelOverXdm';

/** The pane in its Excel, as somebody sits before it. */
export interface PaneInExcel {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly excel: ExcelOverXdm;
}

/** The pane's own frame, for what is asked of its document. */
export function frameOf({ page }: PaneInExcel): Frame {
  return page.frames()[1]!;
}

export const button = ({ pane }: PaneInExcel, name: string | RegExp) => pane.getByRole('button', { name }).first();

export const press = (at: PaneInExcel, name: string | RegExp) => button(at, name).click();

export const turnTo = ({ pane }: PaneInExcel, step: string) =>
  pane.getByRole('tab', { name: new RegExp(`^${step}`) }).click();

/** Waits until words are seen. */
export const seen = ({ pane }: PaneInExcel, words: string | RegExp) => pane.getByText(words).first().waitFor();
