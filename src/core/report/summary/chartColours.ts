import type { ChartSeries } from '../../workbook/chart';

/** Of the colours of Okabe and Ito, from dark to light, so that greyscale tells them apart; patterns do it again. */
export const levelLooks = [
  { colour: '0072B2', pattern: 'solid' },
  { colour: 'D55E00', pattern: 'stripes' },
  { colour: '56B4E9', pattern: 'dots' },
] as const satisfies readonly Pick<ChartSeries, 'colour' | 'pattern'>[];

export const singleLook = levelLooks[0];

/** A goal, drawn as a line over columns. */
export const goalLook = { colour: 'D55E00', pattern: 'solid', isLine: true } as const;
