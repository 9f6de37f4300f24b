/** The slide, 16 to 9, and what stands where on it. In inches. */
export const PAGE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.5;
export const CONTENT_WIDTH = PAGE.width - 2 * MARGIN;

export const TITLE = { top: 0.25, height: 0.6, size: 28 } as const;
export const SUBTITLE_TOP = 0.85;
export const FOOTER = { top: 7.03, height: 0.3 } as const;
/** Below this line nothing but the footer stands. */
export const CONTENT_BOTTOM = 6.9;
/** Between parts, side by side or below one another. */
export const GAP = 0.18;

/** Letter sizes in points. */
export interface TextSizes {
  readonly body: number;
  readonly heading: number;
  /** Subtitle, remarks and footer. */
  readonly small: number;
  /** How high a chart is at least, in inches. */
  readonly chart: number;
}

/** Heights of charts to try, the largest first. */
export const CHART_HEIGHTS = [3.2, 2.6, 2.1] as const;

/**
 * Sizes to try, the largest first: a smaller one is taken only where it saves a slide. Large sheets begin with what is
 * legible from the back of a room. Charts may be as low as they can.
 */
export function textSizes(isLarge: boolean): readonly TextSizes[] {
  const bodies = isLarge ? [16, 14, 12, 11, 10.5, 10] : [14, 12, 11, 10];
  return bodies.map((body) => {
    return { body, heading: body + 2, small: Math.min(12, body), chart: CHART_HEIGHTS.at(-1)! };
  });
}
