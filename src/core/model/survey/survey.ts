import { foldText } from '../../read/cells/foldText';
import type { ListedName } from '../../read/cells/memberList';
import { isMemberOn } from '../../read/members/memberDirectory';
import type { Activity } from '../activity';
import { answerFields, type AnswerField, type ReplyList, type SurveyAnswer, type SurveyReply } from './surveyReply';

/** An administration that replied about a workshop: one reply, however many rows it has. */
export interface Respondent {
  readonly name: ListedName;
  /** In the order of sheets and rows; a yes in any of them is a yes. */
  readonly replies: readonly SurveyReply[];
  readonly answers: SurveyReply['answers'];
}

/** The replies about one workshop. */
export interface SurveyedWorkshop {
  /** Null where no workshop sheet has it, or several rows of them fit. */
  readonly activity: Activity | null;
  /** Of its row, else as the first reply writes it. */
  readonly title: string;
  readonly respondents: readonly Respondent[];
}

/** A reply that counts nowhere, and why. */
export interface UnusedReply {
  readonly reply: SurveyReply;
  readonly reason: string;
}

export interface Survey {
  /** In the order in which the workshops began, then of their rows; those without a start at the end. */
  readonly workshops: readonly SurveyedWorkshop[];
  readonly unused: readonly UnusedReply[];
}

/**
 * The replies of all lists by workshop and Member (definition: domain 1.7). A name that is not recognised is an
 * administration of its own, as among those that took part; one that is no Member does not count.
 */
export function groupReplies(lists: readonly ReplyList[], activities: readonly Activity[]): Survey {
  const groups = new Map<string, Group>();
  const unused: UnusedReply[] = [];
  for (const reply of lists.flatMap(({ replies }) => replies)) {
    const activity = activities[reply.activity] ?? null;
    const reason = reasonUnused(reply, activity);
    if (reason !== null) {
      unused.push({ reply, reason });
      continue;
    }
    const key = activity === null ? foldText(reply.workshop) : `#${reply.activity}`;
    const group = groups.get(key);
    if (group) group.replies.push(reply);
    else groups.set(key, { activity, title: activity?.title ?? reply.workshop, replies: [reply] });
  }
  const workshops = [...groups.values()].sort(byStart).map(({ replies, ...group }) => ({
    ...group,
    respondents: respondentsOf(replies, group.activity),
  }));
  return { workshops, unused };
}

/** Who a name is in a survey: a Member's code, or the name not recognised; null for who is no Member of the region. */
function respondentKey(name: ListedName, activity: Activity | null): string | null {
  if (name.kind === 'other') return null;
  if (name.kind === 'unknown') return `"${foldText(name.text)}"`;
  const start = activity?.start ?? null;
  return start === null || isMemberOn(name.member, start) ? name.member.code : null;
}

function reasonUnused({ workshop, names }: SurveyReply, activity: Activity | null): string | null {
  if (workshop === '') return 'no workshop named';
  if (names.length === 0) return 'no Member named';
  return names.every((name) => respondentKey(name, activity) === null) ? 'not a Member of the region' : null;
}

function respondentsOf(replies: readonly SurveyReply[], activity: Activity | null): readonly Respondent[] {
  const found = new Map<string, { name: ListedName; replies: SurveyReply[] }>();
  for (const reply of replies) {
    for (const name of reply.names) {
      const key = respondentKey(name, activity);
      if (key === null) continue;
      const known = found.get(key);
      if (known?.replies.includes(reply)) continue;
      if (known) known.replies.push(reply);
      else found.set(key, { name, replies: [reply] });
    }
  }
  return [...found.values()].map((one) => ({ ...one, answers: joinAnswers(one.replies) }));
}

function joinAnswers(replies: readonly SurveyReply[]): SurveyReply['answers'] {
  if (replies.length === 1) return replies[0]!.answers;
  const joined: Partial<Record<AnswerField, SurveyAnswer>> = {};
  for (const field of answerFields) {
    const given = replies.flatMap(({ answers }) => answers[field] ?? []);
    const answer = (['yes', 'no', 'open', 'unreadable'] as const).find((one) => given.includes(one));
    if (answer !== undefined) joined[field] = answer;
  }
  return joined;
}

interface Group {
  readonly activity: Activity | null;
  readonly title: string;
  readonly replies: SurveyReply[];
}

function byStart(one: Group, other: Group): number {
  return startOf(one) - startOf(other) || rowOf(one) - rowOf(other);
}

const LAST = Number.MAX_SAFE_INTEGER;

function startOf({ activity }: Group): number {
  return activity?.start ?? LAST;
}

function rowOf({ activity, replies }: Group): number {
  return activity === null ? LAST : replies[0]!.activity;
}
