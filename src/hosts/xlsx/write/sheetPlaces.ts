import { withAttribute } from '../xml/tagText';
import { TextEdits } from '../xml/textEdits';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/xmlTree';

/**
 * The workbook part's text with the places of sheets moved where names and windows know sheets by them. Names of a sheet
 * that is gone must be gone too.
 * @param move where the sheet of a place stands now; null when it is gone.
 */
export function withPlacesMoved(source: string, move: (place: number) => number | null): string {
  const root = parseXml(source);
  const edits = new TextEdits(source);
  const write = (element: XmlElement, places: Readonly<Record<string, number>>) => {
    const tag = source.slice(element.start, element.openEnd);
    const moved = Object.entries(places).reduce((text, [name, place]) => {
      return place === Number(element.attributes[name] ?? 0) ? text : withAttribute(text, name, String(place));
    }, tag);
    if (moved !== tag) edits.replace(element.start, element.openEnd, moved);
  };
  for (const defined of childrenNamed(childNamed(root, 'definedNames'), 'definedName')) {
    const { localSheetId } = defined.attributes;
    if (localSheetId !== undefined) write(defined, { localSheetId: move(Number(localSheetId)) ?? 0 });
  }
  for (const view of childrenNamed(childNamed(root, 'bookViews'), 'workbookView')) {
    const [activeTab, firstSheet] = [Number(view.attributes.activeTab ?? 0), Number(view.attributes.firstSheet ?? 0)];
    write(view, {
      activeTab: move(activeTab) ?? nearestVisible(root, activeTab),
      firstSheet: move(firstSheet) ?? nearestVisible(root, firstSheet),
    });
  }
  return edits.apply();
}

/** The first sheet that can be seen from a place on or, when there is none, the last before it. */
function nearestVisible(root: XmlElement, place: number): number {
  const sheets = childrenNamed(childNamed(root, 'sheets'), 'sheet');
  const isVisible = sheets.map(({ attributes }) => (attributes.state ?? 'visible') === 'visible');
  const next = isVisible.indexOf(true, place);
  return next >= 0 ? next : Math.max(0, isVisible.lastIndexOf(true));
}
