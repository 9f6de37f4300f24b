import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine; CHROMIUM names another. */
export function chromiumPath(): { readonly executablePath: string } | { readonly channel: string } {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  return executablePath === undefined ? { channel: 'chrome' } : { executablePath };
}

/** Its pages are those of somebody in an office that writes English and days before months. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch(chromiumPath());
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ locale: 'en-GB', ...options });
  return browser;
}
