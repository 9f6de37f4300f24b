import { defineLayout } from './layout';

/** A row is a regional entity: a training centre, a laboratory, a dog training centre, and the Member that has it. */
export const regionalEntities = defineLayout({
  label: 'a list of regional entities',
  fields: {
    kind: `
      Regional entity | Regional entities | Kind | Kind of entity | Type | Type of entity | Entity | Entities | Entity type |
      Regional body | Kind of regional entity | Type of regional entity | Category`,
    member: `
      Member | Members | Member administration | Member administrations | Administration | Administrations | Country |
      Countries | Host | Host Member | Host administration | Hosted by | Customs administration`,
    name: `
      Name | Name of entity | Name of the entity | Centre | Center | Name of centre | Location | City | Place | Institution`,
    since: `
      Since | Since when | Established | Established on | Date established | Designated | Designated on | Designated since |
      Date of designation | Year of designation | Accredited since | Operating since`,
    until: 'Until | Closed | Closed on | Ended | Ended on | Designation ended | Operating until',
  },
  needed: [['kind'], ['member']],
  givesWay: true,
});
