import { defineLayout } from './layout';

/** A row is a thing delivered: a publication, survey, dialogue, arrangement. */
export const outputs = defineLayout({
  label: 'a list of outputs',
  fields: {
    date: 'Date | Date delivered | Delivered | Date of output | Publication date | When',
    type: 'Type | Output type | Kind | Type of output | Output',
    title: 'Title | Description | Name | Title of output',
    planActions: `
      Plan action(s) | Plan action | Plan actions | SAP ref | SAP action | Action | Actions | Linked
      actions`,
    members: 'Members | Member | Members concerned | Member administrations',
    quantity: 'Quantity | Qty | Number | How many | Count',
    requested: 'Requested | Requests | No. requested',
    met: 'Met | Requests met | No. met | Fulfilled',
  },
  needed: [['date'], ['type']],
});
