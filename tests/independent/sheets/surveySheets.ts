import type { WorkbookSnapshot } from '../../../src/core';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';
import { questions, type OfficeReply, type OfficeSurvey, type Question } from '../random/survey';

const HEADERS: Readonly<Record<Question, string>> = {
  shared: 'Shared materials',
  reports: 'Submitted report',
  recommendations: 'Made recommendations',
  inHouse: 'In-house workshop',
  manuals: 'Operational manuals',
  others: 'Others',
  effects: 'Direct effects',
  efficiency: 'Efficiency improved',
  projects: 'New project',
};

/** The workshops and the replies about them, a sheet each. */
export function surveyWorkbook({ workshops, sheets }: OfficeSurvey): WorkbookSnapshot {
  const lists = sheets.map(({ without, replies }, index): [string, PlainCell[][]] => {
    const asked = questions.filter((question) => !without.includes(question));
    const rows = replies.map((reply) => [
      workshopNamed(reply, workshops),
      reply.member.cell,
      ...asked.map((question) => reply.answers[question].cell),
    ]);
    return [`Survey ${index + 1}`, [['Workshop', 'Member', ...asked.map((question) => HEADERS[question])], ...rows]];
  });
  return snapshotFrom({
    Workshops: [
      ['No.', 'Title', 'Start date', 'Level', 'No. of administrations'],
      ...workshops.map(({ title, start, level, administrations }, index): PlainCell[] => [
        ...[index + 1, title, { date: start }, level, administrations],
      ]),
    ],
    ...Object.fromEntries(lists),
  });
}

function workshopNamed({ workshop, isByNumber }: OfficeReply, workshops: OfficeSurvey['workshops']): PlainCell {
  if (workshop === null) return 'Workshop of another office';
  return isByNumber ? workshop + 1 : workshops[workshop]!.title;
}
