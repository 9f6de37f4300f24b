/** The workshops of the sample, one list a fiscal year, invented for this project. */
const { readRows } = require('./readRows.cjs');

const HEADERS = [
  'No.',
  'Title',
  'Start date',
  'End date',
  'Venue',
  'Mode',
  'Level',
  'Host',
  'Sponsor',
  'Plan action(s)',
  'Status',
  'Participants',
  'Women',
  'Men',
  'On-site',
  'Online',
  'Administrations',
  'Member administrations',
  'Heads of delegation',
  'Female heads',
  'Accredited experts',
  'Experts requested',
  'Evaluation',
  'Respondents',
];

// The cells follow HEADERS: number | title | start | end | venue | mode | level | host | sponsor | actions | status |
// participants | women | men | on-site | online | administrations | members | heads | female heads |
// experts | experts requested | evaluation | respondents
const FIRST_YEAR = `
1 | National workshop on risk profiling and selectivity for Mongolia | 2024-07-22 | 2024-07-26 | Ulaanbaatar, Mongolia | In-person | National | Mongolian Customs | CCF/Korea | 1-(a), 1-(hh) | Held | 22 | 8 | 13 | 22 | | 1 | Mongolia | | | 1 | 1 | 4.1 | 17
2 | Sub-regional workshop on classifying food and chemicals for the Pacific Islands | 2024-08-12 | 2024-08-16 | Nadi, Fiji | In-person | Sub-regional | Fiji Revenue and Customs Service | CCF/Japan | 1-(i), (j) and 3-(k) | Held | 19 | 6 | 13 | 19 | | 7 | Fiji, Papua New Guinea, Samoa, Solomon Islands, Timor-Leste, Tonga, Vanuatu | 7 | 2 | 1 | 1 | 4.4 | 18
3 | National workshop on checking declared values for Nepal | 2024-08-26 | 2024-08-30 | Kathmandu, Nepal | In-person | National | Department of Customs, Nepal | WCO/JICA | 1-(c), 1-(p) | Held | 24 | 8 | 16 | 24 | | 1 | Nepal | | | 1 | 1 | 4.2 | 19
4 | Regional workshop on parcels, platforms and postal data | 23rd - 26th September 2024 | | Online | Online | Regional | ROCB A/P | CCF/China | 1-(r), 1-(hh) | Held | 55 | | | | 55 | 22 | Australia, Bangladesh, Bhutan, Cambodia, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Korea, Lao PDR, Malaysia, Maldives, New Zealand, Pakistan, Papua New Guinea, Philippines, Singapore, Sri Lanka, Thailand, Vietnam | | | 1 | 1 | 4.0 | 50
5 | National workshop on first steps in post-clearance audit for Bhutan | 2024-10-07 | 2024-10-11 | Paro, Bhutan | In-person | National | Department of Revenue and Customs, Bhutan | CCF/Japan | 1-(q) | Held | 34 | 8 | 26 | 34 | | 1 | Bhutan | | | 2 | 2 | 4.1 | 33
6 | Meeting of heads of training on the needs of the coming year | 2024-10-22 | 2024-10-24 | Bangkok, Thailand | Hybrid | Meeting | Thai Customs | ROCB A/P | 2-(b), 3-(g) | Held | 28 | 10 | 18 | 19 | 9 | 16 | Australia, Bangladesh, Cambodia, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Korea, Malaysia, Maldives, Pakistan, Philippines, Thailand, Vietnam | 16 | 4 | | | |
7 | Sub-regional workshop on passenger data and airport controls for Southeast Asia | 2024-11-04 | 2024-11-08 | Kuala Lumpur, Malaysia | In-person | Sub-regional | Royal Malaysian Customs Department | CCF/Korea | 1-(y), 1-(ii) | Held | 26 | 5 | 20 | 26 | | 9 | Brunei Darussalam, Cambodia, Indonesia, Lao PDR, Malaysia, Myanmar, Philippines, Thailand, Vietnam | 8 | 2 | 1 | 1 | 3.9 | 20
8 | Regional workshop on hidden waste and wildlife shipments | 2024-11-18 | 2024-11-22 | Chonburi, Thailand | Hybrid | Regional | Thai Customs | CCF/China | 1-(cc), 1-(ii), 2-(b) | Held | 40 | 12 | 28 | 30 | 10 | 18 | Bangladesh, Cambodia, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Lao PDR, Malaysia, Maldives, Mongolia, Nepal, Papua New Guinea, Philippines, Sri Lanka, Thailand, Vietnam | 17 | 3 | 2 | 2 | 4.5 | 34
9 | National workshop on exporters' own origin statements for Cambodia | 2024-12-09 | 2024-12-12 | Phnom Penh, Cambodia | In-person | National | General Department of Customs and Excise, Cambodia | CCF/Japan | 1-(l), 1-(j) | Held | 23 | 7 | 16 | 23 | | 1 | Cambodia | | | 1 | 1 | 4.7 | 16
10 | Regional workshop on leading a team through change | 2025-01-13 | 2025-01-16 | Online | Online | Regional | ROCB A/P | ROCB A/P | 1-(jj) | | 30 | 11 | 19 | | 30 | 15 | Australia, Bhutan, Brunei Darussalam, Fiji, Indonesia, Japan, Lao PDR, Macao China, Malaysia, Nepal, New Zealand, Pakistan, Singapore, Tonga, Vietnam | | | 0 | 1 | 3.7 | 24
11 | National workshop on validating AEO applicants for Sri Lanka | 2025-01-27 | 2025-01-31 | Colombo, Sri Lanka | In-person | National | Sri Lanka Customs | CCF/Korea | 1-(d), 1-(hh) | Held | 19 | 4 | 15 | 19 | | 1 | Sri Lanka | | | 1 | 1 | 4.0 | 14
12 | National workshop on measuring release times for Lao PDR | 2025-02-10 | 2025-02-14 | Vientiane, Lao PDR | In-person | National | Lao Customs | WCO/JICA | 1-(k), (h) | Held | 24 | 7 | 17 | 24 | | 1 | Lao PDR | | | 2 | 2 | 4.0 | 23
13 | Expert mission on Single Window governance for Maldives | Feb. 2025 | | Male, Maldives | In-person | Mission | Maldives Customs Service | WCO | 1-(t) | Completed | 9 | | | 9 | | 1 | Maldives | | | 1 | 1 | |
14 | Sub-regional workshop on data analytics for Pacific risk teams | 2025-03-03 | 2025-03-07 | Suva, Fiji | Hybrid | Sub-regional | Fiji Revenue and Customs Service | CCF/Korea | 1-(gg), 3-(k) | Held | 18 | 5 | 13 | 13 | 5 | 6 | Australia, Fiji, New Zealand, Papua New Guinea, Samoa, Vanuatu | 6 | 2 | 2 | 2 | 4.4 | 16
15 | National workshop on brand protection at express hubs for the Philippines | 2025-03-17 | 2025-03-20 | Pasay, Philippines | In-person | National | Bureau of Customs, Philippines | CCF/Japan | 1bb, 1ii | Held | 20 | 6 | 14 | 20 | | 1 | Philippines | | | 2 | 2 | 4.0 | 15
16 | Regional workshop on reading scanner images | 2025-03-24 | 2025-03-28 | Shanghai, China | In-person | Regional | RTC China | CCF/China | 1-(ff), 1-(dd) | Held | 21 | 3 | 18 | 21 | | 11 | Bangladesh, Cambodia, China, India, Korea, Malaysia, Mongolia, Pakistan, Papua New Guinea, Sri Lanka, Thailand | 10 | 1 | 1 | 1 | 4.7 | 15
17 | Sub-regional workshop on planning audits for South Asia | 2025-04-03 | 2025-04-04 | Dhaka, Bangladesh | In-person | Sub-regional | National Board of Revenue, Bangladesh | CCF/Japan | 1-(q), 1-(p) | Held | 16 | 4 | 12 | 16 | | 6 | Bangladesh, Bhutan, India, Maldives, Nepal, Sri Lanka | 6 | 1 | 2 | 2 | 4.7 | 13
18 | National workshop on small craft and cruise ships for Vanuatu | 2025-04-21 | 2025-04-25 | Port Vila, Vanuatu | In-person | National | Department of Customs and Inland Revenue, Vanuatu | WCO | 1-(z), 3-(k) | Cancelled | | | | | | 1 | Vanuatu | | | | | |
19 | National workshop on mapping integrity risks for Bangladesh | 2025-05-05 | 2025-05-08 | Chattogram, Bangladesh | In-person | National | National Board of Revenue, Bangladesh | WCO | 1- (kk) | Held | 29 | 10 | 19 | 29 | | 1 | Bangladesh | | | 1 | 1 | 4.6 | 24
20 | Sub-regional workshop on control of free zones for East, Central and West Asia | 2025-05-19 | 2025-05-22 | Incheon, Korea | In-person | Sub-regional | Korea Customs Service | CCF/Korea | 1-(n), 1-(ii) | Held | 24 | 6 | 18 | 24 | | 7 | China, Hong Kong, China, Japan, Korea, Macao China, Mongolia, Pakistan | 6 | 2 | 1 | 1 | 4.1 | 19
21 | Regional workshop on the Revised Kyoto Convention and the TFA | 2025-06-02 | 2025-06-05 | Online | Online | Regional | ROCB A/P | WCO | 1-(g), (h), (hh) | Held | 53 | 16 | 37 | | 53 | 24 | Australia, Bangladesh, Bhutan, Cambodia, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Korea, Malaysia, Maldives, Mongolia, Nepal, Pakistan, Papua New Guinea, Philippines, Samoa, Sri Lanka, Thailand, Tonga, Vanuatu, Vietnam | | | 1 | 1 | 4.5 | 41
22 | Sub-regional working group on clearing relief goods for the Pacific Islands | 16th–20th June 2025 | | Port Moresby, Papua New Guinea | In-person | Sub-regional | Papua New Guinea Customs Service | WCO/JICA | 1-(o), 3-(k) | Delivered | 17 | 6 | 10 | 17 | | 5 | Fiji, PNG, Samoa, Solomon Islands and Tonga | 5 | 2 | 0 | 1 | 3.8 | 14
23 | National workshop on mapping data to the WCO Data Model for Timor-Leste | 2025-06-23 | 2025-06-27 | Dili, Timor-Leste | In-person | National | Customs Authority of Timor-Leste | CCF/Korea | 1-(m), 3-(k) | Postponed | | | | | | 1 | Timor-Leste | | | | | |
24 | National workshop on seizure reporting for Thailand | 2025-06-25 | 2025-06-27 | Bangkok, Thailand | In-person | National | Thai Customs | CCF/China | 1-(w), 1-(x) | Held | 34 | 11 | 21 | 34 | | 1 | Thailand | | | 1 | 1 | 3.9 | 26
`;

const SECOND_YEAR = `
1 | National workshop on targeting sea cargo for Indonesia | 2025-07-07 | 2025-07-11 | Surabaya, Indonesia | In-person | National | Directorate General of Customs and Excise, Indonesia | CCF/Korea | 1-(a), (b), (w) | Held | 25 | 7 | 18 | 25 | | 1 | Indonesia | | | 1 | 1 | 4.5 | 24
2 | Sub-regional workshop on royalties and related parties for Southeast Asia | 2025-07-21 | 2025-07-25 | Manila, Philippines | In-person | Sub-regional | Bureau of Customs, Philippines | CCF/Japan | 1-(c), 1-(p) | Held | 23 | 7 | 16 | 23 | | 8 | Cambodia, Indonesia, Lao PDR, Malaysia, Myanmar, Philippines, Thailand, Vietnam | 7 | 1 | 1 | 1 | 4.2 | 20
3 | National workshop on drugs in mail and parcels for Fiji | 2025-08-04 | 2025-08-08 | Suva, Fiji | In-person | National | Fiji Revenue and Customs Service | CCF/Korea | 1-(ee), 1-(ii) | Held | 32 | 11 | 21 | 32 | | 1 | Fiji | | | 0 | 0 | 4.4 | 29
4 | Regional workshop on strategic goods and precursors | 2025-08-18 | 2025-08-22 | Seoul, Korea | Hybrid | Regional | Korea Customs Service | CCF/Korea | 1-(dd), 2-(b) | Held | 28 | 5 | 23 | 21 | 7 | 14 | Australia, Cambodia, India, Indonesia, Japan, Korea, Malaysia, Mongolia, Nepal, New Zealand, Philippines, Sri Lanka, Thailand, Vietnam | 14 | 3 | 0 | 0 | 4.1 | 20
5 | National workshop on laboratory support to classification for Viet Nam | 2025-08-26 | 2025-08-29 | Ha Noi, Viet Nam | In-person | National | Viet Nam Customs | CCF/Japan | 1-(i), (j) | Held | 24 | 9 | 15 | 24 | | 1 | Viet Nam | | | 0 | 0 | 4.6 | 17
6 | Sub-regional workshop for women who lead, South Asia | 2025-09-08 | 2025-09-11 | New Delhi, India | In-person | Sub-regional | RTC India | ROCB A/P | 1-(jj), 3-(e) | Held | 20 | 12 | 7 | 20 | | 6 | Bangladesh, Bhutan, India, Maldives, Nepal, Sri Lanka | 5 | 2 | 0 | 1 | 4.3 | 14
7 | Regional workshop on borders run together | 2025-09-22 | 2025-09-25 | Online | Online | Regional | ROCB A/P | WCO | 1-(s), 1-(u), 1-(hh) | Held | 64 | 15 | 49 | | 64 | 26 | Bangladesh, Bhutan, Brunei Darussalam, Cambodia, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Lao PDR, Macao China, Malaysia, Maldives, Mongolia, Nepal, New Zealand, Pakistan, Papua New Guinea, Philippines, Solomon Islands, Sri Lanka, Thailand, Timor-Leste, Vanuatu, Vietnam | | | 0 | 0 | 4.2 | 47
8 | Sub-regional workshop on trusted traders for the Pacific Islands | 29 September – 3 October 2025 | | Apia, Samoa | In-person | Sub-regional | Ministry of Customs and Revenue, Samoa | CCF/Japan | 1-(d), 3-(k) | Held | 17 | 6 | 11 | 17 | | 6 | FJ, PG, WS, SB, TO, VU | 6 | 1 | 0 | 0 | 4.5 | 13
9 | National workshop on choosing firms to audit for Pakistan | 2025-10-06 | 2025-10-10 | Karachi, Pakistan | In-person | National | Pakistan Customs | CCF/Japan | 1-(q) | Held | 26 | 4 | 22 | 26 | | 1 | Pakistan | | | 0 | 0 | 4.0 | 23
10 | Regional workshop on machine learning in plain steps | 2025-10-20 | 2025-10-24 | Hong Kong, China | Hybrid | Regional | Hong Kong Customs | CCF/China | 1-(gg), 1-(ll) | Held | 31 | 8 | 23 | 20 | 11 | 13 | Australia, China, Hong Kong, China, India, Indonesia, Japan, Korea, Macao China, Malaysia, Maldives, Philippines, Singapore, Thailand | 12 | 1 | 0 | 1 | 4.3 | 26
11 | Meeting of training centres on courses to share | 2025-10-29 | 2025-10-31 | Kashiwa, Japan | Hybrid | Meeting | RTC Japan | ROCB A/P | 2-(b), 3-(g) | Held | 34 | 11 | 21 | 25 | 9 | 17 | Australia, Bangladesh, Bhutan, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Korea, Malaysia, Mongolia, Nepal, Pakistan, Sri Lanka, Thailand, Vietnam | 16 | 4 | | | |
12 | National workshop on advance rulings for Papua New Guinea | 2025-11-03 | 2025-11-07 | Port Moresby, Papua New Guinea | In-person | National | Papua New Guinea Customs Service | WCO/JICA | 1-(j), 3-(k) | Held | 34 | 10 | 24 | 34 | | 1 | Papua New Guinea | | | 2 | 2 | 4.4 | 31
13 | Sub-regional workshop on keeping trade moving after disasters for Southeast Asia | 2025-11-17 | 2025-11-20 | Da Nang, Viet Nam | In-person | Sub-regional | Viet Nam Customs | WCO | 1-(f), 1-(o) | Held | 23 | 6 | 16 | 23 | | 8 | Brunei, Cambodia, Indonesia, Lao PDR, Malaysia, Philippines, Thailand, Viet Nam | 8 | 1 | 0 | 0 | 4.5 | 20
14 | Regional workshop on refrigerants and illegal timber | 2025-11-24 | 2025-11-28 | Colombo, Sri Lanka | In-person | Regional | Sri Lanka Customs | CCF/China | 1-(cc), 1-(ii) | Held | 32 | 7 | 25 | 32 | | 12 | Bangladesh, Cambodia, China, Fiji, India, Indonesia, Maldives, Mongolia, Nepal, Papua New Guinea, Sri Lanka, Vietnam | | | 0 | 1 | 4.3 | 23
15 | National workshop on scanner images at land borders for Mongolia | 2025-12-08 | 2025-12-12 | Zamyn-Uud, Mongolia | In-person | National | Mongolian Customs | CCF/Korea | 1-(ff), 1-(ii) | Held | 27 | | | 27 | | 1 | Mongolia | | | 2 | 2 | 4.2 | 20
16 | National workshop on testing a Single Window for Macao | 2025-12-15 | 2025-12-18 | Macao, China | In-person | National | Macao Customs Service | WCO | 1-(t) | Postponed | | | | | | 1 | Macao China | | | | | |
17 | National workshop on running e-learning for Samoa | 2026-02-09 | 2026-02-12 | Apia, Samoa | In-person | National | Ministry of Customs and Revenue, Samoa | WCO | 3-(c), 3-(k) | Planned | | | | | | 1 | Samoa | | | | 1 | |
18 | Regional dialogue of heads of administration on digital borders | 2026-02-24 | 2026-02-26 | Bangkok, Thailand | In-person | Meeting | Thai Customs | ROCB A/P | 4-(b), 1-(ll) | Planned | | | | | | | | | | | 1 | |
19 | Sub-regional workshop on control of free zones for South Asia | 2026-03-09 | 2026-03-12 | Kochi, India | In-person | Sub-regional | RTC India | CCF/Korea | 1-(n) | Planned | | | | | | 4 | Bangladesh, India, Maldives, Sri Lanka | | | | 1 | |
20 | Expert mission on the WCO Data Model for Tonga | 2026-03-23 | 2026-03-27 | Nuku'alofa, Tonga | In-person | Mission | Ministry of Revenue and Customs, Tonga | WCO/JICA | 1-(m), 3-(k) | Planned | | | | | | 1 | Tonga | | | | 2 | |
21 | National workshop on coaching new managers for Brunei Darussalam | 2026-04-20 | 2026-04-23 | Bandar Seri Begawan, Brunei Darussalam | In-person | National | Royal Customs and Excise Department, Brunei Darussalam | ROCB A/P | 1-(jj) | Planned | | | | | | 1 | Brunei Darussalam | | | | 1 | |
22 | Regional workshop on cruise ships and marinas | 2026-05-18 | 2026-05-21 | Phuket, Thailand | Hybrid | Regional | Thai Customs | CCF/Japan | 1-(z), 1-(ii) | Planned | | | | | | | | | | | 1 | |
`;

module.exports = {
  HEADERS,
  FIRST_YEAR: readRows(FIRST_YEAR, HEADERS.length),
  SECOND_YEAR: readRows(SECOND_YEAR, HEADERS.length),
};
