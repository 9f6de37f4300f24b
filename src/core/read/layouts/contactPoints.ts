import { defineLayout } from './layout';

/** A row is a Member: who at the office looks after it, and its contact point, who is never read. */
export const contactPoints = defineLayout({
  label: 'a list of contact points',
  fields: {
    member: `
      Member | Members | Member administration | Administration | Customs administration | Country | WCO Member | Name of
      Member | Member name | Name of administration`,
    subRegion: 'Sub-region | Subregion | Sub region group | Sub-regional group | Region | Group | Sub-region group',
    responsibleOfficer: `
      Responsible officer | Officer responsible | Officer in charge | Responsible ROCB officer | ROCB officer | ROCB A/P
      officer | ROCB focal point | ROCB A/P focal point | Office focal point | Desk officer | Desk | Responsible staff |
      Responsible programme manager | Responsible program manager | Responsible manager | Officer in charge at the office |
      Responsible officer at the office | Responsible officer of ROCB | Responsible officer of ROCB A/P | Responsible at
      the office | PM in charge`,
    contact: `
      Contact point | Contact points | Contact name | Contact person | Contact | Name of contact point | Name of contact |
      Name of the contact point | National contact point | Regional contact point | RCP contact point | Contact officer |
      Focal point | Member contact point | Name of contact person`,
    position: 'Position | Job title | Post | Title of contact point | Position of contact point | Designation',
    email: 'E-mail | Email | E-mail address | Email address | E-mail of contact point | Mail | Contact e-mail',
    phone: 'Phone | Telephone | Phone number | Telephone number | Tel | Tel. no | Mobile',
  },
  needed: [['member'], ['responsibleOfficer'], ['contact', 'email']],
  givesWay: true,
});
