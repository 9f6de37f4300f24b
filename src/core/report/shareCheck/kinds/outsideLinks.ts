import { formatCell } from '../../../workbook/address';
import type { HyperlinkSnapshot } from '../../../workbook/snapshot';
import { counted, sheetLine, type ShareLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Links of cells that lead out of the workbook; those inside it are not listed. */
export const outsideLinks: ShareKind<ShareInput> = {
  code: 'outside-links',
  title: 'Links that lead out of the workbook',
  advice:
    'Links to files show how folders and servers of the office are called. Remove those a recipient has no use for.',
  list: ({ workbook }) => {
    if (workbook.sheets.every((sheet) => sheet.hyperlinks === undefined)) return null;
    return workbook.sheets.flatMap(({ name, hyperlinks = [] }) => {
      const outside = hyperlinks.filter(({ target }) => target !== '' && !target.startsWith('#'));
      return [
        ...linesOf(name, outside.filter(isFile), 'link to a file or folder', 'links to files or folders'),
        ...linesOf(name, outside.filter(isMail), 'link to an e-mail address', 'links to e-mail addresses'),
        ...linesOf(name, outside.filter(isPage), 'link to a web page', 'links to web pages'),
      ];
    });
  },
};

function isPage({ target }: HyperlinkSnapshot): boolean {
  return /^(?:https?|ftp):/i.test(target);
}

function isMail({ target }: HyperlinkSnapshot): boolean {
  return /^mailto:/i.test(target);
}

function isFile(link: HyperlinkSnapshot): boolean {
  return !isPage(link) && !isMail(link);
}

function linesOf(sheet: string, links: readonly HyperlinkSnapshot[], one: string, several: string): ShareLine[] {
  const [first] = links;
  if (!first) return [];
  const { top, left } = first.range;
  return [sheetLine(sheet, counted(links.length, one, several), formatCell(top, left))];
}
