/** Spellings as they stand in a cell of their own, a bar between, by the code of the Member they mean. */
const written: Readonly<Record<string, string>> = {
  AF: `Afghanistan | Islamic Republic of Afghanistan | Afghan Customs | Afghanistan Customs Department | AFG | AF`,
  AU: `
    Australia | AUSTRALIA | Australia Customs | Australian Border Force | the Australian Border Force |
    Australian Border Force (ABF) | ABF | Australian Customs Service | Australia (ABF) | AU`,
  BD: `
    Bangladesh | Bangladesh Customs | People's Republic of Bangladesh | Customs, Bangladesh |
    Bangladesh Customs Administration | BD`,
  BN: `
    Brunei Darussalam | Brunei | BRUNEI | Negara Brunei Darussalam |
    Royal Customs and Excise Department, Brunei Darussalam | BN`,
  BT: `Bhutan | Kingdom of Bhutan | Bhutan Department of Revenue and Customs | Bhutanese Customs | BT`,
  CN: `
    China | People's Republic of China | P.R. China | PR China | China Customs | Customs of China | GACC |
    Chinese Customs | General Administration of China Customs |
    General Administration of Customs of China (GACC) | one from China | CN`,
  FJ: `
    Fiji | Fiji Islands | Republic of Fiji | FRCS | the Fiji Revenue & Customs Service | Fiji (FRCS) | Ｆｉｊｉ |
    Fiji Revenue and Customs Service | Fiji Revenue and Customs Service (FRCS) | Fijian Customs | Fiji (3) |
    3 from Fiji | FJ`,
  HK: `
    Hong Kong, China | Hong Kong China | Hong Kong | HK | HK, China | HK China | HKG | Hong Kong SAR |
    Hong-Kong | Hong Kong (China) | Hong Kong,China | Hong Kong Customs |
    Hong Kong Customs and Excise Department | Hong Kong, China Customs | one from Hong Kong China |
    Hong Kong SAR, China | Hongkong | Hong Kong, China (HK)`,
  ID: `
    Indonesia | Republic of Indonesia | the Republic of Indonesia | Indonesia Customs | Indonesian Customs |
    Indonesia Customs and Excise | Directorate General of Customs and Excise, Indonesia |
    two speakers from Indonesia | ID`,
  IN: `India | Customs of India | Indian Customs | Republic of India | India Customs | IND | IN`,
  IR: `
    Iran | Islamic Republic of Iran | I.R. Iran | IR Iran | I. R. Iran | I.R. of Iran |
    Iran (Islamic Republic of) | Iran, Islamic Republic of | Iran Customs | IRICA |
    Islamic Republic of Iran Customs Administration (IRICA) | IRAN (I.R.) | IR`,
  JP: `
    Japan | Japan Customs | the Japan Customs | two from Japan | Japan. | Japan’s Customs | JAPAN |
    Japanese Customs | Japan x2 | JP`,
  KH: `
    Cambodia | Kingdom of Cambodia | GDCE (Cambodia) | Customs and Excise, Cambodia |
    Customs and Excise of Cambodia | General Department of Customs and Excise (GDCE) of Cambodia |
    the GDCE of Cambodia | Cambodian Customs | KHM | KH`,
  KR: `
    Korea | Republic of Korea | Korea, Republic of | Korea (Rep. of) | Rep. of Korea | South Korea | ROK |
    R.O.K. | Korea Customs Service | Korea Customs Services | Korea Customs Service (KCS) | KCS |
    Korean Customs | one from Korea | KR`,
  LA: `
    Lao PDR | Laos | Lao | LAO PDR | Lao P.D.R. | Lao PDR. | Lao People's Democratic Republic |
    Lao People’s Democratic Republic | Lao Customs Department | Laos PDR | Lao PDR (LA) | LA`,
  LK: `
    Sri Lanka | SRI LANKA | Srilanka | Sri-Lanka | Sri Lanka Customs | Sri Lanka Customs Administration |
    the Sri Lanka Customs | Sri Lankan Customs | LK`,
  MM: `
    Myanmar | Union of Myanmar | Republic of the Union of Myanmar | Myanmar Customs | Burma |
    Myanmar (Burma) | Myanmar Customs Department | MM`,
  MN: `
    Mongolia | Mongolian Customs | Mongolia Customs General Administration |
    Customs General Administration of Mongolia | MN`,
  MO: `
    Macao China | Macao, China | Macau | Macao | Macau, China | Macao SAR | Macao Customs Service |
    Macao SAR, China | Macau (China) | MO`,
  MV: `
    Maldives | The Maldives | the Maldives | Republic of Maldives | Maldives Customs Service |
    Maldives (2 online) | MV`,
  MY: `
    Malaysia | the Royal Malaysian Customs Department | Royal Malaysian Customs Department (RMCD) | RMCD |
    Royal Malaysian Customs | Malaysia Customs | MY`,
  NP: `
    Nepal | Department of Customs, Nepal | Nepal Customs | Nepalese Customs |
    Department of Customs (DOC), Nepal | NP`,
  NZ: `
    New Zealand | NEW ZEALAND | New Zealand Customs Service | NZ | N.Z. | NZCS | New Zealand Customs |
    New\u00a0Zealand | NZL`,
  PG: `
    Papua New Guinea | PNG | P.N.G. | Papua-New Guinea | PNG Customs | PNG Customs Service |
    Papua New Guinea (PNG) | PNG (Papua New Guinea) | PG`,
  PH: `
    Philippines | the Philippines | The Philippines | Republic of the Philippines | Philippines Customs |
    Bureau of Customs, Philippines | Philippine Bureau of Customs | PH`,
  PK: `Pakistan | Islamic Republic of Pakistan | Pakistan Customs | Pakistan: 3 | Pakistan - 3 | PK`,
  PW: `Palau | Republic of Palau | Palau¹ | Palau Bureau of Customs and Border Protection | PW`,
  SB: `
    Solomon Islands | Solomon Islands¹ | The Solomon Islands | Solomon Is. |
    Solomon Islands Customs and Excise Division | SLB | SB`,
  SG: `Singapore | Singapore Customs | Republic of Singapore | SINGAPORE (host) | SG`,
  TH: `
    Thailand | Thai Customs | Thai Customs Department | the Thai Customs Department |
    Thai Customs Department (TCD) | TCD | THAILAND | four from Thailand | TH`,
  TL: `Timor-Leste | Timor Leste | Timor\u2011Leste | TIMOR-LESTE | East Timor | Timor-Leste Customs Authority | TL`,
  TO: `
    Tonga | Kingdom of Tonga | Tonga Customs | Ministry of Revenue and Customs, Tonga | Delegates from Tonga |
    TON | TO`,
  VN: `
    Vietnam | Viet Nam | VIET NAM | Viêt Nam | Việt Nam | Viet-Nam | Viet Nam Customs | Vietnam Customs |
    Socialist Republic of Viet Nam | General Department of Vietnam Customs | Vietnamese Customs |
    Vietnam's General Department of Customs | VN`,
  VU: `
    Vanuatu | Republic of Vanuatu | Vanuatu Customs | Vanuatu Department of Customs and Inland Revenue |
    Vanuatu* | VU`,
  WS: `Samoa | Western Samoa | WS | Samoa Customs | Ministry of Customs and Revenue of Samoa | Samoa (online)`,
};

export const memberSpellings: readonly (readonly [text: string, code: string])[] = Object.entries(written).flatMap(
  ([code, texts]) =>
    texts
      .trim()
      .split(/\s*\|\s*/)
      .map((text) => [text, code] as const),
);

/** Names that are known, and no Member of the region. */
export const otherNames: readonly string[] = [
  ...[
    'CNMI',
    'Commonwealth of the Northern Mariana Islands',
    'Northern Mariana Islands',
    'Nauru',
    'Kiribati',
    'Tuvalu',
  ],
  ...[
    'OCO',
    'OCO Secretariat',
    'Oceania Customs Organization',
    'WCO',
    'WCO Secretariat',
    'World Customs Organization',
    'JICA',
  ],
  ...[
    'ROCB A/P',
    'ROCB AP',
    'RILO A/P',
    'RILO AP',
    'RILO ME',
    'RTC',
    'RTC Thailand',
    'RTC/ Indonesia',
    'RTC Hong Kong, China',
  ],
  ...[
    'RTC Iran',
    'RDTC Korea',
    'RDTC Indonesia',
    'RCL Japan',
    'CCF Japan',
    'CCF-China',
    'CCF-Korea',
    'WWF-Hong Kong',
    'WWF',
  ],
  ...['UNODC', 'UN ESCAP', 'UN/CEFACT', 'ADB', 'Asian Development Bank', 'OECD', 'ASEAN Secretariat', 'INCB', 'UNEP'],
  ...[
    'Russia',
    'Russian Customs',
    'Lesotho',
    'Azerbaijan',
    'Czech Republic',
    'Finland',
    'Hungary',
    'Kazakhstan',
    'Poland',
  ],
  ...[
    'American Samoa',
    'North Korea',
    'DPRK',
    'Chinese Taipei',
    'Guinea',
    'France Customs',
    '2 from Nauru',
    'the Cook Islands',
  ],
];

/** What is not known, with the Member that is suggested. */
export const nearNames: readonly (readonly [text: string, suggested: string | null])[] = [
  ['Phillipines', 'PH'],
  ['Philipines', 'PH'],
  ['Phillipines Customs', 'PH'],
  ['Delegates from Phillipines (3)', 'PH'],
  ['Indonsia', 'ID'],
  ['Malasia', 'MY'],
  ['Singapur', 'SG'],
  ['Vietam', 'VN'],
  ['Bangaldesh', 'BD'],
  ['Pakisan', 'PK'],
  ['Afganistan', 'AF'],
  ['Mongola', 'MN'],
  ['Austrailia', 'AU'],
  ['New Zeland', 'NZ'],
  ['Papua New Guinae', 'PG'],
  ['Soloman Islands', 'SB'],
  ['Timor Lest', 'TL'],
  ['Vanautu', 'VU'],
  ['Tongaa', 'TO'],
  ['Laoss', 'LA'],
  ['Thai', null],
  ['Atlantis', null],
  ['All Members', null],
  ['ASEAN Members', null],
  ['fj', null],
  ['Fj', null],
  ['ws', null],
  ['WS on RKC', null],
  ['North Korean Customs', null],
  ['Samoa (American)', null],
  ['Deloitte India', null],
  ['Customs', null],
];
