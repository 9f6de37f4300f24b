import { defineLayout } from './layout';

/** A row is a reply to the follow-up survey: one Member about one workshop. */
export const surveyReplies = defineLayout({
  label: 'survey replies',
  fields: {
    workshop: `
      Workshop | Workshops | Workshop no | Workshop number | Workshop title | Workshop name | Workshop ID |
      Activity | Activity no | Activity number | Activity title | Activity name | Activity ID | Event | Event no |
      Event number | Event title | Event name | Title of workshop | Title of the workshop | Title of activity |
      Title of event | Name of workshop | Name of the workshop | Name of activity | Name of event | Workshop
      attended | Activity attended | Event attended | Training | Seminar | Meeting | Regional/Sub-regional workshop |
      Regional/Sub-regional workshops | WCO Regional/Sub-regional workshops | WCO Sub-/Regional workshops | WCO workshop |
      WCO workshops`,
    member: `
      Member | Members | Member administration | Member administrations | Administration | Administrations |
      Country | Countries | Customs administration | Name of administration | Name of Member | Member name |
      Member country | WCO Member | Delegation | Country or administration | Country/Administration | Respondent |
      Replying Member | Responding Member | Respondent administration`,
    sharedMaterials: `
      Shared materials | Shared the materials | Materials shared | Sharing of materials | Sharing materials |
      Shared workshop materials | Shared the workshop materials | Shared training materials | Share materials |
      Share training materials | Shared (S) | Materials shared (S) | S`,
    submittedReport: `
      Submitted report | Report submitted | Submitted a report | Submission of report | Report to management |
      Reported to management | Submitted report to management | Report | Reports |
      Submit reports | Submitted reports | Reports submitted | Report (R) | R`,
    madeRecommendations: `
      Made recommendations | Recommendations | Recommendation | Recommendations made | Recommendations to
      management | Made recommendation | Make recommendations | Made specific recommendations | Recommendations (C) | C`,
    inHouseWorkshop: `
      In-house workshop | In-house training | In-house workshops | Inhouse workshop | In-house seminar | Organized
      in-house workshop | Held in-house workshop | Conducted in-house workshop | Organized an in-house workshop |
      Internal workshop | Organize in-house workshop | Organize in-house workshops | Organized in-house workshops |
      In-house workshop (H) | H`,
    manuals: `
      Operational manuals | Operational manual | Manuals | Manual | Developed manuals | Manuals developed |
      Developed operational manuals | Guidelines or manuals | Develop operational manuals | Develop manuals`,
    others: 'Others | Other | Other actions | Other follow-up actions | Other follow-up | Any other action',
    directEffects: `
      Direct effects | Direct effect | Effects | Direct effects observed | Had direct effects | Direct impact |
      Effects observed | Positive effects | Realized direct effects | Direct effects realized | Effects (D) | D`,
    efficiency: `
      Efficiency improved | Efficiency | Improved efficiency | Improvement of efficiency | Work efficiency |
      Improved work efficiency | Efficiency gains | Improvement in work efficiency | Improvement in work efficiency and
      effectiveness | More efficient`,
    newProject: `
      New project | New projects | Project | Projects | Started new project | New project started | New projects
      launched | New project or reform | New initiative | New initiatives | Initiated new projects | Initiated new project |
      New projects initiated | New modernization projects | New modernization project | Projects (P) | P`,
  },
  needed: [
    ['workshop'],
    ['member'],
    [
      'sharedMaterials',
      'submittedReport',
      'madeRecommendations',
      'inHouseWorkshop',
      'directEffects',
      'efficiency',
      'newProject',
    ],
  ],
});
