import { formatCell } from '../../src/core';
import type { Bullet, Workplan } from '../../src/core/model/workplan/workplan';

/** A work plan as lines that can be read beside the sheet: each bullet, then each activity once. */
export function describeWorkplan({ bullets, planned }: Workplan): string {
  return [
    '| bullet | level | topic | for | see also |',
    '|---|---|---|---|---|',
    ...bullets.map((bullet) =>
      row([placeOf(bullet), bullet.level ?? '', topicOf(bullet), forWhom(bullet), seen(bullet)]),
    ),
    '',
    '| planned in | level | topic | for | actions |',
    '|---|---|---|---|---|',
    ...planned.map((one) => {
      const who = [...one.members.map(({ code }) => code), ...one.groups.map((group) => `all of ${group}`)].join(' ');
      return row([one.bullets.map(placeOf).join(' '), one.level ?? '', topicOf(one), who, one.actions.join(' ')]);
    }),
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell} `).join('|')}|`;
}

function placeOf({ source, number }: Bullet): string {
  return `${formatCell(source.row, source.block.columns['activities']!)}.${number}`;
}

/** A whole sentence by its first words. */
function topicOf({ topic }: { readonly topic: string }): string {
  const words = topic.split(' ');
  return words.length <= 6 ? topic : `${words.slice(0, 3).join(' ')} …`;
}

function forWhom({ names, groups }: Bullet): string {
  const named = names.map((name) => (name.kind === 'member' ? name.member.code : `${name.text}?`));
  return [...named, ...groups.map((group) => `all of ${group}`)].join(' ');
}

function seen({ seeAlso }: Bullet): string {
  return [...seeAlso.refs, ...seeAlso.unreadable.map((piece) => `${piece}?`)].join(' ');
}
