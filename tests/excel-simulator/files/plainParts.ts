import { strFromU8, unzipSync } from 'fflate';

/** The background that labels get on a pattern, and the one they have elsewhere. */
const ON_PATTERN = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';
const ON_COLOUR = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/**
 * The parts of a file as text that two files have in common when they say the same: styles are spelled out in the place
 * of their numbers, and what has no order is sorted. Left out is what Office.js has no call for, the patterns and
 * descriptions of charts, and that a row of the usual height was given it.
 */
export function plainParts(bytes: Uint8Array): Record<string, string> {
  const texts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const styles = styleList(new Map(texts).get('xl/styles.xml')!);
  const plain = texts.map(([path, text]) => [path, plainText(path, text, styles)] as const);
  return Object.fromEntries([...plain].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plainText(path: string, text: string, styles: readonly string[]): string {
  if (path === 'xl/styles.xml') return '';
  if (path === '[Content_Types].xml' || path.endsWith('.rels'))
    return sorted(text.replace(/ Id="\w+"/g, ''), /<[^>]+>/g);
  if (path === 'xl/workbook.xml') return sorted(text.replace(/ r:id="\w+"/g, ''), /<definedName [^]*?<\/definedName>/g);
  if (path.startsWith('xl/charts/')) {
    return text.replace(/<a:pattFill[^]*?<\/a:pattFill>/g, solidFill).replaceAll(ON_PATTERN, ON_COLOUR);
  }
  if (path.startsWith('xl/drawings/')) return text.replace(/ descr="[^"]*"/g, '');
  return text
    .replace(/ s="(\d+)"/g, (_, style: string) => ` s=[${styles[Number(style)]}]`)
    .replaceAll(' ht="15" customHeight="1"', '')
    .replace(/<row r="\d+"\/>/g, '');
}

/** The text with all that is found in it behind it, sorted. */
function sorted(text: string, items: RegExp): string {
  return [text.replace(items, ''), ...(text.match(items) ?? []).sort()].join('\n');
}

/** What is left of a pattern that cannot be had: its colour. */
function solidFill(pattern: string): string {
  const colour = /<a:fgClr>([^]*?)<\/a:fgClr>/.exec(pattern)![1]!;
  return `<a:solidFill>${colour}</a:solidFill>`;
}

function styleList(xml: string): string[] {
  const list = (name: string, item: string) => {
    const inside = new RegExp(`<${name}[ >][^]*?</${name}>`).exec(xml)?.[0] ?? '';
    return inside.match(new RegExp(`<${item}(?:\\s[^>]*)?(?:/>|>[^]*?</${item}>)`, 'g')) ?? [];
  };
  const [fonts, fills, borders, formats] = [
    list('fonts', 'font'),
    list('fills', 'fill'),
    list('borders', 'border'),
    list('numFmts', 'numFmt'),
  ];
  return list('cellXfs', 'xf').map((xf) => {
    const id = (name: string) => new RegExp(` ${name}="(\\d+)"`).exec(xf)?.[1] ?? '0';
    const format = formats.find((one) => one.includes(` numFmtId="${id('numFmtId')}"`));
    const code = format?.replace(/ numFmtId="\d+"/, '') ?? id('numFmtId');
    const rest = xf.replace(/ (?:numFmtId|fontId|fillId|borderId)="\d+"/g, '');
    return [
      code,
      fonts[Number(id('fontId'))],
      fills[Number(id('fillId'))],
      borders[Number(id('borderId'))],
      rest,
    ].join();
  });
}
