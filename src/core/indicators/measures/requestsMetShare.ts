import { noData, type Measure } from './measure';

/** Requests met, of those made, in the contribution entries of an Outputs sheet. */
export const requestsMetShare: Measure = ({ model }) =>
  model.blocks.some(({ role }) => role === 'outputs')
    ? noData('Outputs sheets are not counted by this version.')
    : noData('There is no Outputs sheet.');
