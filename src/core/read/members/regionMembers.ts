import { dayOf, type Day } from '../../workbook/calendar';
import type { Member, SubRegion } from './member';

type Entry = readonly [name: string, code: string, iso3: string, aliases?: readonly string[], accession?: Day];

const entries: Readonly<Record<SubRegion, readonly Entry[]>> = {
  ECWA: [
    ['Afghanistan', 'AF', 'AFG', ['Islamic Republic of Afghanistan']],
    ['China', 'CN', 'CHN', ["People's Republic of China", 'PR China', 'P.R. China', 'China (PRC)', 'Mainland China']],
    [
      'Hong Kong, China',
      'HK',
      'HKG',
      ['Hong Kong China', 'Hong Kong', 'HK, China', 'HK China', 'Hong Kong SAR', 'Hong Kong SAR, China', 'HKC'],
    ],
    [
      'Iran',
      'IR',
      'IRN',
      [
        'Islamic Republic of Iran',
        'I.R. Iran',
        'IR Iran',
        'I.R. of Iran',
        'Iran (Islamic Republic of)',
        'Iran, Islamic Republic of',
      ],
    ],
    ['Japan', 'JP', 'JPN'],
    [
      'Korea',
      'KR',
      'KOR',
      [
        'Republic of Korea',
        'Korea, Republic of',
        'Korea (Rep. of)',
        'Korea (Republic of)',
        'Rep. of Korea',
        'R.O. Korea',
        'ROK',
        'South Korea',
      ],
    ],
    [
      'Macao, China',
      'MO',
      'MAC',
      ['Macao China', 'Macao', 'Macau', 'Macau, China', 'Macau China', 'Macao SAR', 'Macao SAR, China', 'Macau SAR'],
    ],
    ['Mongolia', 'MN', 'MNG'],
    ['Pakistan', 'PK', 'PAK', ['Islamic Republic of Pakistan']],
  ],
  PI: [
    ['Australia', 'AU', 'AUS'],
    ['Fiji', 'FJ', 'FJI', ['Fiji Islands', 'Republic of Fiji']],
    ['New Zealand', 'NZ', 'NZL'],
    ['Palau', 'PW', 'PLW', ['Republic of Palau'], dayOf(2024, 2, 2)],
    ['Papua New Guinea', 'PG', 'PNG', ['P.N.G.', 'Papua-New Guinea']],
    ['Samoa', 'WS', 'WSM', ['Western Samoa']],
    ['Solomon Islands', 'SB', 'SLB', ['Solomon Island', 'Solomons', 'The Solomon Islands'], dayOf(2023, 1, 26)],
    ['Timor-Leste', 'TL', 'TLS', ['Timor Leste', 'East Timor']],
    ['Tonga', 'TO', 'TON', ['Kingdom of Tonga']],
    ['Vanuatu', 'VU', 'VUT', ['Republic of Vanuatu']],
  ],
  SA: [
    ['Bangladesh', 'BD', 'BGD'],
    ['Bhutan', 'BT', 'BTN'],
    ['India', 'IN', 'IND'],
    ['Maldives', 'MV', 'MDV', ['The Maldives', 'Republic of Maldives']],
    ['Nepal', 'NP', 'NPL'],
    ['Sri Lanka', 'LK', 'LKA', ['Srilanka']],
  ],
  SEA: [
    ['Brunei Darussalam', 'BN', 'BRN', ['Brunei']],
    ['Cambodia', 'KH', 'KHM', ['Kingdom of Cambodia']],
    ['Indonesia', 'ID', 'IDN'],
    ['Lao PDR', 'LA', 'LAO', ['Laos', 'Lao', "Lao People's Democratic Republic", 'Lao P.D.R.', 'Lao PDR.']],
    ['Malaysia', 'MY', 'MYS'],
    ['Myanmar', 'MM', 'MMR', ['Union of Myanmar', 'Republic of the Union of Myanmar', 'Burma', 'Myanmar (Burma)']],
    ['Philippines', 'PH', 'PHL', ['The Philippines', 'Republic of the Philippines']],
    ['Singapore', 'SG', 'SGP', ['Republic of Singapore']],
    ['Thailand', 'TH', 'THA', ['Kingdom of Thailand']],
    ['Vietnam', 'VN', 'VNM', ['Viet Nam', 'Viet-Nam', 'Socialist Republic of Vietnam']],
  ],
};

/**
 * The 35 Members of the A/P region with the sub-regions the office assigns them (definition: domain 1.1). A Member
 * counts from its accession.
 */
export const regionMembers: readonly Member[] = Object.entries(entries).flatMap(([subRegion, list]) =>
  list.map(([name, code, iso3, aliases = [], accession]) => ({
    name,
    code,
    iso3,
    subRegion: subRegion as SubRegion,
    accession: accession ?? null,
    aliases,
  })),
);
