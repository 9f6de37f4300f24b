import type { ValidityRule } from '../rule';
import { child, numberOf } from '../xmlNode';

const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  paperSize: [0, 255],
  scale: [10, 400],
  fitToWidth: [0, 32_767],
  fitToHeight: [0, 32_767],
};
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

/** Page setup has values in Excel's bounds, all six margins, and headers and footers of at most 255 characters. */
export const pageSetupIsValid: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    const setup = child(root, 'pageSetup');
    for (const [name, [least, most]] of Object.entries(RANGES)) {
      const value = setup?.attributes[name];
      if (value !== undefined && !(Number(value) >= least && Number(value) <= most))
        yield [path, `its ${name} is ${value}`];
    }
    const { orientation = 'default' } = setup?.attributes ?? {};
    if (!['default', 'portrait', 'landscape'].includes(orientation)) yield [path, `its orientation is ${orientation}`];
    const margins = child(root, 'pageMargins');
    const bad = margins ? SIDES.filter((side) => !(numberOf(margins, side) >= 0)) : [];
    if (bad.length > 0) yield [path, `its margins ${bad.join(', ')} are missing`];
    for (const { name, text } of child(root, 'headerFooter')?.children ?? []) {
      if (text.length > 255) yield [path, `its ${name} has ${text.length} characters`];
    }
  }
};
