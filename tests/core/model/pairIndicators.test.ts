import { pairIndicators } from '../../../src/core/model/pairIndicators';

/** Indicators as "kpi | target", and the problem. */
function inWords(kpi: string | readonly string[], target: string | readonly string[]) {
  const list = (text: string | readonly string[]) => (typeof text === 'string' ? (text === '' ? [] : [text]) : text);
  const { indicators, pairingProblem } = pairIndicators(list(kpi), list(target));
  expect(indicators.map(({ part }) => part)).toEqual(indicators.map((_, index) => index + 1));
  return [
    ...indicators.map((one) => `${one.kpi} | ${one.targetText}`),
    ...(pairingProblem === null ? [] : [`! ${pairingProblem}`]),
  ];
}

describe('pairIndicators', () => {
  test('one of each', () => {
    expect(inWords('Number of Members', '35/35 Members')).toEqual(['Number of Members | 35/35 Members']);
  });

  test('numbered parts, a line each or on one', () => {
    const pairs = ['A | 1 report', 'B | 2 Members'];
    expect(inWords('(1) A\n(2) B', '(1) 1 report\n(2) 2 Members')).toEqual(pairs);
    expect(inWords('(1) A (2) B', '(1) 1 report (2) 2 Members')).toEqual(pairs);
  });

  test('1-(ff) as published gives three indicators and says what is wrong', () => {
    const kpi = '(1) Number of Members\n(2) publish evaluation report Number of Members sharing';
    const target = '(1) 25/35 Members\n(2) once per year At least 5 Members per year';
    expect(inWords(kpi, target)).toEqual([
      'Number of Members | 25/35 Members',
      'publish evaluation report | once per year',
      'Number of Members sharing | At least 5 Members per year',
      '! Part 2 of the target holds 2 targets.',
    ]);
  });

  test('1-(ff) as numbered in 2022-2024 is in order', () => {
    const kpi = '(1) Number of Members (2) publish evaluation report (3) Number of Members sharing';
    const target = '(1) 25/33 Members (2) once per year (3) At least 5 Members per year';
    expect(inWords(kpi, target)).toHaveLength(3);
  });

  test('a part more on one side', () => {
    expect(inWords('(1) A\n(2) B', 'once a year')).toEqual([
      'A | once a year',
      'B | ',
      '! The KPI has 2 parts, the target one part.',
    ]);
    expect(inWords('A', '(1) 1 report (2) 2 Members')).toEqual([
      ...['A | 1 report', ' | 2 Members', '! The KPI has one part, the target 2 parts.'],
    ]);
  });

  test('two targets under one KPI share its name', () => {
    expect(inWords('Reports', 'once a year At least 5 Members')).toEqual([
      ...['Reports | once a year', 'Reports | At least 5 Members', '! Part 1 of the target holds 2 targets.'],
    ]);
  });

  test('two KPIs under one target stay one indicator', () => {
    expect(inWords('Number of A Number of B', 'once a year')).toEqual([
      ...['Number of A Number of B | once a year', '! Part 1 of the KPI holds 2 KPIs.'],
    ]);
  });

  test('an empty side is no problem of pairing', () => {
    expect(inWords('', '35/35 Members')).toEqual([' | 35/35 Members']);
    expect(inWords('Number of Members', '')).toEqual(['Number of Members | ']);
    expect(inWords('', '')).toEqual([]);
  });

  test('indicators that stand a row each', () => {
    expect(inWords(['Reports', 'Members'], ['once a year', '5 Members'])).toEqual([
      'Reports | once a year',
      'Members | 5 Members',
    ]);
  });

  test('a cell that runs on in the next row', () => {
    expect(inWords(['Number of', 'Members'], ['At least 27/35', 'Members'])).toEqual([
      'Number of Members | At least 27/35 Members',
    ]);
    expect(inWords(['(1) A', '(2) B'], ['(1) 1 report', '(2) 5 Members'])).toEqual(['A | 1 report', 'B | 5 Members']);
  });

  test('a target nobody can read has none', () => {
    expect(pairIndicators(['A'], ['many']).indicators).toEqual([
      { part: 1, kpi: 'A', targetText: 'many', target: null },
    ]);
  });
});
