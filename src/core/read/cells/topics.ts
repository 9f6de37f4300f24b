import { flattenText, foldText } from './foldText';
import { memoizeText } from './memoizeText';
import { topicNames } from './topicNames';
import { nearestMeaning } from './words';

const byName: ReadonlyMap<string, readonly string[]> = new Map(
  topicNames.flatMap((names) => names.map((name) => [foldText(name), names] as const)),
);

const namesOfTopics = [...byName].map(([name, [first]]) => [name, first!] as const);

/** Words around a topic that tell nothing of it. */
const AROUND =
  /^(?:the|a|an|its|their|(?:effective |smooth )?implement(?:ation of|ing)|introduc(?:tion of|tion to|ing)|adoption of|promotion of|awareness of|use of|WTO|WCO)\s+|\s+(?:issues?|matters?|topics?|programmes?|programs?|implementation)$/i;

/** The topic that words name, as it is shown: the first of its names, else the words as written. */
export function readTopic(words: string): string {
  let plain = flattenText(words).replace(/^[\s,.;:-]+|[\s,.;:-]+$/g, '');
  for (;;) {
    const names = byName.get(foldText(plain));
    if (names) return names[0]!;
    const bare = plain.replace(AROUND, '').trim();
    if (bare === plain || bare === '') return plain;
    plain = bare;
  }
}

/** True for one of the topics that are known by several names. */
export function isKnownTopic(topic: string): boolean {
  return byName.has(foldText(topic));
}

/** The known topic that words come near to; null when none is. */
export function nearTopic(topic: string): string | null {
  return nearestMeaning(foldText(topic), namesOfTopics);
}

/** What two writings of one topic have in common, for comparing. */
export const topicKey: (topic: string) => string = memoizeText((topic) =>
  foldText(byName.get(foldText(topic))?.[0] ?? topic),
);

/** A title as topics are looked for in it: folded, a space at either end. */
export function foldTitle(title: string): string {
  return ` ${foldText(title)} `;
}

/** Tells whether a title, folded by `foldTitle`, speaks of a topic: one of its names stands in it, as words of their own. */
export function topicTest(topic: string): (foldedTitle: string) => boolean {
  const names = (byName.get(foldText(topic)) ?? [topic]).map(foldText).filter((name) => name !== '');
  const wanted = names.map((name) => ` ${name} `);
  return (title) => wanted.some((name) => title.includes(name));
}
