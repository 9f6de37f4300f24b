import { defineLayout } from './layout';

/** A row is a Member of the region; replaces the built-in list. */
export const members = defineLayout({
  label: 'a list of Members',
  fields: {
    member: `
      Member | Members | Member administration | Member administrations | Administration | Administrations |
      Country | Countries | Customs administration | Name | Name of Member | Member name | Official name | WCO
      Member | WCO Members | Name of administration | Name of country`,
    subRegion: `
      Sub-region | Subregion | Sub-regions | Sub region group | Group | Region | Sub-regional group | Sub-region
      code | Grouping`,
    code: `
      Code | ISO code | Country code | ISO | ISO 3166 | ISO2 | ISO alpha-2 | Alpha-2 | Alpha-2 code | Member code
      | Abbreviation`,
    accession: `
      Accession | Accession date | Member since | Date of accession | Joined | Joined WCO | Date joined | WCO
      accession | Date of membership | Year of accession`,
    aliases: `
      Aliases | Alias | Other names | Also written | Also known as | Spellings | Other spellings | Short name |
      Common name | Alternative names`,
  },
  needed: [['member'], ['subRegion', 'code', 'accession', 'aliases']],
});

export type MembersField = keyof typeof members.fields;
