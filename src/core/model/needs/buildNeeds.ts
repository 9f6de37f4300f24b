import type { Block } from '../../read/block';
import { foldText } from '../../read/cells/foldText';
import type { ListedName } from '../../read/cells/memberList';
import { needPriorities } from '../../read/cells/needs/priorities';
import { topicKey } from '../../read/cells/topics';
import { isMemberOn, type MemberDirectory } from '../../read/members/memberDirectory';
import type { Member } from '../../read/members/member';
import type { Action } from '../action';
import { buildNeedLists } from './buildNeedLists';
import { topicLinker } from './linkTopics';
import type { Need, NeedEntry, NeedsSurvey, UnusedEntry } from './need';

export const ASKED_TWICE = 'asked for in an earlier row';

/**
 * The needs surveys of one or more sheets as one; null without any. A need is a Member, a topic and a fiscal year; where
 * it is asked for twice the higher priority counts.
 * @param actions those topics are tied to: of the plan, else of the work plan.
 */
export function buildNeeds(
  blocks: readonly Block[],
  directory: MemberDirectory,
  actions: readonly Action[],
): NeedsSurvey | null {
  if (blocks.length === 0) return null;
  const lists = buildNeedLists(blocks, directory);
  const needs = new Map<string, Need>();
  const leftOut: UnusedEntry[] = [];
  const linkTopic = topicLinker(actions);
  for (const entry of lists.flatMap(({ entries }) => entries)) {
    const reason = reasonUnused(entry);
    if (reason !== null) {
      leftOut.push({ entry, reason });
      continue;
    }
    for (const name of entry.names) {
      const member = memberOf(name, entry);
      if (member === null) leftOut.push({ entry, reason: reasonNoMember(name) });
      else addNeed(needs, needOf(entry, member, linkTopic), leftOut);
    }
  }
  return { lists, needs: [...needs.values()], leftOut };
}

function addNeed(needs: Map<string, Need>, need: Need, leftOut: UnusedEntry[]): void {
  const key = JSON.stringify([need.member.code, need.topicKey, need.year?.from ?? null]);
  const known = needs.get(key);
  if (known === undefined) {
    needs.set(key, need);
    return;
  }
  const [entry] = need.entries;
  if (known.entries.includes(entry!)) return;
  leftOut.push({ entry: entry!, reason: ASKED_TWICE });
  const ranks = needPriorities.filter((rank) => rank === known.priority || rank === need.priority);
  const priority = ranks[0] ?? null;
  needs.set(key, { ...known, priority, entries: [...known.entries, entry!] });
}

function needOf(entry: NeedEntry, member: Member, linkTopic: ReturnType<typeof topicLinker>): Need {
  const { topic, priority, year } = entry;
  const shown = topic.topic === '' ? topic.actions.refs.join(', ') : topic.topic;
  return {
    member,
    topic: shown,
    topicKey: topicKey(shown),
    year: year.kind === 'year' ? year.period : null,
    priority: priority.kind === 'ranked' ? priority.priority : null,
    ...linkTopic(topic),
    entries: [entry],
  };
}

/** Why an entry asks for nothing that could be counted; null where it does. */
function reasonUnused(entry: NeedEntry): string | null {
  const { topic, names, priority, year } = entry;
  if (priority.kind === 'notAsked') return 'not asked for';
  if (entry.isMark && priority.kind === 'unreadable') return 'priority not readable';
  if (topic.topic === '' && topic.actions.refs.length === 0) return 'no topic';
  if (names.length === 0) return 'no Member';
  return year.kind === 'unreadable' ? 'fiscal year not readable' : null;
}

/** Null for a name that is no Member, or was none yet in the year asked for. */
function memberOf(name: ListedName, { year }: NeedEntry): Member | null {
  if (name.kind !== 'member') return null;
  return year.kind !== 'year' || isMemberOn(name.member, year.period.to) ? name.member : null;
}

function reasonNoMember(name: ListedName): string {
  if (name.kind === 'member') return 'not a Member yet';
  return name.kind === 'other' ? 'no Member of the region' : `Member not recognised: ${foldText(name.text)}`;
}
