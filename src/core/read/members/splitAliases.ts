import { flattenText, tidyText } from '../cells/foldText';

/**
 * The spellings in an aliases cell. They are parted by semicolons, bars or lines; where none of these stands, by commas,
 * and the whole is a spelling too, for it may be one name such as "Hong Kong, China".
 */
export function splitAliases(text: string): readonly string[] {
  const tidy = tidyText(text);
  const pieces = /[;|\n]/.test(tidy) ? tidy.split(/[;|\n]/) : [tidy, ...tidy.split(',')];
  return [...new Set(pieces.map(flattenText))].filter((piece) => !/^[-\s]*$/.test(piece));
}
