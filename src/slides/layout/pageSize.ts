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
export const GAP = 0.22;

/** Letter sizes in points. */
export interface TextSizes {
  readonly body: number;
  readonly heading: number;
  /** Subtitle, remarks and footer. */
  readonly small: number;
}

/**
 * Sizes to try, the largest first: a smaller one is taken only where it saves a slide. Large sheets stay legible from the
 * back of a room, with nothing under 14 points.
 */
export function textSizes(isLarge: boolean): readonly TextSizes[] {
  const bodies = isLarge ? [16, 14] : [14, 12, 11];
  const small = isLarge ? 14 : 12;
  return bodies.map((body) => ({ body, heading: body + 2, small }));
}
