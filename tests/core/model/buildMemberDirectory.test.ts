import { formatIsoDay, runPlan } from '../../../src/core';
import type { Member } from '../../../src/core/read/members/member';
import { day, modelFrom, planSheet, workshopSheet, type PlainSheet } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const HEADER = ['Member', 'Sub-region', 'Code', 'Accession', 'Aliases'];

function listOf(...rows: PlainSheet) {
  const { directory, notices } = modelFrom({ Plan: planSheet(), Members: [HEADER, ...rows] });
  return { directory, notices, members: directory.members };
}

const inWords = ({ name, code, subRegion, accession }: Member) =>
  [name, code, subRegion ?? '-', accession === null ? '-' : formatIsoDay(accession)].join(' ');
const codeOf = (directory: ReturnType<typeof listOf>['directory'], name: string) => {
  const found = directory.lookUp(name);
  return found.kind === 'member' ? found.member.code : found.kind;
};

describe('buildMemberDirectory', () => {
  test('without a Members sheet the built-in list stands', () => {
    const { directory, notices } = modelFrom({ Plan: planSheet() });
    expect([directory.members.length, notices]).toEqual([35, []]);
  });

  test('the sheet replaces it, row by row', () => {
    const { members, notices } = listOf(
      ['Fiji', 'PI', 'FJ', { date: '1997-07-01' }, null],
      ['Viet Nam', 'South-East Asia', 'VNM', '1 July 1993', 'Vietnam Customs'],
      ['Nauru', 'Pacific Islands (PI)', 'NR', 2025, null],
      ['Atlantis', null, null, null, null],
    );
    expect(members.map(inWords)).toEqual([
      'Fiji FJ PI 1997-07-01',
      'Viet Nam VN SEA 1993-07-01',
      'Nauru NR PI 2025-01-01',
      'Atlantis Atlantis - -',
    ]);
    expect(notices).toEqual([]);
  });

  test('Members that the sheet leaves out are known, and no Members', () => {
    const { directory } = listOf(['Fiji', 'PI', null, null, null]);
    expect(['Fiji', 'FRCS', 'Tonga', 'TO', 'Atlantis'].map((name) => codeOf(directory, name))).toEqual([
      ...['FJ', 'FJ', 'other', 'other', 'unknown'],
    ]);
  });

  test('spellings: those of the sheet, and those the built-in list knows', () => {
    const { directory } = listOf(
      ['HK, China', null, null, null, 'C&ED; Hong Kong C+ED\nFragrant Harbour'],
      ['China', null, null, null, 'Middle Kingdom, The Mainland'],
      ['Kiribati', 'PI', 'KI', null, 'Gilbert Islands | KIR'],
    );
    for (const name of ['Hong Kong, China', 'Fragrant Harbour', 'HKG']) expect(codeOf(directory, name)).toBe('HK');
    for (const name of ['Middle Kingdom', 'The Mainland', 'PR China']) expect(codeOf(directory, name)).toBe('CN');
    for (const name of ['Gilbert Islands', 'kiribati', 'KI']) expect(codeOf(directory, name)).toBe('KI');
    expect(codeOf(directory, 'ki')).toBe('unknown');
  });

  test('an alias never takes the name of another Member', () => {
    const { directory } = listOf(['Macao', null, null, null, 'Macao, China'], ['China', null, null, null, null]);
    expect([codeOf(directory, 'China'), codeOf(directory, 'Macao, China')]).toEqual(['CN', 'MO']);
  });

  test('what the sheet leaves open the built-in list fills', () => {
    const rows = [
      ['Member', 'Sub-region'],
      ['Palau', null],
      ['Samoa¹', null],
      ['FJ', null],
    ];
    const { directory } = modelFrom({ Plan: planSheet(), Members: rows });
    expect(directory.members.map(inWords)).toEqual(['Palau PW PI 2024-02-02', 'Samoa WS PI -', 'Fiji FJ PI -']);
    expect(inWords(listOf(['Palau', null, null, null, null]).members[0]!)).toBe('Palau PW PI -');
  });

  test('a sub-region may head the rows under it', () => {
    const rows = [
      ['South Asia', null, null, null, null],
      ['Nepal', null, null, null, null],
      ['Shangri-La', null, null, null, null],
      ['Pacific Islands', null, null, null, null],
      ['Atlantis', null, null, null, null],
      ['Lemuria', 'SEA', null, null, null],
    ];
    expect(listOf(...rows).members.map(({ name, subRegion }) => `${name} ${subRegion}`)).toEqual([
      ...['Nepal SA', 'Shangri-La SA', 'Atlantis PI', 'Lemuria SEA'],
    ]);
  });

  test('tells what it could not use, and where', () => {
    const { members, notices } = listOf(
      ['Fiji', 'Middle Earth', 'F1', 'soon', null],
      ['Atlantis', 'Middle Earth', 'FJ', null, null],
      ['Fiji Islands', 'PI', null, null, null],
    );
    expect(members.map(inWords)).toEqual(['Fiji FJ PI -', 'Atlantis Atlantis - -']);
    expect(notices).toEqual([
      'Members C2: "F1" is not a code of two or three letters and was left out.',
      'Members B2: "Middle Earth" is not a known sub-region; PI was used.',
      'Members D2: "soon" could not be read as a date of accession; the Member is counted at any date.',
      'Members C3: "FJ" is already the code of another Member and was left out.',
      'Members B3: "Middle Earth" is not a known sub-region; the Member is counted in none.',
      'Members A4: "Fiji Islands" stands in the list of Members a second time; the first row was used.',
    ]);
  });

  test('a list without a Member changes nothing, and says so', () => {
    const { members, notices } = listOf([null, 'PI', null, null, null]);
    expect(members).toHaveLength(35);
    expect(notices).toEqual([
      "Members: no Member was found in this list; Plan Monitor's own list of 35 Members was used.",
    ]);
  });

  test('what it tells reaches the result', () => {
    const workbook = snapshotFrom({ Plan: planSheet(), Members: [HEADER, ['Fiji', 'Middle Earth', null, null, null]] });
    const { notices, report } = runPlan([workbook], { today: day('2026-01-15') });
    expect(notices).toContain('Members B2: "Middle Earth" is not a known sub-region; PI was used.');
    expect(report.participation).toMatchObject({ members: 1, membersNotReached: ['FJ'] });
  });

  test('several sheets make one list', () => {
    const sheets = {
      Plan: planSheet(),
      East: [HEADER, ['Japan', 'ECWA', null, null, null]],
      South: [HEADER, ['Nepal', 'SA', null, null, null]],
    };
    expect(modelFrom(sheets).directory.members.map(({ code }) => code)).toEqual(['JP', 'NP']);
  });

  test('figures count by the list of the workbook', () => {
    const members = [HEADER, ['Sri Lanka', 'SA', null, null, null], ['Fiji', 'PI', null, null, null]];
    const { activities, directory } = modelFrom({ Plan: planSheet(), Workshops: workshopSheet(), Members: members });
    expect(activities.map(({ names }) => names.map(({ kind }) => kind))).toEqual([
      ['member'],
      ['member', 'other', 'other'],
      ['other', 'other', 'other', 'member'],
    ]);
    expect(directory.membersOn(0)).toHaveLength(2);
  });
});
