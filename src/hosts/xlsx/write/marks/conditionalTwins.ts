import type { Range } from '../../../../core';
import { withAppended, withoutElement, withReplaced } from '../../xml/tagText';
import { childNamed, childrenNamed, isTrue, parseXml, textOf, type XmlElement } from '../../xml/xmlTree';
import { withSheetChild } from '../worksheetOrder';
import { twinListXml } from './conditionalRule';
import { coversExactly } from './coversExactly';

/** The extension of a worksheet that holds the newer kinds of conditional formats. */
const EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** The rules in a sheet's extension, whatever they belong to. */
export function twinRulesOf(root: XmlElement): XmlElement[] {
  return twinsOf(root).flatMap((twin) => childrenNamed(twin, 'cfRule'));
}

/**
 * A sheet's text in which one newer conditional format, or by null none, stands for all that cover exactly a range and
 * for the rules with one of the ids (in upper case). What is left empty goes too.
 */
export function replaceTwins(source: string, range: Range, ids: ReadonlySet<string>, twin: string | null): string {
  const doomed = twinsOf(parseXml(source)).flatMap((element) => {
    const rules = childrenNamed(element, 'cfRule');
    const place = childNamed(element, 'sqref');
    const isWhole = place && coversExactly(textOf(place, source), range) && !isTrue(element.attributes.pivot);
    const gone = rules.filter(({ attributes }) => ids.has((attributes.id ?? '').toUpperCase()));
    return isWhole || (gone.length > 0 && gone.length === rules.length) ? [element] : gone;
  });
  const [first, ...others] = doomed;
  if (first && others.length === 0 && source.slice(first.start, first.end) === twin) return source;
  const rest = doomed.reverse().reduce(withoutElement, source);
  return twin === null ? (first ? withoutEmptyList(rest) : rest) : withTwin(rest, twin);
}

function withTwin(source: string, twin: string): string {
  const root = parseXml(source);
  const list = twinListOf(root);
  if (list) return withReplaced(source, list, withAppended(source, list, twin));
  const p = root.prefix;
  const extension = `<${p}ext uri="${EXTENSION}">${twinListXml(twin)}</${p}ext>`;
  const extensions = childNamed(root, 'extLst');
  if (!extensions) return withSheetChild(source, 'extLst', `<${p}extLst>${extension}</${p}extLst>`);
  const first = extensions.children[0];
  if (first) return source.slice(0, first.start) + extension + source.slice(first.start);
  return withReplaced(source, extensions, withAppended(source, extensions, extension));
}

function withoutEmptyList(source: string): string {
  const root = parseXml(source);
  const list = twinListOf(root);
  if (!list || list.children.length > 0) return source;
  const extensions = childNamed(root, 'extLst')!;
  const extension = extensionOf(root)!;
  return withoutElement(source, extensions.children.length === 1 ? extensions : extension);
}

function twinsOf(root: XmlElement): XmlElement[] {
  return childrenNamed(twinListOf(root), 'conditionalFormatting');
}

function twinListOf(root: XmlElement): XmlElement | undefined {
  return childNamed(extensionOf(root), 'conditionalFormattings');
}

function extensionOf(root: XmlElement): XmlElement | undefined {
  return childNamed(root, 'extLst')?.children.find(
    ({ attributes }) => attributes.uri?.toUpperCase() === EXTENSION.toUpperCase(),
  );
}
