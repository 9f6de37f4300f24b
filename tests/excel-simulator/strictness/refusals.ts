import { readingCalls } from './cellCalls';
import { moveCalls, specialCellCalls } from './moveCalls';
import { operationCalls } from './operationCalls';
import { otherCalls } from './otherCalls';
import { refusalOfCall, type Refusal } from './refusal';
import { wrongRequests } from './requests';
import { settingCalls } from './settingCalls';

/** All that the simulator must refuse. */
export const refusals: readonly Refusal[] = [
  ...[
    ...Object.values(operationCalls).flat(),
    ...readingCalls,
    ...moveCalls,
    ...specialCellCalls,
    ...otherCalls,
    ...settingCalls,
  ].map(refusalOfCall),
  ...wrongRequests,
];
