import { topicTest } from '../../read/cells/topics';
import { wordOf, type Activity } from '../../model/activity';
import { membersPresent } from '../../model/attendance';
import type { PlannedActivity } from '../../model/workplan/workplan';
import type { HeldActivity } from '../heldActivities';

/** What speaks for a held activity being a planned one. */
export interface Likeness {
  readonly score: number;
  /** True where level, Members, actions and topic all agree. */
  readonly isWhole: boolean;
  /** In words, when they are asked for. */
  readonly reason: () => string;
}

/** What each agreement weighs: the topic most, the level, which many share, least. */
const WEIGHTS = { topic: 4, members: 3, actions: 2, level: 1 } as const;

/**
 * Compares a planned activity with held ones by level, Members, actions and topic (definition: domain 1.8). Null where
 * level or Members contradict each other, or too little agrees: the topic, or else Members and actions together.
 */
export function plannedComparer(planned: PlannedActivity): (held: HeldActivity) => Likeness | null {
  const speaksOfTopic = topicTest(planned.topic);
  return ({ activity, title }) => {
    const level = agreesInLevel(planned, activity, title);
    const members = agreesInMembers(planned, activity);
    if (level === false || members === false) return null;
    const shared = planned.actions.filter((ref) => activity.actions.refs.includes(ref));
    const agrees = {
      topic: speaksOfTopic(title),
      members: members === true && (planned.members.length > 0 || planned.groups.length > 0),
      actions: shared.length > 0,
      level: level === true,
    };
    if (!agrees.topic && !(agrees.members && agrees.actions)) return null;
    return {
      score: weightOf(agrees),
      isWhole: agrees.topic && agrees.actions && level === true && members === true,
      reason: () => describe(planned, activity, agrees, shared),
    };
  };
}

/** Null where one of them has no level, or the title speaks of another: accreditation and missions are told by it, too. */
function agreesInLevel({ level }: PlannedActivity, activity: Activity, title: string): boolean | null {
  const held = wordOf(activity.level);
  const titled = (['accreditation', 'mission'] as const).find((word) => title.includes(` ${word} `));
  if (titled !== undefined && titled === level) return true;
  if (level === null || held === null) return null;
  if (titled !== undefined && titled !== held) return held === level ? null : false;
  return held === level;
}

/** Null where the activity names nobody that was to come; nobody planned agrees with everybody. */
function agreesInMembers({ members, groups }: PlannedActivity, activity: Activity): boolean | null {
  if (members.length === 0 && groups.length === 0) return true;
  const present = membersPresent(activity);
  if (present.length === 0) return null;
  return present.some((member) => members.includes(member) || groups.some((group) => group === member.subRegion));
}

function weightOf(agrees: Agreements): number {
  const names = ['topic', 'members', 'actions', 'level'] as const;
  return names.reduce((sum, name) => (agrees[name] ? sum + WEIGHTS[name] : sum), 0);
}

type Agreements = Readonly<Record<keyof typeof WEIGHTS, boolean>>;

function describe(planned: PlannedActivity, activity: Activity, agrees: Agreements, shared: readonly string[]): string {
  const present = membersPresent(activity).filter((member) => planned.members.includes(member));
  const who = [...present.map(({ name }) => name), ...planned.groups].join(', ');
  const parts = [
    agrees.topic ? `the title speaks of ${planned.topic}` : '',
    agrees.members ? `${who} took part` : '',
    agrees.actions ? `both belong to ${shared.join(', ')}` : '',
    agrees.level ? `both are of the level ${planned.level ?? ''}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
