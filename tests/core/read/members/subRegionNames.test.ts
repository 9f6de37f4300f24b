import { readSubRegion } from '../../../../src/core/read/members/subRegionNames';

describe('readSubRegion', () => {
  test.each([
    [
      'ECWA',
      ['ECWA', 'ecwa', 'East, Central and West Asia', 'East/Central/West Asia', 'East, Central and West Asia (ECWA)'],
    ],
    ['PI', ['PI', 'Pacific Islands', 'Pacific', 'Pacific Islands (PI)', 'Pacific sub-region']],
    ['SA', ['SA', 'South Asia', 'SOUTH ASIA', 'South Asia (SA)', 'South Asia region', 'South Asia Members']],
    [
      'SEA',
      ['SEA', 'Southeast Asia', 'South-East Asia', 'South East Asia', 'Southeast Asia (SEA)', 'ASEAN', 'ASEAN Members'],
    ],
  ])('%s', (subRegion, texts) => {
    for (const text of texts) expect([text, readSubRegion(text)]).toEqual([text, subRegion]);
  });

  test.each([
    '',
    '-',
    'Asia',
    'Europe',
    'South Asia (SEA)',
    'PI SA',
    'South Asia and Pacific',
    'Fiji',
    'Southeast Asa',
  ])('%j is none', (text) => expect(readSubRegion(text)).toBeNull());
});
