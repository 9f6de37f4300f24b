import { dayOf, type Day } from '../../workbook/calendar';
import type { Member, SubRegion } from './member';
import { adjectivesByCode, initialsByCode, spellingsByCode, type RegionCode } from './memberSpellings';

type Entry = readonly [name: string, code: RegionCode, iso3: string, accession?: Day];

const entries: Readonly<Record<SubRegion, readonly Entry[]>> = {
  ECWA: [
    ['Afghanistan', 'AF', 'AFG'],
    ['China', 'CN', 'CHN'],
    ['Hong Kong, China', 'HK', 'HKG'],
    ['Iran', 'IR', 'IRN'],
    ['Japan', 'JP', 'JPN'],
    ['Korea', 'KR', 'KOR'],
    ['Macao, China', 'MO', 'MAC'],
    ['Mongolia', 'MN', 'MNG'],
    ['Pakistan', 'PK', 'PAK'],
  ],
  PI: [
    ['Australia', 'AU', 'AUS'],
    ['Fiji', 'FJ', 'FJI'],
    ['New Zealand', 'NZ', 'NZL'],
    ['Palau', 'PW', 'PLW', dayOf(2024, 2, 2)],
    ['Papua New Guinea', 'PG', 'PNG'],
    ['Samoa', 'WS', 'WSM'],
    ['Solomon Islands', 'SB', 'SLB', dayOf(2023, 1, 26)],
    ['Timor-Leste', 'TL', 'TLS'],
    ['Tonga', 'TO', 'TON'],
    ['Vanuatu', 'VU', 'VUT'],
  ],
  SA: [
    ['Bangladesh', 'BD', 'BGD'],
    ['Bhutan', 'BT', 'BTN'],
    ['India', 'IN', 'IND'],
    ['Maldives', 'MV', 'MDV'],
    ['Nepal', 'NP', 'NPL'],
    ['Sri Lanka', 'LK', 'LKA'],
  ],
  SEA: [
    ['Brunei Darussalam', 'BN', 'BRN'],
    ['Cambodia', 'KH', 'KHM'],
    ['Indonesia', 'ID', 'IDN'],
    ['Lao PDR', 'LA', 'LAO'],
    ['Malaysia', 'MY', 'MYS'],
    ['Myanmar', 'MM', 'MMR'],
    ['Philippines', 'PH', 'PHL'],
    ['Singapore', 'SG', 'SGP'],
    ['Thailand', 'TH', 'THA'],
    ['Vietnam', 'VN', 'VNM'],
  ],
};

const membersOf = (subRegion: SubRegion): readonly Member[] =>
  entries[subRegion].map(([name, code, iso3, accession]) => ({
    name,
    code,
    codes: [code, iso3, ...(initialsByCode[code] ?? [])],
    subRegion,
    accession: accession ?? null,
    aliases: spellingsByCode[code] ?? [],
    adjectives: adjectivesByCode[code],
  }));

/**
 * The 35 Members of the A/P region with the sub-regions the office assigns them (definition: domain 1.1). A Member
 * counts from its accession.
 */
export const regionMembers: readonly Member[] = [
  ...membersOf('ECWA'),
  ...membersOf('PI'),
  ...membersOf('SA'),
  ...membersOf('SEA'),
];
