import {
  isFootnote,
  isFurniture,
  isPlanPart,
  isSectionHeading,
  isSentence,
  isSignatureLabel,
  isTotalLine,
} from '../../../src/core/read/lineWords';

test.each([
  'Total',
  'Sub-total:',
  'Grand total',
  'Total (10)',
  'Total FY2024/25',
  'Total participants',
  'Total actions: 54',
  'Subtotal Q3',
  'Total for quarter 2',
  'Sub-total of 1st quarter',
])('%j is a total', (text) => expect(isTotalLine(text)).toBe(true));

test.each(['Total quality', 'Total quality management', 'Totally', 'Subtotals of what was asked', 'Summit'])(
  '%j is no total',
  (text) => expect(isTotalLine(text)).toBe(false),
);

test.each([
  '12',
  '- 12 -',
  'Page 3',
  'Page 3 of 12',
  '3/12',
  'ROCB A/P Annual Report 2021/22',
  '(continued)',
  "Cont'd",
])('%j is page furniture', (text) => expect(isFurniture(text)).toBe(true));

test.each(['1234', '12 workshops', 'ROCB A/P workshop on origin', 'Continued training of officers'])(
  '%j is no page furniture',
  (text) => expect(isFurniture(text)).toBe(false),
);

test.each([
  'FY2024/25',
  'Fiscal year 2024',
  '2024-2025',
  'July 2024',
  'Jul - Sep',
  'Workshops FY2024/25',
  'Q3',
  '1st quarter',
  'National workshops',
  'Pillar II',
  'Part A',
])('%j heads a part of a list', (text) => expect(isSectionHeading(text)).toBe(true));

test.each([
  'National workshop on origin',
  'Quarterly review',
  'Mayoral meeting 2024',
  'Workshop of 2024 on origin',
  'Online course on valuation',
  'Partners meeting',
])('%j heads none', (text) => expect(isSectionHeading(text)).toBe(false));

test.each(['* online', 'Note: to June', 'Source: office', 'Legend', 'Prepared by the office', 'N.B.: to June'])(
  '%j is a footnote',
  (text) => expect(isFootnote(text)).toBe(true),
);

test('a remark is a sentence, a title is none', () => {
  expect(isSentence('The figures for June are provisional.')).toBe(true);
  expect(isSentence('Workshop on origin in Suva, etc.')).toBe(true);
  expect(isSentence('Workshop on origin')).toBe(false);
  expect(isSentence('Workshop on RKC.')).toBe(false);
  expect(isSentence('Workshop on origin and so on ...')).toBe(false);
});

test.each(['Objective 1.1.2', 'RSP Focus area II: Security', 'Strategic goal 3'])(
  '%j heads a part of a plan',
  (text) => {
    expect(isPlanPart(text)).toBe(true);
  },
);

test.each(['Objectives of Members', 'goals', 'priority setting'])('%j heads none', (text) => {
  expect(isPlanPart(text)).toBe(false);
});

test.each(['Prepared by', 'Updated on:', 'Last updated', 'Approved by :'])('%j wants an answer beside it', (text) => {
  expect(isSignatureLabel(text)).toBe(true);
});

test.each(['Prepared by the office', 'Updating the plan', 'Submission', 'Date'])('%j wants none', (text) => {
  expect(isSignatureLabel(text)).toBe(false);
});
