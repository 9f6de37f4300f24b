import type { MemberDirectory } from '../members/memberDirectory';
import { tidyText } from './foldText';
import { readMemberList } from './memberList';

/** Experts of one origin, as a workshop's row gives them. */
export interface ExpertGroup {
  /** A Member, another administration or a body that is known; null where none is named, or none that is recognised. */
  readonly origin: string | null;
  /** Why there is no origin. */
  readonly without: 'not given' | 'not recognised' | null;
  /** Null where the cell says only that there were some. */
  readonly experts: number | null;
}

const NUMBER = /^\d{1,4}(?:\.0+)?$/;
const TICK = /^(?:yes|y|true|x|[\u2713\u2714\u2611\u2705\u221a])$/i;
const COUNT_AFTER = /^ ?[-:=x\u00d7(]{0,2} ?(\d{1,3})(?![\p{L}\p{N}])/u;
const COUNT_BEFORE = /(?<![\p{L}\p{N}])(\d{1,3}) ?[x\u00d7]?(?: ?\p{L}{1,20}){0,3} ?$/u;

/**
 * Reads where a workshop's experts came from: `Japan 1, WCO 2`. A name without a number is one expert. What is not
 * recognised may be a person's name: it is never repeated.
 */
export function readExpertOrigins(cell: string, directory: MemberDirectory): readonly ExpertGroup[] {
  const text = tidyText(cell);
  if (NUMBER.test(text)) return [{ origin: null, without: 'not given', experts: Number(text) }];
  if (TICK.test(text)) return [{ origin: null, without: 'not given', experts: null }];
  let at = 0;
  return readMemberList(text, directory).map((name): ExpertGroup => {
    const found = text.indexOf(name.text, at);
    const start = found < 0 ? at : found;
    const before = COUNT_BEFORE.exec(text.slice(at, start).slice(-80))?.[1];
    const end = start + name.text.length;
    const after = COUNT_AFTER.exec(text.slice(end, end + 12));
    at = end + (after?.[0].length ?? 0);
    const experts = Number(after?.[1] ?? before ?? 1);
    if (name.kind === 'unknown') return { origin: null, without: 'not recognised', experts };
    return { origin: name.kind === 'member' ? name.member.name : name.text, without: null, experts };
  });
}
