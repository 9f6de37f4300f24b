import { expertsByOrigin } from '../../../../src/core/indicators/experts/expertsByOrigin';
import { planResult, workshop } from '../../../support/figureHarness';

const originsOf = (...cells: (string | number | null)[]) => {
  const workshops = cells.map((experts, index) => workshop(`2025-0${index + 1}-06`, { 'Accredited experts': experts }));
  const { model } = planResult({ target: 'At least 4 Members', workshops });
  return expertsByOrigin(model.activities).map(({ origin, without, experts, activities }) => [
    origin ?? without,
    experts,
    activities.length,
  ]);
};

test('most experts first, equal ones by name, those without an origin last', () => {
  expect(originsOf('WCO 2, Japan 1', 'Korea 1', 'japan', 3, 'Ms. Somebody', 'WCO 1')).toEqual([
    ['WCO', 3, 2],
    ['Japan', 2, 2],
    ['Korea', 1, 1],
    ['not given', 3, 1],
    ['not recognised', 1, 1],
  ]);
});

test('a workshop without experts adds nothing; a yes is some, of unknown number', () => {
  expect(originsOf(null, 0, 'none', '-')).toEqual([]);
  expect(originsOf('yes')).toEqual([['not given', null, 1]]);
  expect(originsOf('yes', 2)).toEqual([['not given', 2, 2]]);
});
