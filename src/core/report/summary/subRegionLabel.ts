import type { SubRegion } from '../../read/members/member';

const labels: Readonly<Record<SubRegion, string>> = {
  ECWA: 'East, Central and West Asia',
  PI: 'Pacific Islands',
  SA: 'South Asia',
  SEA: 'Southeast Asia',
};

/** A sub-region in full: not everybody in the room knows the initials. */
export function subRegionLabel(subRegion: SubRegion | null): string {
  return subRegion === null ? 'No sub-region given' : labels[subRegion];
}
