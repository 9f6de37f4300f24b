import { expectFindings, planAndWorkshops } from '../../support/ruleHarness';
import { planAnd } from '../../support/roleSheets';

describe('a date that is one when its month is spelt right', () => {
  test.each([
    ['2 Septmber 2024', '2024-09-02'],
    [' 2nd Septmber 2024', '2024-09-02'],
    ['Septmber 2, 2024', '2024-09-02'],
  ])('%j becomes a real date', (C4, to) => {
    const fix = { from: C4, to, as: 'date' } as const;
    expectFindings('all', planAndWorkshops({ C4 }), [{ code: 'date-unreadable', cell: 'C4', fix }]);
  });

  test('a period, and a day with more to it, keep their words', () => {
    const fixOf = (from: string, to: string) => [{ code: 'date-unreadable' as const, cell: 'C4', fix: { from, to } }];
    const [period, timed] = ['2-4  Septmber 2024 ', 'Mon 2 Septmber 2024, 9:00'];
    const cells = { D4: null };
    expectFindings('all', planAndWorkshops({ C4: period, ...cells }), fixOf(period, '2-4  September 2024 '));
    expectFindings('all', planAndWorkshops({ C4: timed }), fixOf(timed, 'Mon 2 September 2024, 9:00'));
  });

  test.each(['soon', '31 Septmber 2024', '2 Septmber', '2 Septmber 2567'])('%j gets no suggestion', (C4) => {
    expectFindings('all', planAndWorkshops({ C4 }), [{ code: 'date-unreadable', cell: 'C4', fix: null }]);
  });

  test('a date with two readings gets none', () => {
    expectFindings('all', planAndWorkshops({ C4: '03/04/2025' }), [{ code: 'date-ambiguous', cell: 'C4', fix: null }]);
  });

  test('also a deadline and the date of a status', () => {
    const from = '30 Jume 2026';
    const fix = { from, to: '2026-06-30', as: 'date' } as const;
    const plan = planAndWorkshops({}, { E5: from });
    expectFindings('all', plan, [{ code: 'deliverable-unreadable', sheet: 'Plan', cell: 'E5', fix }]);
    const status = planAnd('Status', { C4: '3 Febuary 2025' });
    const given = { from: '3 Febuary 2025', to: '2025-02-03', as: 'date' } as const;
    expectFindings('all', status, [{ code: 'status-unreadable', cell: 'C4', fix: given }]);
  });
});
