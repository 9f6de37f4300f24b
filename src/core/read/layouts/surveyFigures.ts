import { defineLayout } from './layout';

/** A row is a workshop with the figures somebody worked out of the replies to the follow-up survey, for comparison. */
export const surveyFigures = defineLayout({
  label: 'figures of the survey',
  fields: {
    workshop: `
      Workshop | Workshops | Workshop title | Workshop name | Title of workshop | Title of the workshop | Name of
      workshop | Name of the workshop | Regional/Sub-regional workshop | Regional/Sub-regional workshops | WCO
      Regional/Sub-regional workshops | WCO Sub-/Regional workshops | WCO workshop | WCO workshops | Activity | Event |
      NB`,
    administrations: `
      No. of administrations | Number of administrations | Administrations | Participating administrations | No. of
      participating administrations | Number of participating administrations | No. of participated administrations |
      Number of participated administrations | Administrations that took part | Members that took part`,
    replies: `
      Replies | No. of replies | Number of replies | Total no. of replies | Total number of replies | Total replies |
      Replies received`,
    replyRate: 'Reply rate | Rate of replies | Rate of reply | Rate of reply received | Response rate | % of replies',
    shared: `
      Shared materials | Share training materials | Shared training materials | Shared workshop materials | Materials
      shared | Sharing of materials | Share materials | Shared (S) | S`,
    reports: 'Submitted reports | Submit reports | Reports submitted | Submitted report | Reports | Reports (R) | R',
    recommendations: `
      Made recommendations | Make recommendations | Recommendations | Recommendations made | Made specific
      recommendations | Recommendations (C) | C`,
    inHouse: `
      In-house workshop | In-house workshops | Organize in-house workshop | Organized in-house workshop | Organized
      in-house workshops | In-house training | In-house workshops (H) | H`,
    manuals: `
      Operational manuals | Operational manual | Manuals | Develop operational manuals | Developed operational manuals |
      Manuals developed`,
    others: 'Others | Other | Other actions | Other follow-up actions',
    effects: 'Direct effects | Effects | Realized direct effects | Direct effects realized | Effects (D) | D',
    efficiency: 'Efficiency improved | Improved efficiency | Efficiency | Work efficiency | Improved work efficiency',
    sharedAndEffects: `
      Shared and effects | Shared materials and effects | Shared materials and direct effects | Shared with direct
      effects | S and D | S∩D | S∩D/S`,
    inHouseAndEffects: `
      In-house and effects | In-house workshop and effects | In-house workshop and direct effects | In-house with direct
      effects | H and D | H∩D | H∩D/H`,
    eitherAndEffects: `
      Shared or in-house and effects | Shared materials or in-house workshop and direct effects | Effects after either |
      S or H and D | (S∪H)∩D | (S∪H)∩D/D`,
    projects: `
      New projects | New project | Projects | Initiated new projects | New projects initiated | Modernization projects |
      Projects (P) | P`,
    reportsAndProjects: `
      Reports and projects | Reports and new projects | Submitted reports and new projects | R and P | R∩P | R∩P/R`,
    recommendationsAndProjects: `
      Recommendations and projects | Recommendations and new projects | Made recommendations and new projects | C and P |
      C∩P | C∩P/C`,
    eitherReportAndProjects: `
      Reports or recommendations and projects | Reports or recommendations and new projects | Projects after either | R or
      C and P | (R∪C)∩P | (R∪C)∩P/P`,
    yes: 'Yes | Yes replies | Answered yes',
    no: 'No | No replies | Answered no',
  },
  needed: [
    ['workshop'],
    [
      ...([
        'replies',
        'replyRate',
        'shared',
        'reports',
        'recommendations',
        'inHouse',
        'manuals',
        'others',
        'effects',
      ] as const),
      ...(['efficiency', 'sharedAndEffects', 'inHouseAndEffects', 'eitherAndEffects', 'projects'] as const),
      ...(['reportsAndProjects', 'recommendationsAndProjects', 'eitherReportAndProjects', 'yes'] as const),
    ],
  ],
});
