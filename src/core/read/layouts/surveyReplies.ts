import { defineLayout } from './layout';

/** A row is a reply to the follow-up survey: one Member about one workshop. */
export const surveyReplies = defineLayout({
  label: 'survey replies',
  fields: {
    workshop: 'Workshop | Workshop no | Workshop title | Activity | Event',
    member: 'Member | Administration | Country | Member administration',
    sharedMaterials: 'Shared materials | Shared the materials | Materials shared | Sharing of materials',
    submittedReport: 'Submitted report | Report submitted | Submitted a report | Report to management',
    madeRecommendations: 'Made recommendations | Recommendations | Recommendations made',
    inHouseWorkshop: 'In-house workshop | In-house training | In-house workshops',
    manuals: 'Operational manuals | Manuals | Manual',
    others: 'Others | Other | Other actions',
    directEffects: 'Direct effects | Direct effect | Effects',
    efficiency: 'Efficiency improved | Efficiency | Improved efficiency',
    newProject: 'New project | New projects | Project | Projects',
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
