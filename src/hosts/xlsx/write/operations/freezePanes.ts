import { formatCell, type FreezePanes } from '../../../../core';
import { asOpeningTag, withAttribute } from '../../xml/tagText';
import { TextEdits } from '../../xml/textEdits';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../xml/xmlTree';
import type { PatchRun } from '../patchRun';
import { withOnlyChild } from '../worksheetOrder';

/** Keeps rows and columns in view in every window on the sheet; what else a window has stays. */
export function freezePanes(run: PatchRun, operation: FreezePanes): void {
  const sheet = run.sheet(operation.sheet);
  sheet.shell = withPanes(sheet.shell, operation);
}

type Panes = Pick<FreezePanes, 'rows' | 'columns'>;

function withPanes(shell: string, panes: Panes): string {
  const root = parseXml(shell);
  const views = childrenNamed(childNamed(root, 'sheetViews'), 'sheetView');
  if (views.length === 0) {
    if (panes.rows === 0 && panes.columns === 0) return shell;
    const p = root.prefix;
    const view = `<${p}sheetView workbookViewId="0">${panesXml(p, panes, '')}</${p}sheetView>`;
    return withOnlyChild(shell, 'sheetViews', `<${p}sheetViews>${view}</${p}sheetViews>`);
  }
  const edits = new TextEdits(shell);
  for (const view of views) if (!isFrozenSo(view, panes)) editView(edits, shell, view, panes);
  return edits.apply();
}

function isFrozenSo(view: XmlElement, { rows, columns }: Panes): boolean {
  const pane = childNamed(view, 'pane');
  if (!pane) return rows === 0 && columns === 0;
  const { xSplit, ySplit, state } = pane.attributes;
  return state === 'frozen' && Number(ySplit ?? 0) === rows && Number(xSplit ?? 0) === columns;
}

/** Rows that are kept in view are counted from the first one shown, so that the view goes back to the top. */
function editView(edits: TextEdits, shell: string, view: XmlElement, panes: Panes): void {
  const tag = withAttribute(shell.slice(view.start, view.openEnd), 'topLeftCell', null);
  const xml = panesXml(view.prefix, panes, selectedCells(view));
  if (view.isSelfClosing) {
    edits.replace(view.start, view.end, `${asOpeningTag(tag)}${xml}</${view.prefix}sheetView>`);
    return;
  }
  edits.replace(view.start, view.openEnd, tag + xml);
  for (const child of view.children) {
    if (child.name === 'pane' || child.name === 'selection') edits.replace(child.start, child.end, '');
  }
}

/** The attributes that say which cells are selected, as the part of the view that is in use has them. */
function selectedCells(view: XmlElement): string {
  const { activePane = 'topLeft' } = childNamed(view, 'pane')?.attributes ?? {};
  const selections = childrenNamed(view, 'selection');
  const used = selections.find(({ attributes }) => (attributes.pane ?? 'topLeft') === activePane) ?? selections[0];
  const kept = ['activeCell', 'activeCellId', 'sqref'].filter((name) => used?.attributes[name] !== undefined);
  return kept.map((name) => ` ${name}="${used!.attributes[name]}"`).join('');
}

function panesXml(p: string, { rows, columns }: Panes, selected: string): string {
  if (rows === 0 && columns === 0) return selected === '' ? '' : `<${p}selection${selected}/>`;
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const pane = `<${p}pane${splits} topLeftCell="${formatCell(rows + 1, columns + 1)}" activePane="${active}" state="frozen"/>`;
  const others = active === 'bottomRight' ? `<${p}selection pane="topRight"/><${p}selection pane="bottomLeft"/>` : '';
  return `${pane}${others}<${p}selection pane="${active}"${selected}/>`;
}
