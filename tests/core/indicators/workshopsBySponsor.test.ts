import { workshopsBySponsor } from '../../../src/core/indicators/workshopsBySponsor';
import { planResult, workshop } from '../../support/figureHarness';

test('most workshops first, equal ones by name, those without a sponsor last; case and punctuation do not matter', () => {
  const sponsors = ['WCO', 'CCF/Japan', null, 'CCF Japan', 'ADB', 'ccf/japan', null, null, null];
  const workshops = sponsors.map((Sponsor, index) =>
    workshop(`2025-0${index + 1}-06`, { Sponsor, Participants: index === 0 ? null : index }),
  );
  const { figures } = planResult({ target: 'At least 4 Members', workshops });
  const found = workshopsBySponsor(figures.workshops);
  expect(found.map(({ sponsor, workshops: own, participants }) => [sponsor, own.length, participants])).toEqual([
    ['CCF/Japan', 3, 1 + 3 + 5],
    ['ADB', 1, 4],
    ['WCO', 1, null],
    [null, 4, 2 + 6 + 7 + 8],
  ]);
});
