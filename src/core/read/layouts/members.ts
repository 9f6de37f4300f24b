import { defineLayout } from './layout';

/** A row is a Member of the region; replaces the built-in list. */
export const members = defineLayout({
  label: 'a list of Members',
  fields: {
    member: `
      Member | Members | Administration | Country | Member administration | Customs administration | Name`,
    subRegion: 'Sub-region | Subregion | Group | Region',
    code: 'Code | ISO code | Country code | ISO',
    accession: 'Accession | Accession date | Member since | Date of accession | Joined',
    aliases: 'Aliases | Other names | Also written | Spellings',
  },
  needed: [['member'], ['subRegion', 'code', 'accession', 'aliases']],
});
