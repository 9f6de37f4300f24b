import { defineLayout } from './layout';

/** A row is an accreditation of an expert. Who an expert is stays on the sheet: only the number of people leaves it. */
export const experts = defineLayout({
  label: 'a register of accredited experts',
  fields: {
    name: `
      Name | Names | Full name | Expert | Expert name | Expert's name | Name of expert | Name of the expert | Accredited
      expert | Name of accredited expert | Name of the accredited expert | ACE | Name of ACE`,
    administration: `
      Administration | Customs administration | Member | Member administration | WCO Member | Country | Organization |
      Organisation | Administration or body | Administration/Organization | Body | Name of administration | Name of Member |
      Member or body | Affiliation | Employer | Member/Organization | Country/Organization`,
    category: `
      Category | Accreditation category | Category of accreditation | Expert category | Category of expert | Accredited
      as | Accreditation | Type of accreditation | Accreditation type | Accreditation categories | Categories`,
    expertise: `
      Field of expertise | Area of expertise | Areas of expertise | Fields of expertise | Expertise | Specialization |
      Specialisation | Topic | Topics | Subject | Subjects | Area | Field`,
    accreditedOn: `
      Accredited on | Accreditation date | Date of accreditation | Accredited since | Date accredited | Fully accredited
      on | Valid from | Accredited`,
    validUntil: `
      Valid until | Valid to | Valid till | Valid through | Validity | Expiry date | Expiry | Expires | Expires on |
      Expiration date | Expiration | Date of expiry | Accreditation valid until | Accredited until | Accreditation expires |
      Accreditation expiry | Validity of accreditation`,
    contact: 'E-mail | Email | E-mail address | Email address | Contact | Contact details | Phone | Telephone',
  },
  needed: [['name'], ['administration'], ['category']],
  givesWay: true,
});
