import { noData, type Measure } from './measure';

/** Distinct Members marked yes for the action in a Member status sheet. */
export const membersWithStatus: Measure = ({ model }) =>
  model.blocks.some(({ role }) => role === 'memberStatus')
    ? noData('Member status sheets are not counted by this version.')
    : noData('There is no Member status sheet.');
