import { parseXml, type XmlElement } from '../../../../../src/hosts/xlsx/xml/xmlTree';

const RUN = 'ln solidFill latin ea cs sym';

/**
 * The children of shapes and texts in charts, those that we write, in the order of the schema (ECMA-376 part 1, 20.1).
 * The order of the charts' own elements is a rule of the validity checker.
 */
const ORDER: Readonly<Record<string, string>> = {
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r endParaRPr',
  pPr: 'defRPr',
  r: 'rPr t',
  defRPr: RUN,
  rPr: RUN,
  spPr: 'noFill solidFill pattFill ln',
  ln: 'noFill solidFill prstDash round',
  pattFill: 'fgClr bgClr',
};

/** Where the shapes and texts of a chart part break the order of the schema; nothing when they do not. */
export function drawingProblems(text: string): string[] {
  return problemsIn(parseXml(text));
}

function problemsIn(element: XmlElement): string[] {
  const order = ORDER[element.name]?.split(' ');
  const ranks = element.children.map(({ name }) => order?.indexOf(name) ?? 0);
  const own = ranks.flatMap((rank, index) => {
    const name = `${element.name}/${element.children[index]!.name}`;
    if (rank < 0) return `${name} does not belong`;
    return index > 0 && rank < ranks[index - 1]! ? `${name} comes too late` : [];
  });
  return [...own, ...element.children.flatMap(problemsIn)];
}
