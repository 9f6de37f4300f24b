import { defineLayout } from './layout';

/** A row is a person at an activity. */
export const participants = defineLayout({
  label: 'a list of participants',
  fields: {
    workshop: `
      Workshop | Workshops | Workshop no | Workshop number | Workshop title | Workshop name | Workshop ID |
      Activity | Activity no | Activity number | Activity title | Activity name | Activity ID | Event | Event no |
      Event number | Event title | Event name | Title of workshop | Title of the workshop | Title of activity |
      Title of event | Name of workshop | Name of the workshop | Name of activity | Name of event | Workshop
      attended | Activity attended | Event attended | Training | Seminar | Meeting | No. of workshop | Number of
      workshop | No. of the workshop`,
    start: `
      Start date | Start | Date | Dates | Workshop date | Workshop dates | Date of workshop | Workshop start |
      Activity date | Date of activity | Event date | Date of event | From`,
    name: `
      Name | Names | Full name | Name in full | Participant | Participants | Participant name | Participant's name
      | Name of participant | Name of the participant | Names of participants | Delegate | Delegate name | Name of
      delegate | Attendee | Officer | Name of officer | Person`,
    familyName: 'Family name | Family names | Surname | Surnames | Last name',
    givenName: 'Given name | Given names | First name | First names | Forename | Forenames',
    title: `
      Title | Salutation | Mr/Ms | Mr./Ms./Mrs. | Mr/Mrs/Ms | Honorific | Prefix | Form of address | Courtesy
      title`,
    member: `
      Member | Members | Member administration | Member administrations | Administration | Administrations |
      Country | Countries | Customs administration | Name of administration | Name of Member | Member name |
      Member country | WCO Member | Delegation | Country or administration | Country/Administration |
      Administration represented | Country of origin | Organization | Organisation | Affiliation | From
      administration | Nationality`,
    gender: 'Gender | Sex | M/F | F/M | Male/Female | Female/Male | Gender (M/F) | Gender of participant',
    role: `
      Role | Capacity | Function | Participant role | Role in delegation | Participating as | Attending as |
      Status in delegation | Type of participant | Participant type`,
    mode: `
      Mode | Attendance | Attended | Mode of attendance | Mode of participation | Attendance mode | Online or
      on-site | Way of participation | Participation`,
    rating: `
      Rating | Evaluation | Score | Evaluation score | Satisfaction | Overall rating | Overall evaluation |
      Evaluation (out of 5)`,
  },
  needed: [['workshop'], ['member']],
});
