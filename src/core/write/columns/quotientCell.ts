import type { PatchCell } from '../../workbook/patch';

/** A live ratio of two parts of the row's own cells, with its present value: blank is no data, not zero. */
export function quotientCell(numerator: string, denominator: string, value: number | null): PatchCell {
  const ratio = `IF(${denominator}>0,${numerator}/${denominator},"")`;
  const formula = `=IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),${ratio},"")`;
  return { kind: 'formula', formula, value: value ?? '' };
}
