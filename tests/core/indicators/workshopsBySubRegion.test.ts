import { workshopsBySubRegion } from '../../../src/core/indicators/workshopsBySubRegion';
import { unnamedWorkshops } from '../../../src/core/indicators/unnamedWorkshops';
import { planResult, workshop } from '../../support/figureHarness';

const { figures } = planResult({
  target: 'At least 4 Members',
  workshops: [
    workshop('2025-01-06', { Title: 'One', Level: 'National', Members: 'Fiji' }),
    workshop('2025-02-03', { Title: 'Two', Level: 'Regional', Members: 'Fiji, Tonga, Nepal' }),
    workshop('2025-03-03', { Title: 'Three', Level: 'Regional', Members: null }),
    workshop('2025-04-07', { Title: 'Four', Level: 'Sub-regional', Members: 'Japan, Phillipines' }),
  ],
});

test('a workshop stands with every sub-region that took part, one that names nobody with none', () => {
  const titles = workshopsBySubRegion(figures.workshops).map(({ subRegion, byLevel }) => [
    subRegion,
    ...Object.values(byLevel).map((workshops) => workshops.map(({ activity }) => activity.title).join()),
  ]);
  expect(titles).toEqual([
    ['ECWA', '', 'Four', ''],
    ['PI', 'One', '', 'Two'],
    ['SA', '', '', 'Two'],
    ['SEA', '', '', ''],
  ]);
});

test('who came is not known where nobody is named, or a name is not recognised', () => {
  expect(unnamedWorkshops(figures.workshops).map(({ activity }) => activity.title)).toEqual(['Three', 'Four']);
});
