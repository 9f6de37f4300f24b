import { layouts } from '../../../../src/core';
import { surveyRows } from '../../../../src/core/model/survey/surveyRows';
import { modelFrom } from '../../../support/ruleHarness';

/** The rows of a list of replies, by what stands in the place of the workshop. */
function sorted(...labels: readonly string[]) {
  const rows = labels.map((label) => [label, null, 'Yes', 'No']);
  const header = ['Workshop', 'Member', 'Shared materials', 'Direct effects'];
  const block = modelFrom({ Replies: [header, ...rows] }).blocks[0]!;
  expect(layouts[block.role].label).toBe('survey replies');
  return surveyRows(block);
}

test.each([
  ...['Total', 'Grand total:', 'Total (58)', 'Sub-total of Regional Workshops', 'Total for sub-regional workshops'],
  ...['%', 'Per cent', 'Percentage', 'Share of replies', 'Reply rate', 'Rate:'],
])('"%s" adds others up', (label) => {
  expect(sorted('Workshop on PCA', label)).toEqual({ rows: [2], totals: [3] });
});

test.each(['Total quality management', 'Ratings', 'Shared services', 'Rate setting for customs brokers'])(
  '"%s" is a workshop',
  (label) => expect(sorted('Workshop on PCA', label)).toEqual({ rows: [2, 3], totals: [] }),
);
