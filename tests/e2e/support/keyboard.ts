import { frameOf, type PaneInExcel } from './paneInExcel';

/** So many presses of one key lead anywhere in the pane. */
const MOST_PRESSES = 120;

/** What the focus is on, as it is called; "nothing" when it was lost. */
export function focused(at: PaneInExcel): Promise<string> {
  return frameOf(at).evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    return (element.ariaLabel ?? (label === '' ? element.textContent : label) ?? '').trim();
  });
}

/** Moves the focus with one key until it is on what is wanted. */
export async function moveTo(at: PaneInExcel, name: string | RegExp, key = 'Tab'): Promise<void> {
  const isWanted = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  const passed: string[] = [];
  for (let times = 0; times < MOST_PRESSES; times++) {
    await at.page.keyboard.press(key);
    const words = await focused(at);
    if (isWanted(words)) return;
    passed.push(words.slice(0, 30));
  }
  throw new Error(`${key} does not lead to ${String(name)}, only to: ${[...new Set(passed)].join(' | ')}`);
}

/** Moves to something and presses a key there. */
export async function use(at: PaneInExcel, name: string | RegExp, key = 'Enter'): Promise<void> {
  await moveTo(at, name);
  await at.page.keyboard.press(key);
}

/** Back to the steps, and with the arrow keys to another. */
export async function turnByKeys(at: PaneInExcel, step: string): Promise<void> {
  await moveTo(
    at,
    /^(?:Sheets|Check|Figures|Update|Summary)[\d,]*(?:Sheets|Check|Figures|Update|Summary)/,
    'Shift+Tab',
  );
  await moveTo(at, new RegExp(`^${step}`), 'ArrowRight');
  await at.page.keyboard.press('Enter');
}

/** Begins to write down what is announced: everything that ever stood in a live region. */
export async function listen(at: PaneInExcel): Promise<() => Promise<string[]>> {
  const frame = frameOf(at);
  await frame.evaluate(() => {
    const heard = new Set<string>();
    const note = () => {
      for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]'))
        if (region.textContent) heard.add(region.textContent);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  });
  return () => frame.evaluate('[...heard]');
}
