import { defineLayout } from './layout';

/** A row is an activity: a workshop, meeting, mission. */
export const workshops = defineLayout({
  label: 'a list of workshops',
  fields: {
    number: `
      No | Number | Nr | # | S/N | SN | Serial no | Serial number | Sl no | Sr no | Item | Item no | Workshop no |
      Workshop number | Activity no | Activity number | Event no | Event number | ID | Workshop ID | Activity ID |
      Ref no | Reference no | Order | Seq no`,
    title: `
      Title | Titles | Title of workshop | Title of the workshop | Title of activity | Title of the activity |
      Title of event | Title of the event | Title of meeting | Title of training | Name of training | Name of the training | Training name | Meeting | Meetings | Meeting title | Name of meeting | Workshop title | Workshop |
      Workshops | Workshop name | Workshops conducted | Activity | Activities | Activity title | Activity name |
      Activities conducted | Event | Events | Event title | Event name | Name of workshop | Name of the workshop |
      Name of activity | Name of the activity | Name of event | Name of the event | Seminar | Training | Training
      title | Workshop or activity | Workshops and meetings | Topic of workshop | Subject | Description of
      activity | Capacity building activity | Capacity building activities | CB activity | CB activities |
      Programme`,
    start: `
      Start date | Start | Starts | Starting date | Date of start | Start of workshop | From | From date | Date
      from | Begin | Begins | Beginning | Begin date | Start day | Date start | Date started | Opening date |
      First day`,
    end: `
      End date | End | Ends | Ending date | Date of end | End of workshop | To | To date | Date to | Until |
      Finish | Finish date | End day | Date end | Date ended | Closing date | Last day`,
    date: `
      Date | Dates | Period | When | Duration | Date of workshop | Dates of workshop | Date of the workshop |
      Workshop dates | Date and period | Workshop date | Date of activity | Activity date | Dates of activity |
      Date of event | Event date | Period of workshop | Time | Schedule | Date held | Held on | Dates held |
      Conducted on | Training dates | Training date | Dates of training | Month | Meeting date`,
    venue: `
      Venue | Place | Location | Where | City | Venue/Place | Place held | Venue and country | Host city | Place
      of workshop | Workshop venue`,
    mode: `
      Mode | Mode of delivery | Delivery mode | Format | Modality | Delivery | Mode of workshop | Way of delivery
      | Form of delivery | Online or on-site | Online or in-person | Delivery format | Type of delivery |
      Modalities`,
    level: `
      Level | Scope | Type of workshop | Workshop level | Category | Coverage level | Level of workshop | Activity
      level | Level of activity | National or regional | Geographic level | Geographical scope | Workshop type |
      Coverage`,
    kind: `
      Kind | Type | Kind of activity | Activity type | Type of activity | Type of event | Event type | Kind of
      event | Nature of activity`,
    host: `
      Host | Hosts | Hosted by | Organizer | Organizers | Organiser | Organisers | Organized by | Organised by |
      Host administration | Host Member | Host country | Organization | Organisation | Lead | Lead organization |
      Conducted by | Arranged by | Organizing body`,
    sponsor: `
      Sponsor | Sponsors | Funding | Funded by | Funder | Donor | Donors | Sponsored by | Sponsorship | Fund |
      Funds | Funding source | Source of funding | Source of fund | Sources of funding | Source of funds | Donor
      fund | Budget source | Financed by | Supported by`,
    planActions: `
      Plan action(s) | Plan action | Plan actions | SAP ref | SAP refs | SAP reference | SAP references | SAP
      action | SAP actions | SAP action no | Action | Actions | Related actions | Related action | Related SAP
      action | Related SAP actions | Linked actions | Linked action | Linked SAP action | Relevant SAP action |
      Relevant action | Relevant actions | Strategic plan action | Strategic plan actions | Strategic action |
      Strategic actions | SAP | SAP item | SAP no | SAP number | Action ref | Action reference | Action references
      | Action no | Plan ref | Plan reference | Plan item | Link to SAP | Link to plan | Reference to SAP |
      Reference to the plan | Specific action | Specific actions | Action of SAP | Actions of SAP | Action of the SAP
      | Actions of the SAP | Actions of the plan`,
    status: `
      Status | State | Activity status | Progress status | Status of activity | Status of implementation |
      Implementation status | Held or planned | Current status`,
    participants: `
      Participants | Pax | No. of participants | Number of participants | Total participants | Participants
      (total) | Participants in total | Total number of participants | Total no. of participants | Total pax | No.
      of pax | Pax total | Number of pax | Participant | Participants no | Participants number | Attendees | No.
      of attendees | Number of attendees | Total attendees | Attendance | Attendants | Delegates | No. of
      delegates | Number of delegates | Total delegates | Headcount | Trainees | Number of trainees | No. of trainees | Persons |
      Number of persons | People trained | Officers trained | Number of officers`,
    women: `
      Women | Female | Females | F | W | Female participants | Women participants | Participants women | Female
      pax | No. of women | Number of women | No. of female | Number of female | Number of female participants |
      No. of female participants | Number of women participants | Number of females | No. of females | Women total
      | Total women | Total female | Of whom women | Of which women | Of which female | Female attendees | Female
      delegates | Women attending`,
    men: `
      Men | Male | Males | M | Male participants | Men participants | Participants men | Male pax | No. of men |
      Number of men | No. of male | Number of male | Number of male participants | No. of male participants |
      Number of men participants | Number of males | No. of males | Men total | Total men | Total male | Of whom
      men | Of which men | Of which male | Male attendees | Male delegates | Men attending`,
    otherGender: `
      Other gender | Other | Others | X | Non-binary | Gender other | Other/not stated | Other genders | Not
      stated | Gender not stated | Gender X | Other participants | Unspecified gender`,
    onsite: `
      On-site | Onsite | In-person | On-site participants | Onsite participants | Participants on-site |
      Participants onsite | In-person participants | Participants in person | Physical | Physical participants |
      No. of on-site participants | Number of on-site participants | No. of onsite participants | Number of
      in-person participants | Face-to-face | F2F | Physically present | On-site pax | On-site attendance |
      Physical attendance`,
    online: `
      Online | On-line | Online participants | Participants online | Virtual | Remote | Remote participants |
      Virtual participants | No. of online participants | Number of online participants | Number of virtual
      participants | Connected online | Online pax | Online attendance | Virtual attendance`,
    observers: 'Observers | Observer | No. of observers | Number of observers | Observers present | Total observers',
    administrations: `
      No. of administrations | Number of administrations | Administrations | No. of Members | Number of Members |
      Total Members | Members (number) | Members no | Members number | Number of Members present | No. of Member
      administrations | Number of Member administrations | Number of participating Members | No. of participating
      Members | Number of participating administrations | No. of participating administrations | Number of
      countries | No. of countries | Number of participating countries | Count of administrations |
      Administrations (number) | Administrations number | Administrations count | Total administrations | Number
      of Customs administrations | Number of beneficiaries | Number of beneficiary Members`,
    members: `
      Member administrations | Members | Members present | Delegates from | Participants from | Participating
      Members | Participating Member | Participating administrations | Participating Member administrations |
      Members participating | Members participated | Members that took part | Member | Countries | Country |
      Participating countries | Participating country | Beneficiary | Beneficiaries | Beneficiary country |
      Beneficiary countries | Beneficiary administrations | Attending Members | Members attending | Members
      attended | Members represented | List of administrations | List of Members | List of participating Members |
      Names of Members | Beneficiary Members | Beneficiary Member | Names of administrations | Administrations
      names | Administrations list | Administrations present | Customs administrations | Delegations | Delegations
      present | Represented Members`,
    headsOfDelegation: `
      Heads of delegation | Head of delegation | Heads of delegations | HoD | HoDs | No. of heads of delegation |
      Number of heads of delegation | Number of heads | Total heads of delegation | Heads of delegation total |
      Heads`,
    femaleHeads: `
      Female heads | Female heads of delegation | Women heads of delegation | Female HoD | Female HoDs | Women HoD
      | Women heads | Female head of delegation | Female head | No. of female heads of delegation | Number of
      female heads of delegation | No. of female heads | Number of female heads | Heads of delegation women |
      Heads of delegation female | Women as heads of delegation`,
    experts: `
      Accredited experts | Accredited expert | Experts | Experts accredited | Accredited experts used | Experts
      used | Experts utilized | Expert | Facilitators | Facilitator | No. of accredited experts | Number of
      accredited experts | No. of experts | Number of experts | Number of accredited experts used | Resource
      persons | Resource person | Accredited trainers | Expert support | Trainers`,
    expertsRequested: `
      Experts requested | Accredited experts requested | Expert requested | Requested experts | Expert request |
      Number of experts requested | No. of experts requested | Experts asked for | Request for experts |
      Accredited expert requested`,
    evaluation: `
      Evaluation | Rating | Ratings | Mean evaluation | Average evaluation | Evaluation average | Evaluation mean
      | Evaluation score | Average score | Mean score | Average rating | Satisfaction | Satisfaction score |
      Evaluation (out of 5) | Evaluation result | Evaluation results | Mean rating | Overall rating | Overall
      evaluation | Participants' evaluation | Evaluation by participants | Score`,
    respondents: `
      Respondents | No. of respondents | Number of respondents | Evaluation respondents | Respondents evaluation |
      Replies | Number of replies | Evaluation replies | Number of responses | Responses | Evaluation forms
      received | Forms returned`,
  },
  needed: [['title'], ['start', 'date']],
});

export type WorkshopField = keyof typeof workshops.fields;
