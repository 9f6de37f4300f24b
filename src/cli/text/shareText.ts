import type { ShareCheck } from '../../core';

/** What a recipient of the workbook would see, for people. */
export function shareText({ items, clear, notListed }: ShareCheck): string {
  const lines = items.flatMap(({ title, advice, lines: found }) => [
    title,
    ...found.map(
      ({ sheet, cell, text }) => `  ${sheet === null ? '' : `${sheet}${cell === null ? '' : ` ${cell}`}: `}${text}`,
    ),
    `  ${advice}`,
    '',
  ]);
  return [
    ...lines,
    ...(clear.length > 0 ? [`Looked for and not found: ${clear.join('; ')}.`] : []),
    ...(notListed.length > 0 ? [`Could not be looked for: ${notListed.join('; ')}.`] : []),
    'Nothing was changed.',
    '',
  ].join('\n');
}
