import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath } from './launchChromium';

/** What the pane may look like: as the system says, as Office says, or in the colours the user forces on every page. */
export interface Theme {
  readonly name: string;
  /** What the system is set to. */
  readonly system: 'light' | 'dark';
  /** What Office says of its own look; absent as in Excel on the web, which says nothing. */
  readonly office?: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };
  /** The number Chromium gives to a contrast theme of Windows when it is asked to show pages in its colours. */
  readonly pageColors?: number;
  /** True where a look of the same colours, or of the same kind, is tried at more length. */
  readonly isBriefly?: boolean;
}

export const light: Theme = { name: 'light', system: 'light' };

export const themes: readonly Theme[] = [
  light,
  { name: 'dark', system: 'dark' },
  {
    name: 'Office black, system light',
    system: 'light',
    office: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
    isBriefly: true,
  },
  {
    name: 'Office white, system dark',
    system: 'dark',
    office: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' },
    isBriefly: true,
  },
  { name: 'Aquatic', system: 'dark', pageColors: 6, isBriefly: true },
  { name: 'Desert', system: 'light', pageColors: 2 },
  { name: 'Dusk', system: 'dark', pageColors: 1 },
  { name: 'Night sky', system: 'dark', pageColors: 3, isBriefly: true },
];

/**
 * A browser context in a theme. Chromium's own page colours are those of the contrast themes of Windows, and reach a page
 * as theirs do: colours are forced, and the names of the system's colours stand for them. They hold for a whole browser.
 *
 * @param folder a new folder, for a theme that needs a browser of its own.
 */
export async function openThemed(
  browser: Browser,
  { system, office, pageColors }: Theme,
  folder: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<BrowserContext> {
  const options = { viewport, colorScheme: system, reducedMotion: 'reduce' } as const;
  const context =
    pageColors === undefined
      ? await browser.newContext(options)
      : await launchInPageColors(pageColors, folder, { ...options, forcedColors: null });
  if (office) await context.addInitScript(sayOfficeTheme, office);
  return context;
}

async function launchInPageColors(
  pageColors: number,
  folder: string,
  options: NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>,
): Promise<BrowserContext> {
  const a11y = { page_colors: pageColors, apply_page_colors_only_on_increased_contrast: false };
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ settings: { a11y } }));
  return chromium.launchPersistentContext(folder, { ...chromiumPath(), ...options });
}

/** Runs in the page: Office says a theme before the pane asks for it. Its office.js for the web says none by itself. */
function sayOfficeTheme(theme: NonNullable<Theme['office']>): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive' || !('Office' in window)) return;
    void Office.onReady(() => Object.defineProperty(Office.context, 'officeTheme', { value: theme }));
  });
}
