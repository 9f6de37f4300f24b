import type { Frame } from 'playwright-core';
import { standStill } from './standStill';

/** The colour of what is selected: as Chromium draws it here, and as it is on Windows, where nothing shines through. */
export interface Highlight {
  readonly drawn: string;
  readonly meant: string;
}

export function highlightIn(frame: Frame): Promise<Highlight> {
  return frame.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; color: Highlight';
    const drawn = getComputedStyle(probe).color;
    probe.remove();
    const [red = 0, green = 0, blue = 0, alpha = 1] = drawn.match(/[\d.]+/g)!.map(Number);
    const overWhite = [red, green, blue].map((part) => Math.round(part * alpha + 255 * (1 - alpha)));
    return { drawn, meant: `rgb(${overWhite.join(' ')})` };
  });
}

/**
 * Looks at a page with the colour of what is selected as it is on Windows. Elsewhere Chromium gives it so transparent that
 * it is right over white only, and the contrast themes have other grounds.
 */
export async function withOpaqueHighlight<Result>(frame: Frame, look: () => Promise<Result>): Promise<Result> {
  await standStill(frame);
  await frame.evaluate(
    ({ drawn, meant }) => {
      for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
        const look = getComputedStyle(element);
        for (const property of ['color', 'background-color', 'border-color'] as const) {
          if (look.getPropertyValue(property) !== drawn) continue;
          element.style.setProperty(property, meant, 'important');
          element.style.setProperty('forced-color-adjust', 'none');
          element.dataset['painted'] = '';
        }
      }
    },
    await highlightIn(frame),
  );
  const result = await look();
  await frame.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-painted]')) {
      for (const property of ['color', 'background-color', 'border-color', 'forced-color-adjust'])
        element.style.removeProperty(property);
      delete element.dataset['painted'];
    }
  });
  return result;
}
