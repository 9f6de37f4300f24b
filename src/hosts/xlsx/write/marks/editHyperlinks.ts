import type { AddHyperlink, DeleteHyperlink } from '../../../../core';
import type { Relationship } from '../../package/relationships';
import { linkTarget } from '../../read/readHyperlinks';
import { relationshipId } from '../../read/workbookPart';
import { TextEdits } from '../../xml/textEdits';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../xml/xmlTree';
import { withOnlyChild } from '../worksheetOrder';
import { checkLength, hyperlinkXml, splitTarget } from './hyperlinkXml';
import { applyToLinks, presentLink, type Link } from './linkList';
import { relationshipAttribute } from '../../xml/relationshipAttribute';

/** What links need of the package that their sheet is in. */
export interface LinkContext {
  /** Those of the sheet, as they are. */
  readonly relationships: readonly Relationship[];
  /** The namespace of relationships in the file. */
  readonly namespace: string;
  /** Gives the sheet relationships to addresses; returns their ids in the same order. */
  readonly relate: (addresses: readonly string[]) => readonly string[];
}

export interface EditedLinks {
  readonly text: string;
  /** Ids of relationships that no link uses any more. */
  readonly unused: ReadonlySet<string>;
}

/**
 * A sheet's text with links of single cells added, replaced and taken out, the operations in their order. Links that
 * stay keep their text.
 * @throws HostError link-too-long.
 */
export function editHyperlinks(
  source: string,
  operations: readonly (AddHyperlink | DeleteHyperlink)[],
  context: LinkContext,
): EditedLinks {
  const root = parseXml(source);
  const list = childNamed(root, 'hyperlinks');
  const present = childrenNamed(list, 'hyperlink');
  const before = present.map((element) => presentLink(element, linkTarget(element, context.relationships)));
  const after = operations.reduce<readonly Link[]>(applyToLinks, before);
  const kept = new Set(after.flatMap(({ element }) => element ?? []));
  const gone = present.filter((element) => !kept.has(element));
  const fresh = linksXml(
    root,
    after.filter(({ element }) => !element),
    context,
  );
  const used = new Set([...kept].map(relationshipId));
  const unused = gone.flatMap((element) => relationshipId(element) ?? []).filter((id) => !used.has(id));
  return { text: rewriteList(source, list, kept.size, gone, fresh, root.prefix), unused: new Set(unused) };
}

/** The new links and their XML. */
function linksXml(root: XmlElement, links: readonly Link[], context: LinkContext): ReadonlyMap<Link, string> {
  const parts = links.map((link) => ({ link, ...splitTarget(link.target) }));
  for (const part of parts) checkLength(part, part.link.place);
  const ids = [...context.relate(parts.flatMap(({ address }) => address ?? []))];
  const xml = parts.map(({ link, address, location }): [Link, string] => {
    const relationship = address === null ? '' : relationshipAttribute(root, context.namespace, ids.shift()!);
    return [link, hyperlinkXml(root.prefix, link.place, relationship, location)];
  });
  return new Map(xml);
}

function rewriteList(
  source: string,
  list: XmlElement | undefined,
  keptCount: number,
  gone: readonly XmlElement[],
  fresh: ReadonlyMap<Link, string>,
  p: string,
): string {
  if (gone.length === 0 && fresh.size === 0) return source;
  if (!list || keptCount === 0) {
    const xml = [...fresh.values()].join('');
    return withOnlyChild(source, 'hyperlinks', xml === '' ? null : `<${p}hyperlinks>${xml}</${p}hyperlinks>`);
  }
  const edits = new TextEdits(source);
  const replaced = new Map([...fresh].map(([link, xml]) => [link.replaces, xml]));
  for (const element of gone) edits.replace(element.start, element.end, replaced.get(element) ?? '');
  for (const [link, xml] of fresh) if (!link.replaces) edits.insert(list.closeStart, xml);
  return edits.apply();
}
