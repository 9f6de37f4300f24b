import { defineLayout } from './layout';

/** A row is a person at an activity. */
export const participants = defineLayout({
  label: 'a list of participants',
  fields: {
    workshop: `
      Workshop | Workshop no | Workshop number | Workshop title | Activity | Event | Title of workshop |
      Activity no`,
    name: `
      Name | Full name | Participant | Participant name | Name of participant | Family name | Surname`,
    title: 'Title | Salutation | Mr/Ms | Honorific',
    member: `
      Member | Administration | Country | Member administration | Customs administration | Delegation`,
    gender: 'Gender | Sex | M/F | F/M',
    role: 'Role | Capacity | Function | Participant role',
    mode: 'Mode | Attendance | Attended | Mode of attendance',
    rating: 'Rating | Evaluation | Score',
  },
  needed: [['workshop'], ['member']],
});
