import type { ValidityRule } from '../rule';
import { child, children, type XmlNode } from '../xmlNode';

const ID = /Ax$/;

/** Each axis a chart names is there, once, and crosses another that is there; no axis stands unused. */
export const chartAxesMatch: ValidityRule = function* (book) {
  for (const { path, root } of book.charts) {
    const area = child(child(root, 'chart'), 'plotArea');
    const axes = (area?.children ?? []).filter(({ name }) => ID.test(name));
    const ids = axes.map((axis) => value(axis, 'axId'));
    const named = (area?.children ?? [])
      .filter(({ name }) => /Chart$/.test(name))
      .flatMap((chart) => children(chart, 'axId').map(({ attributes }) => attributes.val));
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index) yield [path, `the axis ${id} stands twice`];
      if (!named.includes(id)) yield [path, `no chart uses the axis ${id}`];
      const crossed = value(axes[index]!, 'crossAx');
      if (crossed === id || !ids.includes(crossed)) yield [path, `the axis ${id} crosses ${crossed}, which is missing`];
    }
    for (const id of new Set(named)) if (!ids.includes(id)) yield [path, `there is no axis ${id}`];
  }
};

function value(node: XmlNode, name: string): string | undefined {
  return child(node, name)?.attributes.val;
}
