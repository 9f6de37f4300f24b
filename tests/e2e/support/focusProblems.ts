import type { Locator } from 'playwright-core';
import { changedPixels } from './changedPixels';
import { highlightIn, type Highlight } from './opaqueHighlight';
import { button, frameOf, type PaneInExcel } from './paneInExcel';

/** What tells a control with the focus from one without must have this contrast between the two (WCAG 2.2, 1.4.11). */
const CONTRAST = 3;
/** A line along this part of a control is one along the whole of it: corners are round. */
const WHOLE = 0.9;
/** Room around a control for a ring that is drawn outside it, in pixels. */
const AROUND = 4;

/**
 * Which kinds of control do not show that the focus is on them, a line each: on the screen of findings, a button, a tab, a
 * field and a row of a list. Shown is what changes, at the contrast that is asked for, on a line along the whole control.
 */
export async function focusProblems(at: PaneInExcel): Promise<string[]> {
  const kinds: Readonly<Record<string, Locator>> = {
    button: button(at, 'Check again'),
    tab: at.pane.getByRole('tab', { name: /^Figures/ }),
    field: at.pane.getByRole('searchbox'),
    'row of a list': button(at, /^Workshops C4/),
  };
  const problems: string[] = [];
  // From here on the focus is one of the keyboard.
  await at.page.keyboard.press('Tab');
  const highlight = await highlightIn(frameOf(at));
  for (const [kind, control] of Object.entries(kinds)) {
    await control.focus();
    await drawRing(control, highlight);
    const { x, y, width, height } = (await control.boundingBox())!;
    const clip = {
      x: Math.max(0, x - AROUND),
      y: Math.max(0, y - AROUND),
      width: width + 2 * AROUND,
      height: height + 2 * AROUND,
    };
    const focused = await at.page.screenshot({ clip });
    await control.blur();
    const plain = await at.page.screenshot({ clip });
    await control.evaluate((element) => element.removeAttribute('style'));
    const changed = await changedPixels(at.page, plain, focused, CONTRAST);
    if (changed < WHOLE * width) problems.push(`the focus on a ${kind} is not seen (${changed} pixels of ${width})`);
  }
  return problems;
}

/** Where the ring has the colour of what is selected it gets that of Windows; the rest of the control stays as it is. */
function drawRing(control: Locator, highlight: Highlight): Promise<void> {
  return control.evaluate((element: HTMLElement, { drawn, meant }) => {
    const look = getComputedStyle(element);
    if (look.outlineColor !== drawn) return;
    const kept = ['color', 'background-color', 'border-color'].map(
      (name) => [name, look.getPropertyValue(name)] as const,
    );
    // Shadows are not drawn where colours are forced.
    const looks = [...kept, ['box-shadow', 'none'], ['outline-color', meant], ['forced-color-adjust', 'none']] as const;
    for (const [name, value] of looks) element.style.setProperty(name, value, 'important');
  }, highlight);
}
