import { buildMemberDirectory } from '../../../../src/core/model/buildMemberDirectory';
import { readPlannedWords } from '../../../../src/core/read/cells/plannedWords';

const { directory } = buildMemberDirectory([]);
const read = (bullet: string) => {
  const { level, topic, names, groups } = readPlannedWords(bullet, directory);
  const who = names.map((name) => (name.kind === 'member' ? name.member.code : `${name.text}?`));
  return [level, topic, [...who, ...groups].join(' ')];
};

describe('readPlannedWords', () => {
  test.each<[string, string | null, string, string]>([
    ['Conduct national workshops on TFA for Lao PDR and Mongolia', 'national', 'TFA', 'LA MN'],
    ['Conduct a nCEN national workshop for Lao PDR', 'national', 'nCEN', 'LA'],
    ['National workshop for Lao PDR on nCEN', 'national', 'nCEN', 'LA'],
    ['3 national workshops on K9', 'national', 'K9', ''],
    ['Hold a workshop on K9 at national level in Nepal', 'national', 'K9', 'NP'],
    ['Organize in-country workshops on HS for Hong Kong, China and Japan', 'national', 'HS', 'HK JP'],
    ['Organise a sub-regional workshop on PCA for ASEAN members', 'sub-regional', 'PCA', 'SEA'],
    ['Organize sub-regional workshops on PCA for Pacific Island Members and Nepal', 'sub-regional', 'PCA', 'NP PI'],
    ['Host a subregional seminar on valuation for South Asia', 'sub-regional', 'valuation', 'SA'],
    ['Organize a regional workshop on AEO in Bangkok, Thailand', 'regional', 'AEO in Bangkok, Thailand', ''],
    ['Organize a regional accreditation workshop on RM', 'accreditation', 'risk management', ''],
    ['Organize a regional pre-accreditation workshop on environment', 'accreditation', 'environment', ''],
    ['Conduct a diagnostic mission on TRS to Fiji', 'mission', 'TRS', 'FJ'],
    ['Conduct a National Mission on data analytics for Tonga', 'mission', 'data analytics', 'TO'],
    ['Organize a regional meeting of heads of RTC', 'meeting', 'heads of RTC', ''],
    ['In cooperation with the Vice Chair, convene a Meeting of CEN users', 'meeting', 'CEN users', ''],
    ['Participate in sub-regional meetings organized by partners to learn', 'meeting', 'partners', ''],
    ['Organize an introductory workshop on HRM', null, 'human resource management', ''],
    ['Upon request, provide assistance for the implementation of WTO TFA', null, 'TFA', ''],
    ['Upon request, provide technical assistance on IPR issues to Iran', null, 'IPR', 'IR'],
    ['Issue the newsletter every 3 months', null, 'Issue the newsletter every 3 months', ''],
    ['Conduct regional workshop follow-up surveys', null, 'Conduct regional workshop follow-up surveys', ''],
    [
      'Raise awareness through participation in meetings',
      null,
      'Raise awareness through participation in meetings',
      '',
    ],
  ])('%j', (bullet, level, topic, who) => expect(read(bullet)).toEqual([level, topic, who]));

  test('a name that is no Member is kept beside Members, near to one, or where only a Member can stand', () => {
    expect(read('National workshops on HS for Fiji and Atlantis')[2]).toBe('FJ Atlantis?');
    expect(read('Regional workshop on HS for Fijii')[2]).toBe('Fijii?');
    expect(read('National workshop on HS for Atlantis')[2]).toBe('Atlantis?');
    expect(read('Regional workshop on HS for Atlantis')[2]).toBe('');
    expect(read('National workshop on HS for Customs Officers')[2]).toBe('');
  });

  test('takes a bullet of any length', () => {
    const started = performance.now();
    expect(readPlannedWords('workshop for Fiji '.repeat(1800), directory).level).toBeNull();
    for (const piece of ['a ', 'a, ', '(a', 'national ', 'for A ']) read(piece.repeat(600 / piece.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
