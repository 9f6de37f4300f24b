import fc from 'fast-check';
import { describeFinding, findingCatalogue } from '../../../src/core';
import { findingRules } from '../../../src/core/validate/findingRules';
import { validate } from '../../../src/core/validate/validate';
import { expectFindings, modelFrom, planAndWorkshops, planSheet, workshopSheet } from '../../support/ruleHarness';

const ruleOrder: readonly string[] = findingRules.flatMap((rule) => [...rule.codes]);

describe('validate', () => {
  test('finds nothing at all, not even a note, in a clean workbook', () => {
    expect(validate(modelFrom(planAndWorkshops())).map(describeFinding)).toEqual([]);
    expect(validate(modelFrom({ Plan: planSheet() })).map(describeFinding)).toEqual([]);
  });

  test('gives the findings in the order of the rules', () => {
    const cells = { J4: -5, B5: null, F6: 'Onlin', S4: 9, P5: 'Fiji, Samoa, Tongaa', U3: 'Weather' };
    const codes = validate(modelFrom(planAndWorkshops(cells, { D6: 'many', E5: null }))).map(({ code }) => code);
    expect(codes).toHaveLength(8);
    expect(codes).toEqual([...codes].sort((a, b) => ruleOrder.indexOf(a) - ruleOrder.indexOf(b)));
  });

  test('keeps slips apart: each of several is found at its own cell', () => {
    const cells = { K4: 20, D5: { date: '2024-10-01' }, I6: '3-(a)' };
    expectFindings('all', planAndWorkshops(cells, { D6: '36/35 Members', C6: 'Number of Members' }), [
      { code: 'target-over-total', cell: 'D6', sheet: 'Plan' },
      { code: 'gender-sum', cell: 'K4' },
      { code: 'end-before-start', cell: 'D5' },
      { code: 'action-unknown', cell: 'I6' },
    ]);
  });

  test('says of two sheets which one it means', () => {
    const sheets = {
      Plan: planSheet(),
      'FY 1': workshopSheet({ J4: 1.5 }),
      'FY 2': workshopSheet({ B4: 'A', B5: 'B', B6: 'C' }),
    };
    expectFindings('all', sheets, [{ code: 'count-invalid', cell: 'J4', sheet: 'FY 1' }]);
  });

  test('gives only codes of the rule that found them, with severity and message from the catalogue', () => {
    const scribble = fc.constantFrom<string | number | null>(
      ...[
        '',
        'x',
        '-',
        '03/04/2025',
        '36/35 Members',
        'Cancelled',
        'Fiji, Fiji, OCO',
        '1-(zz)',
        '(1) a (2) b',
        -1,
        2.5,
        1e9,
        null,
      ],
    );
    const cell = fc.constantFrom(...[...'BCDFGHIJKLMNOPQRST'].flatMap((column) => [`${column}4`, `${column}6`]));
    fc.assert(
      fc.property(fc.dictionary(cell, scribble, { maxKeys: 8 }), (cells) => {
        const model = modelFrom(planAndWorkshops(cells));
        for (const rule of findingRules) {
          for (const finding of rule.validate(model)) {
            expect(rule.codes).toContain(finding.code);
            expect(findingCatalogue).toHaveProperty([finding.code]);
            expect(describeFinding(finding)).not.toMatch(/[{}]|undefined|NaN/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
