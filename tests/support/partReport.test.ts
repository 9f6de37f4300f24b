import { partReport } from './partReport';
import { xlsxWith } from './xlsxParts';

test('each part is the same, changed, added or removed', () => {
  const before = xlsxWith({ 'a.xml': '<a/>', 'b.xml': '<b/>', 'c.xml': '<c/>' });
  const after = xlsxWith({ 'a.xml': '<a/>', 'b.xml': '<b x="1"/>', 'd.xml': '<d/>' });
  const report = partReport(before, after).filter(({ part }) => part.length === 5);
  expect(report.map(({ part, verdict }) => `${part} ${verdict}`)).toEqual([
    'a.xml same',
    'b.xml changed',
    'c.xml removed',
    'd.xml added',
  ]);
});
