import { entitiesStandOnce } from '../../../../src/core/validate/rules/entitiesStandOnce';
import { planAndPublications } from '../../../support/publicationSheets';
import { expectFindings, expectSilence, type Overrides } from '../../../support/ruleHarness';

const code = 'entity-duplicate';
const entities = (cells: Overrides) => planAndPublications('Entities', cells);

describe('entitiesStandOnce', () => {
  test('finds a Member again at the later row', () => {
    expectFindings('all', entities({ B3: 'Japan' }), [
      { code, cell: 'B3', says: 'The RTC of Japan already stands in Entities B2' },
    ]);
    expectFindings('all', entities({ B3: 'Korea and Japan' }), [{ code, cell: 'B3' }]);
  });

  test.each<[string, Overrides]>([
    ['another kind', { A4: 'RDTC' }],
    ['one after the other', { B6: 'Korea', D6: { date: '2011-05-04' } }],
    ['two with names', { B3: 'Japan', D1: 'Centre', D2: 'Kashiwa', D3: 'Tokyo', D6: null }],
    ['a kind that is not known', { A3: 'Academy', B3: 'Japan' }],
  ])('leaves alone %s', (_, cells) => expectSilence(entitiesStandOnce, entities(cells)));
});
