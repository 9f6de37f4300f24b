import { PageFlow } from '../../../src/slides/layout/pageFlow';
import { CONTENT_BOTTOM, CONTENT_WIDTH, GAP, MARGIN } from '../../../src/slides/layout/pageSize';
import type { Box, PlacedItem } from '../../../src/slides/layout/slidePage';

const TOP = 1.2;
const item = (width: number, height: number): PlacedItem => ({
  ...{ kind: 'text', text: 'x', look: 'remark', size: 12 },
  box: { left: MARGIN, top: 0, width, height },
});
const needs =
  (width: number, height: number) =>
  (box: Box): readonly PlacedItem[] | null =>
    box.width < width || box.height < height ? null : [{ kind: 'text', text: 'beside', look: 'remark', size: 12, box }];

test('items stand below one another', () => {
  const flow = new PageFlow(TOP);
  flow.place([item(2, 1)], 1);
  flow.place([item(2, 1)], 1);
  const [first, second] = flow.pages()[0]!.items;
  expect(first!.box.top).toBe(TOP);
  expect(second!.box.top).toBeCloseTo(TOP + 1 + GAP);
});

test('a slide that is empty is not turned', () => {
  const flow = new PageFlow(TOP);
  flow.turn();
  expect(flow.pages()).toHaveLength(1);
  flow.place([item(2, 1)], 1);
  flow.turn();
  expect(flow.pages()).toHaveLength(1);
});

test('beside narrow items there is a space, down to the foot once the slide is done', () => {
  const flow = new PageFlow(TOP);
  flow.place([item(3, 2)], 2);
  expect(flow.placeBeside(needs(4, 3))).toBe(false);
  flow.turn();
  expect(flow.placeBeside(needs(4, 3))).toBe(true);
  expect(flow.placeBeside(needs(4, 3))).toBe(false);
  const [, beside] = flow.pages()[0]!.items;
  expect(beside!.box).toEqual({
    ...{ left: MARGIN + 3 + GAP, top: TOP, width: CONTENT_WIDTH - 3 - GAP, height: CONTENT_BOTTOM - TOP },
  });
});
