import { foldText } from '../cells/foldText';
import { subRegions, type SubRegion } from './member';

/** What people write for a sub-region beside its initials. */
const names: Readonly<Record<SubRegion, readonly string[]>> = {
  ECWA: [
    ...['East, Central and West Asia', 'East, Central & West Asia', 'East/Central/West Asia', 'East Central West Asia'],
    ...['Eastern, Central and Western Asia', 'East Asia', 'Central Asia', 'West Asia', 'East and Central Asia'],
  ],
  PI: ['Pacific Islands', 'Pacific Island', 'The Pacific', 'Pacific', 'Oceania', 'Pacific Island Countries'],
  SA: ['South Asia', 'Southern Asia'],
  SEA: ['Southeast Asia', 'South-East Asia', 'South East Asia', 'ASEAN', 'Southeastern Asia'],
};

const byName: ReadonlyMap<string, SubRegion> = new Map(
  subRegions.flatMap((initials) => [initials, ...names[initials]].map((name) => [foldText(name), initials] as const)),
);

/** Reads a sub-region by its name, its initials, or both ("Pacific Islands (PI)"); null for other words. */
export function readSubRegion(text: string): SubRegion | null {
  const plain = foldText(text)
    .replace(/\b(?:sub )?(?:sub)?region\b|\bmembers?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const known = byName.get(plain);
  if (known !== undefined) return known;
  const [, before, initials] = /^(.+) (ecwa|pi|sa|sea)$/.exec(plain) ?? /^()(.+)$/.exec(plain) ?? [];
  const named = byName.get(before ?? '');
  return named !== undefined && named === byName.get(initials ?? '') ? named : null;
}
