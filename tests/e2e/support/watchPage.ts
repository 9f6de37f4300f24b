import type { Page } from 'playwright-core';

/** What a page must not do: complain in the console, fail, ask anything of another place, or send anything to its own. */
export function watchPage(page: Page, isOwn: (address: string) => boolean) {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    const sends = request.method() !== 'GET' || request.postData() !== null;
    if (sends || !isOwn(address)) strangers.push(`${request.method()} ${address}`);
  });
  return { complaints, strangers };
}
