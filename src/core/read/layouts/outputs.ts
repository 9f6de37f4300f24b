import { defineLayout } from './layout';

/** A row is a thing delivered: a publication, survey, dialogue, arrangement. */
export const outputs = defineLayout({
  label: 'a list of outputs',
  fields: {
    date: `
      Date | Date delivered | Delivered | Delivered on | Delivery date | Date of output | Output date |
      Publication date | Date published | Date of publication | Published | Published on | Date issued | Issued on
      | When | Completed on | Date of delivery`,
    type: `
      Type | Output type | Kind | Type of output | Output | Kind of output | Category | Output category |
      Deliverable type | Type of deliverable | Publication type | Type of publication | Kind of publication`,
    title: `
      Title | Description | Name | Title of output | Output title | Name of output | Details | Subject | Topic |
      Title of publication | Publication`,
    planActions: `
      Plan action(s) | Plan action | Plan actions | SAP ref | SAP refs | SAP reference | SAP references | SAP
      action | SAP actions | Action | Actions | Linked actions | Linked action | Related action | Related actions
      | Relevant action | Relevant SAP action | Strategic plan action | Strategic action | SAP | SAP item | SAP no
      | Action ref | Action reference | Action no | Plan ref | Plan reference | Link to SAP`,
    members: `
      Members | Member | Members concerned | Member administrations | Member administration | Countries | Country
      | Administrations | Administration | Members involved | Participating Members | Beneficiary | Beneficiaries
      | Contributing Member | Contributing Members | Contributor`,
    quantity: `
      Quantity | Qty | Number | How many | Count | Copies | Number of items | Number of outputs | No. of items |
      Units | Pieces`,
    issueNumber: `
      Issue no | Issue number | Issue no. | No. of issue | Number of issue | Newsletter no | Newsletter number | Publication no
      | Publication number`,
    language: 'Language | Language edition | Language version | Language of publication',
    requested: `
      Requested | Requests | No. requested | Number requested | Requests made | Number of requests | No. of
      requests | Asked for | Requests received | Received requests | No. of requests received | Number of requests received`,
    met: `
      Met | Requests met | No. met | Number met | Fulfilled | Requests fulfilled | Number of requests met | No. of
      requests met | Granted | Requests granted | Contributions made`,
  },
  needed: [['date'], ['type']],
});
