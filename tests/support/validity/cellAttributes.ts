/** The attributes of rows, cells and formulas, in the notation of `schemaAttributes`. */
export const cellAttributes: Readonly<Record<string, string>> = {
  row: 'r# spans s# customFormat? ht% hidden? customHeight? outlineLevel# collapsed? thickTop? thickBot? ph?',
  c: 'r s# t cm# vm# ph?',
  f: 't aca? ref dt2D? dtr? del1? del2? r1 r2 ca? si# bx?',
};
