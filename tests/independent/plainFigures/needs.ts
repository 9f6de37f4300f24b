import { needTopics, type Asker, type NeedsOffice, type PlannedRow, type Rank } from '../random/needs';
import { laidOut } from '../sheets/needsSheets';
import { distinct } from './attendance';
import { fiscalYearOf } from './calendar';

const CODES: Readonly<Record<Asker, string>> = { Fiji: 'FJ', Samoa: 'WS', Palau: 'PW', Nepal: 'NP', Japan: 'JP' };
const SUB_REGIONS: Readonly<Record<Asker, string>> = {
  Fiji: 'PI',
  Samoa: 'PI',
  Palau: 'PI',
  Nepal: 'SA',
  Japan: 'ECWA',
};
const AS_OF = '2025-12-31';
const RANKS: readonly Rank[] = ['high', 'medium', 'low', null];

interface PlainNeed {
  readonly member: Asker;
  readonly topic: number;
  readonly year: number;
  rank: Rank;
  /** Whether an action of an activity decides. */
  readonly decides: (action: string | null) => boolean;
}

const isPalauBefore = (member: Asker, day: string) => member === 'Palau' && day < '2024-02-02';

/** The `needs` of the figures JSON, counted from what was asked, planned and held. */
export function plainNeeds(office: NeedsOffice) {
  const needs = needsOf(office);
  const held = office.held.filter(
    ({ status, level }) => status !== 'Postponed' && level !== 'Meeting' && level !== 'Accreditation',
  );
  const planned = plannedOnce(office.planned ?? []);
  const plans = (row: PlainPlanned, need: PlainNeed) => {
    const isOnTopic = row.topic === need.topic;
    if (need.year !== 2024 || !(isOnTopic || row.actions.some((action) => need.decides(action)))) return false;
    if (row.forWhom === null) return isOnTopic;
    return row.forWhom === 'PI' ? SUB_REGIONS[need.member] === 'PI' : row.forWhom === need.member;
  };
  const meets = (row: (typeof held)[number], need: PlainNeed) =>
    row.members.includes(need.member) &&
    !isPalauBefore(need.member, row.start) &&
    fiscalYearOf(row.start) === fiscalYearOf(`${need.year}-07-01`) &&
    (row.topic === need.topic || need.decides(row.action));
  const counts = (isIn: (need: PlainNeed) => boolean) => {
    const of = needs.filter(isIn);
    const inPlan = of.filter(({ year }) => office.planned !== null && hasBullets(office) && year === 2024);
    const begun = of.filter(({ year }) => `${year}-07-01` <= AS_OF);
    return {
      asked: of.length,
      inPlanYears: inPlan.length,
      planned: inPlan.filter((need) => planned.some((row) => plans(row, need))).length,
      inYearsBegun: begun.length,
      met: begun.filter((need) => held.some((row) => meets(row, need))).length,
    };
  };
  const years = distinct(needs.map(({ year }) => year)).sort();
  const isPresent = ({ members, start }: (typeof held)[number]) =>
    members.some((member) => !isPalauBefore(member, start));
  return {
    total: counts(() => true),
    byMember: Object.fromEntries(
      distinct(needs.map(({ member }) => member)).map((of) => [CODES[of], counts(({ member }) => member === of)]),
    ),
    bySubRegion: Object.fromEntries(
      ['ECWA', 'PI', 'SA'].map((of) => [of, counts(({ member }) => SUB_REGIONS[member] === of)]),
    ),
    byPriority: Object.fromEntries(RANKS.map((of) => [String(of), counts(({ rank }) => rank === of)])),
    byFiscalYear: Object.fromEntries(
      years.map((of) => [fiscalYearOf(`${of}-07-01`), counts(({ year }) => year === of)]),
    ),
    topics: distinct(needs.map(({ topic }) => topic))
      .map((of) => describeCounts(counts(({ topic }) => topic === of)))
      .sort(),
    plannedUnasked: planned.filter((row) => years.includes(2024) && !needs.some((need) => plans(row, need))).length,
    heldUnasked: held.filter(
      (row) =>
        isPresent(row) &&
        years.some((year) => fiscalYearOf(row.start) === fiscalYearOf(`${year}-07-01`)) &&
        !needs.some((need) => meets(row, need)),
    ).length,
  };
}

function hasBullets({ planned }: NeedsOffice): boolean {
  return planned !== null && planned.length > 0;
}

/** Each Member, topic and year once: the first words decide its actions, the highest rank counts. */
function needsOf({ sheets }: NeedsOffice): PlainNeed[] {
  const needs: PlainNeed[] = [];
  for (const sheet of sheets) {
    for (const { member, topic, rank, action } of laidOut(sheet).asks) {
      const { year } = sheet;
      if (isPalauBefore(member, `${year + 1}-06-30`)) continue;
      const known = needs.find((need) => need.member === member && need.topic === topic && need.year === year);
      const { actions } = needTopics[topic]!;
      const own = action ?? (actions.length === 1 ? actions[0]! : null);
      if (!known) needs.push({ member, topic, year, rank, decides: (other) => own !== null && other === own });
      else if (RANKS.indexOf(rank) < RANKS.indexOf(known.rank)) known.rank = rank;
    }
  }
  return needs;
}

interface PlainPlanned {
  readonly topic: number;
  readonly forWhom: Asker | 'PI' | null;
  readonly actions: readonly string[];
}

/** A national workshop for each Member, the others once, with all their actions. */
function plannedOnce(rows: readonly PlannedRow[]): readonly PlainPlanned[] {
  const once: PlainPlanned[] = [];
  for (const { topic, forWhom, action } of rows) {
    for (const one of forWhom === null || forWhom === 'PI' ? [forWhom] : forWhom) {
      const at = once.findIndex((known) => known.topic === topic && known.forWhom === one);
      if (at < 0) once.push({ topic, forWhom: one, actions: [action] });
      else once[at] = { topic, forWhom: one, actions: [...once[at]!.actions, action] };
    }
  }
  return once;
}

function describeCounts({ asked, planned, met }: { asked: number; planned: number; met: number }): string {
  return `${asked} ${planned} ${met}`;
}
