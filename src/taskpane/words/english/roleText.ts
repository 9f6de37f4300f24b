import type { Role } from '../../../core';
import { plural } from './plural';

interface RoleWords {
  readonly title: string;
  readonly rows: (count: number) => string;
}

/** What a sheet is for, and how its rows are counted. */
export const roleText = {
  plan: {
    title: 'Strategic plan',
    rows: (count: number) => plural(count, { one: '# action', other: '# actions' }),
  },
  workplan: {
    title: 'Work plan',
    rows: (count: number) => plural(count, { one: '# action', other: '# actions' }),
  },
  workshops: {
    title: 'Workshops',
    rows: (count: number) => plural(count, { one: '# activity', other: '# activities' }),
  },
  participants: {
    title: 'Participants',
    rows: (count: number) => plural(count, { one: '# participant', other: '# participants' }),
  },
  memberStatus: {
    title: 'Status of Members',
    rows: (count: number) => plural(count, { one: '# Member', other: '# Members' }),
  },
  members: {
    title: 'List of Members',
    rows: (count: number) => plural(count, { one: '# Member', other: '# Members' }),
  },
  outputs: {
    title: 'Outputs',
    rows: (count: number) => plural(count, { one: '# output', other: '# outputs' }),
  },
  surveyReplies: {
    title: 'Replies to the survey',
    rows: (count: number) => plural(count, { one: '# reply', other: '# replies' }),
  },
  experts: {
    title: 'Register of experts',
    rows: (count: number) => plural(count, { one: '# accreditation', other: '# accreditations' }),
  },
  contactPoints: {
    title: 'Contact points',
    rows: (count: number) => plural(count, { one: '# Member', other: '# Members' }),
  },
  surveyFigures: {
    title: 'Figures of the survey',
    rows: (count: number) => plural(count, { one: '# workshop', other: '# workshops' }),
  },
  assessment: {
    title: 'Gender assessment',
    rows: (count: number) => plural(count, { one: '# indicator', other: '# indicators' }),
  },
  webVisits: {
    title: 'Web visits',
    rows: (count: number) => plural(count, { one: '# period', other: '# periods' }),
  },
  regionalEntities: {
    title: 'Regional entities',
    rows: (count: number) => plural(count, { one: '# entity', other: '# entities' }),
  },
  needs: {
    title: 'Needs survey',
    rows: (count: number) => plural(count, { one: '# row', other: '# rows' }),
  },
} as const satisfies Record<Role, RoleWords>;
