import type { Page } from 'playwright-core';

/** What a page must not do: complain in the console, fail, or ask anything of another place. */
export function watchPage(page: Page, isOwn: (address: string) => boolean) {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!isOwn(request.url())) strangers.push(request.url());
  });
  return { complaints, strangers };
}
