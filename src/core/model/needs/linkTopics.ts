import type { NeedTopic } from '../../read/cells/needs/needTopics';
import { foldTitle, topicTest } from '../../read/cells/topics';
import type { Action } from '../action';
import type { Need } from './need';

type Link = Pick<Need, 'actions' | 'decidingActions'>;

/**
 * Ties topics to actions of the plan: those written beside it, else those whose text has one of the topic's names. Of
 * several that have, none is chosen: they are listed, and decide nothing.
 */
export function topicLinker(actions: readonly Action[]): (topic: NeedTopic) => Link {
  const texts = actions.flatMap(({ ref, text }) => (ref === null ? [] : [{ ref, text: foldTitle(text) }]));
  const speaking = new Map<string, Link>();
  return ({ topic, actions: { refs } }) => {
    if (refs.length > 0) return { actions: refs, decidingActions: refs };
    let link = speaking.get(topic);
    if (link === undefined) {
      const isOfTopic = topicTest(topic);
      const found = [...new Set(texts.filter(({ text }) => isOfTopic(text)).map(({ ref }) => ref))];
      speaking.set(topic, (link = { actions: found, decidingActions: found.length === 1 ? found : [] }));
    }
    return link;
  };
}
