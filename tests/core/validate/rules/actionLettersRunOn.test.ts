import { actionLettersRunOn } from '../../../../src/core/validate/rules/actionLettersRunOn';
import { expectFindings, expectSilence, planSheet, withoutRows } from '../../../support/ruleHarness';

describe('actionLettersRunOn', () => {
  test('finds a gap, at the first letter after it', () => {
    const sheets = { Plan: withoutRows(planSheet(), 6) };
    expectFindings('all', sheets, [{ code: 'action-letter-missing', cell: 'A6', says: 'b)' }]);
  });

  test('finds a letter twice, at the later action', () => {
    const sheets = { Plan: planSheet({ A6: 'a) Promote AEO MRA' }) };
    expectFindings('all', sheets, [{ code: 'action-letter-duplicate', cell: 'A6', says: '1-(a)' }]);
  });

  test('finds a letter out of order, and no gap that it explains', () => {
    const sheets = {
      Plan: planSheet({ A5: 'b) Assist Members', A6: 'c) Promote AEO MRA', A7: 'a) Share experiences' }),
    };
    expectFindings('all', sheets, [{ code: 'action-letter-order', cell: 'A7', says: '1-(a) comes after 1-(c)' }]);
  });

  test('finds an action without a letter, at that action when it is the last', () => {
    const sheets = { Plan: planSheet({ A7: 'Share experiences' }) };
    expectFindings('all', sheets, [{ code: 'action-letter-missing', cell: 'A7', says: 'no letter' }]);
  });

  test('finds an unlettered action as the gap it leaves', () => {
    const sheets = { Plan: planSheet({ A6: 'Promote AEO MRA' }) };
    expectFindings('all', sheets, [{ code: 'action-letter-missing', cell: 'A7', says: 'b)' }]);
  });

  test('finds letters no plan has as one slip', () => {
    const sheets = { Plan: planSheet({ A7: 'ab) Share experiences' }) };
    expectFindings('all', sheets, [{ code: 'action-letter-missing', cell: 'A7' }]);
  });

  test.each([
    ['letters beginning again under the next pillar', planSheet()],
    ['upper case and brackets', planSheet({ A5: '(A) Assist', A6: 'B) Promote', A7: 'c. Share' })],
    ['the pillar written before the letter', planSheet({ A5: '1-(a) Assist', A6: '1-(b) Promote', A7: '1-(c) Share' })],
  ])('leaves alone %s', (_, Plan) => expectSilence(actionLettersRunOn, { Plan }));

  test('leaves the letters of two pillars without headings apart', () => {
    const [title, , , header, a, b, c] = planSheet();
    const sheets = { Plan: [title!, header!, a!, b!, c!, header!, a!, b!, c!] };
    expectSilence(actionLettersRunOn, sheets);
  });

  test('goes from z) to aa)', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'];
    const head = planSheet().slice(0, 4);
    const rows = letters.map((letter, index) => [`${letter}) Action ${index}`, null, 'Number of Members', '5 Members']);
    expectSilence(actionLettersRunOn, { Plan: [...head, ...rows] });
    const gap = rows.filter((_, index) => index !== 26);
    expectFindings(actionLettersRunOn, { Plan: [...head, ...gap] }, [
      { code: 'action-letter-missing', cell: 'A31', says: 'aa)' },
    ]);
  });
});
