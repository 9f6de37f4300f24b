import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { standStill } from './standStill';

const required = createRequire(createRequire(__filename).resolve('@axe-core/playwright'));
const axe = readFileSync(required.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at levels A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Fluent UI's keyboard library puts empty focus stops at the ends of a tab list; they pass the focus on at once. */
const EXCEPT = '[data-tabster-dummy]';

/**
 * What axe finds wrong in a page or a frame, a line each: the rule and the element. What is right is not told of: that
 * takes axe most of its time.
 *
 * @param part a selector; the whole document when left out.
 */
export async function violationsIn(frame: Frame, part = 'html'): Promise<string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(`${axe};0`);
  await standStill(frame);
  return frame.evaluate(
    `axe.run(${JSON.stringify({ include: [part], exclude: [EXCEPT] })}, ${JSON.stringify({
      runOnly: TAGS,
      resultTypes: ['violations'],
      elementRef: false,
      selectors: false,
    })}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
  );
}
