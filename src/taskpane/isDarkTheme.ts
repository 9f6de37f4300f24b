/** The part of Office's theme this looks at; not every Office gives one. */
interface Theme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether Office is dark; undefined when it does not say, and the system's choice holds. */
export function isDarkTheme(theme: Theme | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1, 4).map((part) => parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
