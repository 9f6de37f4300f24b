import { encodeXmlText } from '../../xml/xmlText';
import { TextEdits } from '../../xml/textEdits';
import { decodeXString } from '../../xml/xString';
import { childNamed, childrenNamed, parseXml, textOf, type XmlElement } from '../../xml/xmlTree';
import { cacheElement, referenceElement, type ChartPoints } from './chartPoints';
import { referenceOf, REFERENCES, seriesElements } from './chartSubject';
import type { SeriesData } from './chartSeries';
import { drawableText } from './drawingText';

/** A title as it was last written, and as it is to be. */
export interface TitleChange {
  /** undefined when nothing tells. */
  readonly written: string | undefined;
  readonly title: string;
}

/**
 * A chart part's text with its cached values brought up to date and everything else as it is. The title changes too,
 * in the look it has, unless people have put their own words there or taken it out.
 */
export function refreshChart(source: string, data: readonly SeriesData[], title: TitleChange): string {
  const edits = new TextEdits(source);
  const root = parseXml(source);
  seriesElements(root).forEach(({ element }, index) => {
    for (const name of REFERENCES) {
      const reference = referenceOf(element, name);
      const { formula, points } = data[index]![name];
      if (reference) refreshReference(edits, source, reference, formula, points);
    }
  });
  refreshTitle(edits, source, childNamed(childNamed(root, 'chart'), 'title'), title);
  return edits.apply();
}

function refreshReference(
  edits: TextEdits,
  source: string,
  reference: XmlElement,
  formula: string,
  points: ChartPoints,
): void {
  const { prefix } = reference;
  const cache = reference.children.find(({ name }) => name === 'strCache' || name === 'numCache');
  if (!cache || (cache.name === 'strCache') !== (points.kind === 'text')) {
    edits.replace(reference.start, reference.end, referenceElement(prefix, formula, points));
    return;
  }
  if (holdsPoints(source, cache, points)) return;
  const code = childNamed(cache, 'formatCode');
  const formatCode = code ? decodeXString(textOf(code, source)) : points.formatCode;
  edits.replace(cache.start, cache.end, cacheElement(prefix, { ...points, formatCode }));
}

/** Caches that hold the same stay as the program that saved them spelled them. */
function holdsPoints(source: string, cache: XmlElement, { kind, values }: ChartPoints): boolean {
  if (Number(childNamed(cache, 'ptCount')?.attributes.val) !== values.length) return false;
  const held: (string | null)[] = values.map(() => null);
  for (const point of childrenNamed(cache, 'pt')) {
    const value = childNamed(point, 'v');
    held[Number(point.attributes.idx)] = value ? decodeXString(textOf(value, source)) : '';
  }
  return values.every((value, index) => {
    const present = held[index] ?? null;
    if (value === null || present === null || kind === 'text') return value === present;
    return Number(value) === Number(present);
  });
}

function refreshTitle(edits: TextEdits, source: string, title: XmlElement | undefined, change: TitleChange): void {
  const rich = childNamed(childNamed(title, 'tx'), 'rich');
  const paragraphs = childrenNamed(rich, 'p');
  const first = paragraphs.find((paragraph) => childNamed(paragraph, 'r'));
  if (!first) return;
  const present = paragraphs.map((paragraph) => textOfParagraph(source, paragraph)).join('\n');
  const isTheirs = change.written !== undefined && present !== drawableText(change.written);
  const wanted = drawableText(change.title);
  if (isTheirs || present === wanted || wanted === '') return;
  const { prefix } = first;
  const run = childNamed(first, 'r')!;
  const look = (element: XmlElement | undefined) => (element ? source.slice(element.start, element.end) : '');
  const [paragraphLook, runLook] = [look(childNamed(first, 'pPr')), look(childNamed(run, 'rPr'))];
  const lines = wanted
    .split('\n')
    .map(
      (line) =>
        `<${prefix}p>${paragraphLook}<${prefix}r>${runLook}` +
        `<${prefix}t>${encodeXmlText(line)}</${prefix}t></${prefix}r></${prefix}p>`,
    );
  edits.replace(paragraphs[0]!.start, paragraphs[paragraphs.length - 1]!.end, lines.join(''));
}

function textOfParagraph(source: string, paragraph: XmlElement): string {
  const texts = childrenNamed(paragraph, 'r').flatMap((run) => childrenNamed(run, 't'));
  return texts.map((text) => textOf(text, source)).join('');
}
