import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { NeedEntry, NeedList } from '../../model/needs/need';
import { nearTopic, topicKey } from '../../read/cells/topics';
import { respelled } from '../fixText';
import { planActions } from '../knownAction';
import { modelRule } from '../rule';

/** What is asked for has a topic, and an action of the plan, or else of the work plan, speaks of it. */
export const needTopicsAreLinked = modelRule(['need-topic-missing', 'need-topic-unlinked'], (model) => {
  const { needs, plan, workplan } = model;
  const unlinked = new Set(needs?.needs.flatMap((need) => (need.actions.length === 0 ? need.entries : [])));
  const hasActions = (plan === null ? workplan?.actions : planActions(model)) ?? [];
  return (needs?.lists ?? []).flatMap((list) => [
    ...list.entries.filter(isWithoutTopic).map(({ topicPlace }) => makeFinding('need-topic-missing', topicPlace)),
    ...(hasActions.length === 0
      ? []
      : topicFindings(
          list,
          list.entries.filter((entry) => unlinked.has(entry)),
        )),
  ]);
});

function isWithoutTopic({ topic }: NeedEntry): boolean {
  return topic.topic === '' && topic.actions.refs.length === 0 && topic.actions.unreadable.length === 0;
}

/** One finding a topic and sheet; each cell that is misspelt has its own, to be corrected. */
function topicFindings(list: NeedList, unlinked: readonly NeedEntry[]): readonly Finding[] {
  const cells = new Map(
    unlinked.map((entry) => [
      `${entry.topicPlace.range.top} ${entry.topicPlace.range.left} ${entry.topic.topic}`,
      entry,
    ]),
  );
  const byTopic = new Map<string, NeedEntry[]>();
  for (const entry of cells.values()) {
    const key = topicKey(entry.topic.topic);
    const ofTopic = byTopic.get(key);
    if (ofTopic === undefined) byTopic.set(key, [entry]);
    else ofTopic.push(entry);
  }
  return [...byTopic.values()].flatMap((entries) => {
    const value = entries[0]!.topic.topic;
    const near = nearTopic(value);
    if (near === null) {
      const more = entries.length === 1 ? '' : ` So do ${entries.length - 1} more cells here.`;
      return [makeFinding('need-topic-unlinked', entries[0]!.topicPlace, { value, suggestion: '', more })];
    }
    const params = { value, suggestion: ` Did you mean ${near}?`, more: '' };
    return entries.map(({ topicPlace, topicText }) => {
      const source = { block: list.block, row: topicPlace.range.top };
      const fix = respelled(source, list.shape === 'topicColumns' ? topicText : 'topic', value, near);
      return makeFinding('need-topic-unlinked', topicPlace, params, { fix });
    });
  });
}
