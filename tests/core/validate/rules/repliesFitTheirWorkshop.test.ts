import { repliesFitTheirWorkshop } from '../../../../src/core/validate/rules/repliesFitTheirWorkshop';
import {
  expectFindings,
  expectSilence,
  planSheet,
  withoutColumn,
  workshopSheet,
  type Overrides,
} from '../../../support/ruleHarness';
import { planAndSurvey, surveySheet, surveyTable } from '../../../support/surveySheets';

const code = 'replies-over-administrations';
/** The second activity, of which Fiji and Samoa replied, with one administration, named or only counted. */
const oneNamed = { O5: 1, P5: 'Fiji', Q5: 1, R5: 0 };
const oneCounted = { ...oneNamed, P5: null };

describe('repliesFitTheirWorkshop', () => {
  test.each([
    ['counted', oneCounted],
    ['named', oneNamed],
  ])('finds more replies than administrations %s, at their number, and nothing else', (_, workshops) => {
    expectFindings('all', planAndSurvey({}, {}, workshops), [
      { code, sheet: 'Workshops', cell: 'O5', says: '2 replies about this workshop, but only 1' },
    ]);
  });

  test('stands at the Members where no column counts them', () => {
    const sheets = { Workshops: withoutColumn(workshopSheet(oneNamed), 'O'), Survey: surveySheet() };
    expectFindings(repliesFitTheirWorkshop, sheets, [{ code, sheet: 'Workshops', cell: 'O5' }]);
  });

  test('finds it in a table without its replies, at the number of replies', () => {
    const table = (cells: Overrides) => ({ Plan: planSheet(), Table: surveyTable({ D3: null, ...cells }) });
    expectFindings(repliesFitTheirWorkshop, table({ C3: 4 }), [{ code, cell: 'C3', says: '4 replies' }]);
    expectSilence(repliesFitTheirWorkshop, table({ C3: 3 }));
    expectSilence(repliesFitTheirWorkshop, table({ C3: 4, B3: null }));
  });

  test('leaves alone as many replies as administrations, and fewer', () => {
    expectSilence(repliesFitTheirWorkshop, planAndSurvey());
    expectSilence(repliesFitTheirWorkshop, planAndSurvey({}, {}, { O5: 2, P5: 'Fiji and Samoa' }));
  });

  test('leaves alone what other findings explain: a Member not listed, a name not known, a reply given twice', () => {
    expectSilence(repliesFitTheirWorkshop, planAndSurvey({}, {}, { O5: 3, P5: 'Fiji' }));
    expectSilence(repliesFitTheirWorkshop, planAndSurvey({ B3: 'Fijy' }, {}, oneNamed));
    expectSilence(repliesFitTheirWorkshop, planAndSurvey({ B3: 'Fiji' }, {}, oneNamed));
  });

  test('leaves alone a workshop of which nothing says how many took part', () => {
    expectSilence(repliesFitTheirWorkshop, planAndSurvey({}, {}, { O5: null, P5: null }));
  });
});
