import { parseArea, parseAreas } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, children, nodesNamed, numberOf, type XmlNode } from '../xmlNode';

const PANES = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];

/** A sheet's view belongs to a window; its panes are split somewhere, and selections are cells in panes that there are. */
export const viewsAreValid: ValidityRule = function* (book) {
  const windows = Math.max(1, nodesNamed(book.root, 'workbookView').length);
  for (const { path, root } of book.worksheets) {
    for (const view of children(child(root, 'sheetViews'), 'sheetView')) {
      if (!(numberOf(view, 'workbookViewId') < windows))
        yield [path, `its view names the window ${view.attributes.workbookViewId}`];
      const zoom = view.attributes.zoomScale;
      if (zoom !== undefined && !(Number(zoom) >= 10 && Number(zoom) <= 400)) yield [path, `its zoom is ${zoom}`];
      yield* checkPanes(path, view);
    }
  }
};

function* checkPanes(path: string, view: XmlNode): Generator<Found> {
  const pane = child(view, 'pane');
  const there = panesOf(pane);
  if (pane) {
    const { topLeftCell, activePane = 'topLeft' } = pane.attributes;
    if (there.length === 1) yield [path, 'its panes are not split'];
    if (topLeftCell !== undefined && !parseArea(topLeftCell)) yield [path, `its pane begins at "${topLeftCell}"`];
    if (!there.includes(activePane)) yield [path, `its active pane ${activePane} is not there`];
  }
  for (const { attributes } of children(view, 'selection')) {
    const { pane: name = 'topLeft', activeCell = 'A1', sqref = 'A1' } = attributes;
    if (!PANES.includes(name) || (pane && !there.includes(name)))
      yield [path, `there is a selection in the pane ${name}`];
    if (!parseArea(activeCell) || !parseAreas(sqref)) yield [path, `"${activeCell}" of "${sqref}" is selected`];
  }
}

/** The panes of a split view; the top left one when it is not split. */
function panesOf(pane: XmlNode | undefined): string[] {
  const [columns, rows] = [numberOf(pane, 'xSplit') > 0, numberOf(pane, 'ySplit') > 0];
  if (columns && rows) return PANES;
  return ['topLeft', ...(columns ? ['topRight'] : []), ...(rows ? ['bottomLeft'] : [])];
}
