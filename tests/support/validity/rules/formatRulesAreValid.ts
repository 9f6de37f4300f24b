import { parseAreas } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, children, numberOf, type XmlNode } from '../xmlNode';

const FORMULAS_OF_TYPE: Readonly<Record<string, number>> = {
  expression: 1,
  cellIs: 1,
  containsText: 1,
  notContainsText: 1,
};

/** Conditional formats cover cells; each has a priority of its own, a look that there is, and the values its kind needs. */
export const formatRulesAreValid: ValidityRule = function* (book) {
  const looks = children(child(book.styles, 'dxfs'), 'dxf').length;
  for (const { path, root } of book.worksheets) {
    const seen = new Set<number>();
    for (const format of children(root, 'conditionalFormatting')) {
      const { sqref } = format.attributes;
      if (!parseAreas(sqref)) yield [path, `a conditional format covers "${sqref}"`];
      for (const rule of children(format, 'cfRule')) {
        const priority = numberOf(rule, 'priority');
        if (!(priority >= 1)) yield [path, `the conditional format of ${sqref} has no priority`];
        if (seen.has(priority)) yield [path, `the priority ${priority} stands twice`];
        seen.add(priority);
        if (numberOf(rule, 'dxfId') >= looks)
          yield [path, `${sqref} names the look ${rule.attributes.dxfId} of ${looks}`];
        yield* checkKind(path, sqref ?? '', rule);
      }
    }
  }
};

function* checkKind(path: string, cells: string, rule: XmlNode): Generator<Found> {
  const { type = '' } = rule.attributes;
  if (children(rule, 'formula').length < (FORMULAS_OF_TYPE[type] ?? 0))
    yield [path, `the rule of ${cells} has no formula`];
  for (const kind of ['dataBar', 'colorScale', 'iconSet']) {
    const scale = child(rule, kind);
    if ((type === kind) !== (scale !== undefined)) yield [path, `the rule of ${cells} is a ${type} without one`];
    if (!scale) continue;
    const values = children(scale, 'cfvo').length;
    const wanted =
      kind === 'dataBar'
        ? 2
        : kind === 'iconSet'
          ? Number((scale.attributes.iconSet ?? '3')[0])
          : children(scale, 'color').length;
    if (values !== wanted) yield [path, `the ${kind} of ${cells} has ${values} values, not ${wanted}`];
  }
}
