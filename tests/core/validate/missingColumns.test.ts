import { expectFindings } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const day = (text: string): PlainCell => ({ date: text });
const sheet = (header: PlainCell) => ({
  Log: [
    ['No.', header, 'Start date', 'Level'],
    [1, 'Valuation', day('2025-02-10'), 'National'],
  ],
});

test('a renamed header is where the field is looked for, and no finding of its own', () => {
  expectFindings('all', sheet('Blah'), [
    { code: 'missing-column', cell: 'B1' },
    { code: 'no-plan-sheet', cell: null, severity: 'note' },
  ]);
});

test('so is a header that was deleted over filled cells', () => {
  expectFindings('all', sheet(null), [{ code: 'missing-column', cell: 'B1' }]);
});

test('without such a place it is the nearest neighbour', () => {
  const rows = [
    ['Start date', 'Level', 'Participants'],
    [day('2025-02-10'), 'National', 12],
  ];
  expectFindings('all', { Log: rows }, [{ code: 'missing-column', cell: 'A1' }]);
});
