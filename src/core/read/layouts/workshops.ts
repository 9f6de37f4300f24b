import { defineLayout } from './layout';

/** A row is an activity: a workshop, meeting, mission. */
export const workshops = defineLayout({
  label: 'a list of workshops',
  fields: {
    number: 'No | Number | Nr | # | S/N | SN | Serial no | Sl no | Sr no | Item | Workshop no | ID | Ref no',
    title: `
      Title | Title of workshop | Workshop title | Workshop | Workshops | Activity | Activities | Activity
      title | Event | Event title | Name of workshop | Name of the workshop | Name of activity | Name of
      event | Title of activity | Title of event | Title of the workshop | Workshop name`,
    start: `
      Start date | Start | Starts | From | Date from | Date (from) | Begin | Begins | Beginning | Start
      day | Date start`,
    end: 'End date | End | Ends | To | Date to | Date (to) | Until | Finish | End day | Date end',
    date: `
      Date | Dates | Period | Date(s) | When | Duration | Date of workshop | Workshop dates | Date and
      period | Workshop date`,
    venue: 'Venue | Place | Location | Where | City | Venue/Place',
    mode: 'Mode | Mode of delivery | Delivery mode | Format | Modality | Delivery',
    level: 'Level | Scope | Type of workshop | Workshop level | Category | Coverage level',
    kind: 'Kind | Type | Kind of activity | Activity type | Type of activity',
    host: `
      Host | Hosted by | Organizer | Organiser | Organized by | Organised by | Host administration |
      Organization | Lead`,
    sponsor: `
      Sponsor | Sponsors | Funding | Funded by | Donor | Donors | Sponsored by | Fund | Funding source |
      Source of funding`,
    planActions: `
      Plan action(s) | Plan action | Plan actions | SAP ref | SAP reference | SAP action | SAP actions |
      Action | Actions | Related actions | Related action | Linked actions | Relevant SAP action |
      Strategic plan action | Strategic action | SAP | Action ref | Plan ref | Plan reference`,
    status: 'Status | State | Activity status | Progress status',
    participants: `
      Participants | Pax | No. of participants | Number of participants | Total participants |
      Participants (total) | Total pax | No. of pax | Participant | Attendees | Number of pax`,
    women: `
      Women | Female | Females | F | Female participants | Women participants | No. of women | Number of
      women | No. of female | Number of female participants | Number of females | W`,
    men: `
      Men | Male | Males | M | Male participants | Men participants | No. of men | Number of men | No. of
      male | Number of male participants | Number of males`,
    otherGender: 'Other gender | Other | Others | X | Non-binary | Gender other | Other/not stated',
    onsite: `
      On-site | Onsite | In-person | On-site participants | Participants on-site | In person participants
      | Physical | No. of on-site participants | Face-to-face`,
    online: `
      Online | Online participants | Participants online | Virtual | Remote | Virtual participants | No.
      of online participants`,
    observers: 'Observers | Observer | No. of observers | Number of observers',
    administrations: `
      No. of administrations | Number of administrations | Administrations | No. of Members | Number of
      Members | No. of Member administrations | Number of Member administrations | Number of countries |
      No. of countries | Count of administrations`,
    members: `
      Member administrations | Members | Members present | Delegates from | Participating Members |
      Participating administrations | Members participating | Member | Countries | Participating countries
      | Beneficiary | Beneficiaries | Attending Members | Members attending | List of administrations |
      List of Members | Beneficiary Members | Names of administrations`,
    headsOfDelegation: `
      Heads of delegation | Head of delegation | HoD | HoDs | No. of heads of delegation | Number of heads
      of delegation | Heads`,
    femaleHeads: `
      Female heads | Female heads of delegation | Women heads of delegation | Female HoD | Female HoDs |
      Women heads | Female head of delegation | No. of female heads of delegation`,
    experts: `
      Accredited experts | Experts | Accredited experts used | Experts used | Expert | Facilitators | No.
      of accredited experts | Number of accredited experts | No. of experts | Resource persons`,
    expertsRequested: `
      Experts requested | Accredited experts requested | Expert requested | Requested experts | Expert
      request`,
    evaluation: `
      Evaluation | Rating | Mean evaluation | Average evaluation | Evaluation score | Average rating |
      Satisfaction | Evaluation (out of 5) | Evaluation result | Mean rating`,
    respondents: `
      Respondents | No. of respondents | Number of respondents | Evaluation respondents | Replies |
      Evaluation replies`,
  },
  needed: [['title'], ['start', 'date']],
});

export type WorkshopField = keyof typeof workshops.fields;
