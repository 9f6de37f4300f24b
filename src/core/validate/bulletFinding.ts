import type { FindingCode } from '../findings/catalogue';
import type { Finding, Fix } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { placeOf } from '../model/source';
import type { Bullet } from '../model/workplan/workplan';

/** Which bullet of its cell it is; null where the cell holds no other. */
export function bulletNumber({ number, isAlone }: Bullet): number | null {
  return isAlone ? null : number;
}

/** A finding at a bullet of a work plan. */
export function bulletFinding(
  code: FindingCode,
  bullet: Bullet,
  params: Finding['params'],
  fix: Fix | null = null,
): Finding {
  return makeFinding(code, placeOf(bullet.source, 'activities'), params, { fix, bullet: bulletNumber(bullet) });
}
