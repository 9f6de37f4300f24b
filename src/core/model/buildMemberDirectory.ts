import { fieldCell, type Block } from '../read/block';
import { readAnswer } from '../read/cells/answers';
import { cellText } from '../read/cells/cellText';
import { flattenText, foldText } from '../read/cells/foldText';
import { readMemberList } from '../read/cells/memberList';
import { readBlockRows } from '../read/dataRows';
import type { MembersField } from '../read/layouts/members';
import type { Member, SubRegion } from '../read/members/member';
import { MemberDirectory } from '../read/members/memberDirectory';
import { regionMembers } from '../read/members/regionMembers';
import { splitAliases } from '../read/members/splitAliases';
import { readSubRegion } from '../read/members/subRegionNames';
import { formatCell } from '../workbook/address';

/** The Members, and what people should know of how their list was read, in sentences. */
export interface MemberListReading {
  readonly directory: MemberDirectory;
  readonly notices: readonly string[];
}

const builtIn = new MemberDirectory(regionMembers);

/**
 * The Members sheets' list in place of the built-in one; the built-in one where no sheet gives a Member (definition:
 * domain 1.1). For a Member it knows, the built-in list adds the spellings and what the sheet leaves open: the
 * sub-region and the code where they are empty, the accession where the sheet has no such column.
 */
export function buildMemberDirectory(blocks: readonly Block[]): MemberListReading {
  const list = new MemberListBuilder();
  for (const block of blocks) {
    list.beginSheet();
    for (const row of readBlockRows(block).data) list.add(block, row);
  }
  if (blocks.length === 0) return { directory: builtIn, notices: [] };
  const sheets = blocks.map(({ sheet }) => sheet.name).join(', ');
  if (list.members.length > 0) {
    const notices = [...list.notices, ...doubtOf(blocks, list.members.length, sheets)];
    return { directory: new MemberDirectory(list.members), notices };
  }
  const notice = `${sheets}: no Member was found in this list; Plan Monitor's own list of ${regionMembers.length} Members was used.`;
  return { directory: builtIn, notices: [...list.notices, notice] };
}

/** What people should know of a short list that may have been kept for something else. */
function doubtOf(blocks: readonly Block[], count: number, sheets: string): readonly string[] {
  const isPlain = blocks.every(({ columns }) => columns['accession'] === undefined && columns['aliases'] === undefined);
  if (!isPlain || count * 2 >= regionMembers.length) return [];
  return [
    `${sheets}: only the ${count} Members of this list count, not the ${regionMembers.length} Plan Monitor knows.`,
  ];
}

/** Takes the rows of Members sheets one after the other. */
class MemberListBuilder {
  readonly members: Member[] = [];
  readonly notices: string[] = [];
  private readonly names = new Set<string>();
  private readonly codes = new Set<string>();
  /** The sub-region of the heading the rows stand under. */
  private heading: SubRegion | null = null;

  beginSheet(): void {
    this.heading = null;
  }

  add(block: Block, row: number): void {
    const text = (field: MembersField) => flattenText(cellText(fieldCell(block, row, field)));
    const tell = (field: MembersField, problem: string) => {
      const column = block.columns[field] ?? block.firstColumn;
      this.notices.push(`${block.sheet.name} ${formatCell(row, column)}: "${text(field)}" ${problem}`);
    };
    const written = text('member');
    if (written === '') return;
    const isAlone = (['subRegion', 'code', 'accession', 'aliases'] as const).every((field) => text(field) === '');
    const heading = isAlone ? readSubRegion(written) : null;
    if (heading !== null) {
      this.heading = heading;
      return;
    }
    const { name, known } = nameOf(written);
    if (this.names.has(foldText(known?.name ?? name))) {
      tell('member', 'stands in the list of Members a second time; the first row was used.');
      return;
    }
    this.names.add(foldText(known?.name ?? name));
    const code = this.codeOf(text('code'), known, name, (problem) => tell('code', problem));
    this.codes.add(code);
    this.members.push({
      name,
      code,
      codes: [...new Set([code, text('code').toUpperCase(), ...(known?.codes ?? [])])].filter(isCode),
      subRegion: this.subRegionOf(text('subRegion'), known, (problem) => tell('subRegion', problem)),
      accession: accessionOf(block, row, known, (problem) => tell('accession', problem)),
      aliases: [...splitAliases(cellText(fieldCell(block, row, 'aliases'))), ...spellingsOf(known)],
      adjectives: known?.adjectives ?? [],
    });
  }

  private codeOf(written: string, known: Member | null, name: string, tell: (problem: string) => void): string {
    const typed = written.toUpperCase();
    const fallback = known !== null && !this.codes.has(known.code) ? known.code : name;
    if (typed === '' || known?.codes.includes(typed)) return fallback;
    if (!isCode(typed)) tell('is not a code of two or three letters and was left out.');
    else if (this.codes.has(typed)) tell('is already the code of another Member and was left out.');
    else return typed;
    return fallback;
  }

  private subRegionOf(written: string, known: Member | null, tell: (problem: string) => void): SubRegion | null {
    const read = readSubRegion(written);
    const fallback = this.heading ?? known?.subRegion ?? null;
    if (written === '' || read !== null) return read ?? fallback;
    tell(`is not a known sub-region; ${fallback === null ? 'the Member is counted in none' : `${fallback} was used`}.`);
    return fallback;
  }
}

function isCode(text: string): boolean {
  return /^[A-Z]{2,7}$/.test(text);
}

/** The name as written, without marks and counts; a code alone becomes the name of its Member. */
function nameOf(written: string): { name: string; known: Member | null } {
  const [first, ...more] = readMemberList(written, builtIn);
  if (first?.kind !== 'member' || more.length > 0) return { name: written.replace(/[\s*]+$/, ''), known: null };
  const isCodeAlone = first.member.codes.includes(first.text);
  return { name: isCodeAlone ? first.member.name : first.text, known: first.member };
}

function spellingsOf(known: Member | null): readonly string[] {
  return known === null ? [] : [known.name, ...known.aliases];
}

function accessionOf(block: Block, row: number, known: Member | null, tell: (problem: string) => void): number | null {
  if (block.columns['accession'] === undefined) return known?.accession ?? null;
  const read = readAnswer(fieldCell(block, row, 'accession'), block.workbook.dateSystem);
  if (read.kind === 'date') return read.from;
  if (read.kind !== 'blank') tell('could not be read as a date of accession; the Member is counted at any date.');
  return null;
}
