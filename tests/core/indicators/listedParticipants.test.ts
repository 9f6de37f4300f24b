import { figureOf, person, planResult, workshop, type PlainCase, type PlainRow } from '../../support/figureHarness';

const numbered = (number: number, start: string, fields: PlainRow = {}) =>
  workshop(start, { 'No.': number, Participants: 10, Women: 5, Men: 5, Members: 'Japan', ...fields });
const partsOf = (given: PlainCase) => {
  const { judgement } = figureOf(given);
  return [judgement!.result.numerator, judgement!.result.denominator];
};

describe('what a participants sheet lists wins over what the workshop row says', () => {
  test('in the share of women: listed people with a gender, typed numbers otherwise', () => {
    const given = {
      kpi: 'Women participations',
      target: 'At least 25% of the participations',
      workshops: [numbered(1, '2024-08-05'), numbered(2, '2024-09-05'), numbered(3, '2024-10-05')],
      participants: [
        person(1, { Gender: 'F' }),
        person(1, { Gender: 'M' }),
        person(1, { Gender: 'M' }),
        ...Array.from({ length: 20 }, () => person(2)),
      ],
    };
    // 1 of 3 listed, 5 typed of 20 listed, 5 of 10 typed.
    expect(partsOf(given)).toEqual([11, 33]);
    expect(figureOf(given).judgement!.result.caveats).toEqual([
      '1 workshop(s) with gender recorded for under 90% of their participants',
    ]);
  });

  test('more typed women and men than people listed are no usable gender data', () => {
    const given = {
      kpi: 'Women participations',
      target: 'At least 25% of the participations',
      workshops: [numbered(1, '2024-08-05'), numbered(2, '2024-09-05')],
      participants: [person(1), person(1)],
    };
    expect(partsOf(given)).toEqual([5, 10]);
    expect(figureOf(given).leftOut.map(({ reason }) => reason)).toEqual(['more women and men than participants']);
  });

  test('a list is enough where the workshops sheet has no column for women', () => {
    const given = {
      kpi: 'Women participations',
      target: 'At least 25% of the participations',
      workshops: [workshop('2024-08-05', { 'No.': 1 })],
      participants: [person(1, { Gender: 'F' }), person(1, { Gender: 'M' })],
    };
    expect(partsOf(given)).toEqual([1, 2]);
  });

  test('in the Members reached', () => {
    const given = {
      target: 'At least 4 Members',
      workshops: [numbered(1, '2024-08-05'), numbered(2, '2024-09-05')],
      participants: ['Fiji', 'FJ', 'Samoa', 'OCO', 'Somoa'].map((Member) => person(1, { Member })),
    };
    const { judgement, leftOut } = figureOf(given);
    expect(judgement!.result.members!.map(({ code }) => code).sort()).toEqual(['FJ', 'JP', 'WS']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['Member not recognised: Somoa']);
    expect(planResult(given).figures.workshops[0]!.administrations).toBe(3);
  });

  test('in the female heads of delegation', () => {
    const heads = (number: number, women: number) =>
      Array.from({ length: 3 }, (_, index) =>
        person(number, { Role: 'Head of delegation', Gender: index < women ? 'F' : 'M' }),
      );
    const given = {
      kpi: 'Women participation for international fora',
      target: 'At least 20% annual growth of female Head of delegation',
      workshops: [numbered(1, '2024-09-01', { 'Female heads': 9 }), numbered(2, '2025-09-01')],
      participants: [...heads(1, 2), ...heads(2, 3)],
    };
    expect(partsOf(given)).toEqual([1, 2]);
  });

  test('in the evaluation: every rating counts once', () => {
    const given = {
      kpi: "Results of participants' evaluation",
      target: 'At least average of 4 out of 5',
      workshops: [
        numbered(1, '2024-08-05', { Evaluation: 1, Respondents: 50 }),
        numbered(2, '2024-09-05', { Evaluation: 3, Respondents: 2 }),
      ],
      participants: [5, 4, 9, null].map((Rating) => person(1, { Rating })),
    };
    expect(partsOf(given)).toEqual([5 + 4 + 3 * 2, 4]);
  });
});

test('participants follow the list; observers are a number of their own', () => {
  const given = {
    target: 'At least 1 Members',
    workshops: [numbered(1, '2024-08-05', { Observers: 7 })],
    participants: [person(1, { Role: 'Observer' }), person(1), person(1)],
  };
  const { figures, report } = planResult(given);
  expect(figures.workshops[0]).toMatchObject({ participants: 3, observers: 1, women: 5 });
  expect(report.participation.participants).toBe(3);
});

test('rows of no known activity change nothing', () => {
  const given = { target: 'At least 1 Members', workshops: [numbered(1, '2024-08-05')] };
  const withStrangers = planResult({ ...given, participants: [person(77), person('Elsewhere')] });
  expect(withStrangers.report.participation).toEqual(planResult(given).report.participation);
});

describe('gender by sub-region', () => {
  const PACIFIC = { Level: 'Sub-regional', Members: 'Fiji, Tonga' };

  test('takes activities of one sub-region whole, and of the others the people listed', () => {
    const given = {
      target: 'At least 1 Members',
      workshops: [
        numbered(1, '2024-08-05', PACIFIC),
        numbered(2, '2024-09-05', { Members: 'Fiji, Nepal' }),
        numbered(3, '2024-10-05', { Members: 'Fiji, Nepal' }),
      ],
      participants: [
        person(2, { Gender: 'F', Member: 'Samoa' }),
        person(2, { Gender: 'M', Member: 'Nepal' }),
        person(2, { Gender: null, Member: 'Nepal' }),
        person(2, { Gender: 'F', Member: 'Nauru' }),
      ],
    };
    expect(planResult(given).report.gender.bySubRegion).toEqual([
      { subRegion: 'PI', women: 6, participants: 11, womenShare: 6 / 11 },
      { subRegion: 'SA', women: 0, participants: 2, womenShare: 0 },
    ]);
    const recorded = planResult({ ...given, settings: { shareBasis: 'recorded' } }).report.gender.bySubRegion;
    expect(recorded[1]).toEqual({ subRegion: 'SA', women: 0, participants: 1, womenShare: 0 });
  });
});

test('a share beside the row is a value where its people are listed, live where they are typed', () => {
  const given = {
    target: 'At least 1 Members',
    workshops: [numbered(1, '2024-08-05'), numbered(2, '2024-09-05')],
    participants: [person(1, { Gender: 'F' }), person(1, { Gender: 'M' })],
  };
  const cells = planResult(given).update.changes.filter(({ column, sheet }) => sheet === 'Workshops' && column > 8);
  const formulas = (row: number) =>
    cells.filter((cell) => cell.row === row && JSON.stringify(cell).includes('ISNUMBER'));
  // Of the row with a list only the goal is live: it looks at the share beside it.
  expect([formulas(2).length, formulas(3).length]).toEqual([1, 3]);
});
