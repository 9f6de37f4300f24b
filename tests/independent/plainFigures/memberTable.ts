/** A Member as the office lists it, with the spellings of its name that random sheets use. */
export interface TableMember {
  readonly code: string;
  readonly subRegion: string;
  /** From which day it counts; null: from ever. */
  readonly accession: string | null;
  readonly spellings: readonly string[];
}

const TABLE = `
ECWA AF Afghanistan | CN China, CHN | HK Hong Kong China, Hong Kong; China, HK; China | IR Iran, I.R. Iran, Islamic Republic of Iran
ECWA JP Japan, JPN | KR Korea, Republic of Korea, KOR | MO Macao China, MAC | MN Mongolia | PK Pakistan, PAK
PI AU Australia, AUS | FJ Fiji, FJI | NZ New Zealand, NZL | PW Palau | PG Papua New Guinea, PNG | WS Samoa
PI SB Solomon Islands, SLB | TL Timor-Leste, TLS | TO Tonga, TON | VU Vanuatu, VUT
SA BD Bangladesh | BT Bhutan, BTN | IN India, IND | MV Maldives | NP Nepal, NPL | LK Sri Lanka, LKA
SEA BN Brunei Darussalam, Brunei | KH Cambodia, KHM | ID Indonesia, IDN | LA Lao PDR, Laos | MY Malaysia
SEA MM Myanmar, Union of Myanmar | PH Philippines, PHL | SG Singapore | TH Thailand, THA | VN Viet Nam, Vietnam
`;

const JOINED: Readonly<Record<string, string>> = { SB: '2023-01-26', PW: '2024-02-02' };

/** The 35 Members: official codes and names, common spellings, and the two that joined late. */
export const memberTable: readonly TableMember[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [subRegion, ...rest] = line.split(' ');
    return rest
      .join(' ')
      .split(' | ')
      .map((entry) => {
        const code = entry.slice(0, 2);
        const spellings = entry.slice(3).split(', ');
        return {
          code,
          subRegion: subRegion!,
          accession: JOINED[code] ?? null,
          spellings: [...spellings.map((name) => name.replace(';', ',')), code],
        };
      });
  });

export type Region = readonly TableMember[];

export function subRegionOf(region: Region, code: string): string {
  return memberOf(region, code).subRegion;
}

function memberOf(region: Region, code: string): TableMember {
  const member = region.find((entry) => entry.code === code);
  if (!member) throw new Error(`The table has no Member ${code}.`);
  return member;
}

/** A Member counts from the day it joined; without a day, from ever (definition: domain 1.1). */
export function isMemberOn(region: Region, code: string, day: string | null): boolean {
  const { accession } = memberOf(region, code);
  return accession === null || day === null || accession <= day;
}

/** The Members there were on a day. */
export function membersOn(region: Region, day: string): readonly TableMember[] {
  return region.filter(({ code }) => isMemberOn(region, code, day));
}
