import type { PaneInExcel } from './paneInExcel';
import { frameOf } from './paneInExcel';
import { standStill } from './standStill';

/** What people do to a page to read it, and the page must bear. */
export const strains = {
  '320 pixels': { width: 320, css: '' },
  'text twice as large': { width: 350, css: twiceAsLarge() },
  'text spaced out': {
    width: 350,
    css: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
  },
} as const;

/** Fluent UI gives every text one of these sizes. */
function twiceAsLarge(): string {
  const sizes = { 100: [10, 14], 200: [12, 16], 300: [14, 20], 400: [16, 22], 500: [20, 28], 600: [24, 32] };
  const declarations = Object.entries(sizes).map(
    ([step, [font, line]]) =>
      `--fontSizeBase${step}: ${font! * 2}px !important; --lineHeightBase${step}: ${line! * 2}px !important`,
  );
  return `.fui-FluentProvider { ${declarations.join(';')} }`;
}

/** Puts the pane under a strain while something is looked at. */
export async function under<Result>(
  at: PaneInExcel,
  { width, css }: (typeof strains)[keyof typeof strains],
  look: () => Promise<Result>,
): Promise<Result> {
  const usual = at.page.viewportSize()!;
  await at.page.setViewportSize({ width, height: usual.height });
  await standStill(frameOf(at), css);
  const result = await look();
  await standStill(frameOf(at));
  await at.page.setViewportSize(usual);
  return result;
}
