import type { ConditionalFormat } from '../../../../core';
import { TextEdits } from '../../xml/textEdits';
import { childNamed, childrenNamed, isTrue, parseXml, textOf, type XmlElement } from '../../xml/xmlTree';
import { withSheetChild } from '../worksheetOrder';
import { conditionalFormatXml, conditionalTwinXml } from './conditionalRule';
import { replaceTwins, twinRulesOf } from './conditionalTwins';
import { coversExactly } from './coversExactly';

/** Ids are counted, not drawn by chance: the same patch gives the same bytes. */
const ID_BASE = '{504C414E-4D4F-4E49-8000-';

/**
 * A sheet's text with the conditional formats that cover exactly a range replaced, or taken out by null. The new one
 * comes after all others in priority, or takes the priority of the one it replaces. Those of other ranges and of pivot
 * tables keep their text.
 */
export function editConditionalFormats(source: string, { range, format }: ConditionalFormat): string {
  const root = parseXml(source);
  const present = childrenNamed(root, 'conditionalFormatting').filter(
    ({ attributes }) => coversExactly(attributes.sqref, range) && !isTrue(attributes.pivot),
  );
  const ids = present.flatMap((element) => twinIds(source, element));
  const identity = {
    priority: Number(childNamed(present[0], 'cfRule')?.attributes.priority) || nextPriority(root),
    id: ids[0] ?? freeId(source),
  };
  const xml = format && conditionalFormatXml(root.prefix, range, format, identity);
  const twin = format && conditionalTwinXml(range, format, identity);
  return replaceTwins(replaceFormats(source, present, xml ?? ''), range, new Set(ids), twin);
}

/** The new element takes the place of the first that goes, or else the one after all others. */
function replaceFormats(source: string, present: readonly XmlElement[], xml: string): string {
  if (present.length === 0) return xml === '' ? source : withSheetChild(source, 'conditionalFormatting', xml);
  const edits = new TextEdits(source);
  present.forEach(({ start, end }, index) => edits.replace(start, end, index === 0 ? xml : ''));
  return edits.apply();
}

/** The ids under which the rules of an element have their twins, in upper case. */
function twinIds(source: string, element: XmlElement): string[] {
  return childrenNamed(element, 'cfRule')
    .flatMap((rule) => childrenNamed(childNamed(rule, 'extLst'), 'ext'))
    .flatMap((extension) => childrenNamed(extension, 'id'))
    .map((id) => textOf(id, source).trim().toUpperCase());
}

function nextPriority(root: XmlElement): number {
  const rules = childrenNamed(root, 'conditionalFormatting').flatMap((element) => childrenNamed(element, 'cfRule'));
  return [...rules, ...twinRulesOf(root)].reduce(
    (next, { attributes }) => Math.max(next, (Number(attributes.priority) || 0) + 1),
    1,
  );
}

function freeId(source: string): string {
  const taken = source.toUpperCase();
  for (let number = 1; ; number++) {
    const id = `${ID_BASE}${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.includes(id)) return id;
  }
}
