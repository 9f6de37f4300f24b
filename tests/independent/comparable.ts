import type { FiguresReport } from '../../src/core';
import { distinct } from './plainFigures/attendance';

/** The product's figures with the lists that have no order of their own sorted. */
export function comparable({ indicators, workshops, participation, ...report }: FiguresReport) {
  return {
    ...report,
    indicators: indicators.map(({ members, evidence, ...figure }) => ({
      ...figure,
      members: members && [...members].sort(),
      evidence: distinct(evidence.map(({ sheet, row }) => `${sheet}!${row}`)).sort(),
    })),
    workshops: workshops.map(({ members, subRegions, ...figure }) => ({
      ...figure,
      members: [...members].sort(),
      subRegions: [...subRegions].sort(),
    })),
    participation: {
      ...participation,
      membersNotReached: [...participation.membersNotReached].sort(),
      byMember: participation.byMember
        .map((row) => ({ ...row, actions: [...row.actions].sort() }))
        .sort((one, other) => (one.member < other.member ? -1 : 1)),
    },
  };
}

/**
 * The places where the product's figures differ from the plain ones, with both values. Numbers may differ in the last
 * digits of a fraction; what the plain figures do not have is not compared.
 */
export function differences(plain: unknown, product: unknown, path = ''): string[] {
  if (typeof plain === 'number' && typeof product === 'number' && Math.abs(plain - product) <= 1e-9) return [];
  if (isTree(plain) && isTree(product) && Array.isArray(plain) === Array.isArray(product)) {
    const keys = Object.keys(Array.isArray(plain) ? { ...plain, ...product } : plain);
    return keys.flatMap((key) => differences(plain[key], product[key], `${path}/${key}`));
  }
  return plain === product ? [] : [`${path}: plain ${JSON.stringify(plain)}, product ${JSON.stringify(product)}`];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
