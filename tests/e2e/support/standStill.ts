import type { Frame } from 'playwright-core';

/** Colours and places are as they will be, not on their way; lists are at their top, where nothing covers them. */
export function standStill(frame: Frame, css = ''): Promise<void> {
  return frame.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`*, ::before, ::after { transition: none !important; animation: none !important } ${wanted}`);
    document.adoptedStyleSheets = [sheet];
    for (const element of document.querySelectorAll('#root *')) element.scrollTop = 0;
  }, css);
}
