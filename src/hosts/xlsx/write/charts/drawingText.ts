import { encodeXmlText } from '../../xml/xmlText';

/** A pair of surrogates, which XML can hold, or a single code unit that it can't. */
const PAIR_OR_UNWRITABLE = /[\ud800-\udbff][\udc00-\udfff]|[^\t\n -\ud7ff\ue000-\ufffd]/g;

/** The theme's own body font, for every script. Fonts named by a chart would look foreign in somebody else's theme. */
const THEME_FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** Text as DrawingML can hold it: what XML has no way to write is left out, as there is no escape for it. */
export function drawableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(PAIR_OR_UNWRITABLE, (found) => (found.length === 2 ? found : ''));
}

export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly isBold?: boolean;
  /** RGB without `#`; the theme's text colour when left out. */
  readonly colour?: string;
}

/** `c:txPr`: the look of text that the program writes itself, such as the labels of an axis. */
export function textProperties(look: TextLook): string {
  const paragraph = `<a:p><a:pPr><a:defRPr${runAttributes(look)}>${runFill(look)}</a:defRPr></a:pPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}<a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** `c:title`, above the chart or along an axis and never over the plot; '' for an empty text. Line breaks stay. */
export function titleElement(text: string, look: TextLook): string {
  if (text === '') return '';
  const run = `${runAttributes(look)}>${runFill(look)}`;
  const paragraphs = drawableText(text)
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr${run}</a:defRPr></a:pPr>` +
        `<a:r><a:rPr lang="en-US"${run}</a:rPr><a:t>${encodeXmlText(line)}</a:t></a:r></a:p>`,
    );
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function runAttributes({ size, isBold }: TextLook): string {
  return ` sz="${size * 100}" b="${isBold ? 1 : 0}"`;
}

function runFill({ colour }: TextLook): string {
  const fill = colour === undefined ? '<a:schemeClr val="tx1"/>' : `<a:srgbClr val="${colour}"/>`;
  return `<a:solidFill>${fill}</a:solidFill>${THEME_FONTS}`;
}
