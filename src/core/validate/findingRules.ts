import { actionLettersRunOn } from './rules/actionLettersRunOn';
import { actionsHaveAKpi } from './rules/actionsHaveAKpi';
import { actionsHaveATarget } from './rules/actionsHaveATarget';
import { activitiesAreShort } from './rules/activitiesAreShort';
import { activitiesHaveATitle } from './rules/activitiesHaveATitle';
import { activitiesLieInTheTerm } from './rules/activitiesLieInTheTerm';
import { activitiesStandOnce } from './rules/activitiesStandOnce';
import { actualsComeAfterTheEvent } from './rules/actualsComeAfterTheEvent';
import { administrationsMatchTheList } from './rules/administrationsMatchTheList';
import { answersAreReadable } from './rules/answersAreReadable';
import { cellsHoldNoErrors } from './rules/cellsHoldNoErrors';
import { columnsAreKnown } from './rules/columnsAreKnown';
import { columnsAreSingle } from './rules/columnsAreSingle';
import { countsAreWholeNumbers } from './rules/countsAreWholeNumbers';
import { datesAreReadable } from './rules/datesAreReadable';
import { deadlinesAreGiven } from './rules/deadlinesAreGiven';
import { deadlinesAreReadable } from './rules/deadlinesAreReadable';
import { deadlinesLieInTheTerm } from './rules/deadlinesLieInTheTerm';
import { droppedActivitiesHaveNoActuals } from './rules/droppedActivitiesHaveNoActuals';
import { endsFollowStarts } from './rules/endsFollowStarts';
import { entriesHaveADate } from './rules/entriesHaveADate';
import { evaluationsLieOnTheScale } from './rules/evaluationsLieOnTheScale';
import { formulasAreCalculated } from './rules/formulasAreCalculated';
import { genderIsRecordedForMost } from './rules/genderIsRecordedForMost';
import { gendersAreReadable } from './rules/gendersAreReadable';
import { gendersStayWithinParticipants } from './rules/gendersStayWithinParticipants';
import { headsFitTheirDelegations } from './rules/headsFitTheirDelegations';
import { heldActivitiesAreLinked } from './rules/heldActivitiesAreLinked';
import { heldActivitiesHaveParticipants } from './rules/heldActivitiesHaveParticipants';
import { instrumentsNameAnAction } from './rules/instrumentsNameAnAction';
import { kpisAndTargetsCountTheSame } from './rules/kpisAndTargetsCountTheSame';
import { kpisAndTargetsPair } from './rules/kpisAndTargetsPair';
import { levelsAreKnown } from './rules/levelsAreKnown';
import { levelsFitTheirMembers } from './rules/levelsFitTheirMembers';
import { linkedActionsExist } from './rules/linkedActionsExist';
import { listsMatchTheirActivities } from './rules/listsMatchTheirActivities';
import { measuresAreKnown } from './rules/measuresAreKnown';
import { memberNamesAreKnown } from './rules/memberNamesAreKnown';
import { milestonesAreCitedOnce } from './rules/milestonesAreCitedOnce';
import { milestonesHaveNoGaps } from './rules/milestonesHaveNoGaps';
import { modesAddUp } from './rules/modesAddUp';
import { modesAreKnown } from './rules/modesAreKnown';
import { modesFitTheirCounts } from './rules/modesFitTheirCounts';
import { neededColumnsAreThere } from './rules/neededColumnsAreThere';
import { numbersAreNumbers } from './rules/numbersAreNumbers';
import { outputTypesAreKnown } from './rules/outputTypesAreKnown';
import { peopleAreListedOnce } from './rules/peopleAreListedOnce';
import { pillarsRunOneToFour } from './rules/pillarsRunOneToFour';
import { publishedFiguresAgree } from './rules/publishedFiguresAgree';
import { quantitiesAreCounts } from './rules/quantitiesAreCounts';
import { repliesFitTheirWorkshop } from './rules/repliesFitTheirWorkshop';
import { repliesStandOnce } from './rules/repliesStandOnce';
import { rowsBelongToAnActivity } from './rules/rowsBelongToAnActivity';
import { rspReferencesAreWellFormed } from './rules/rspReferencesAreWellFormed';
import { sheetsHaveOneRole } from './rules/sheetsHaveOneRole';
import { seeAlsoActionsExist } from './rules/seeAlsoActionsExist';
import { seeAlsoIsReturned } from './rules/seeAlsoIsReturned';
import { seeAlsoNamesAnotherAction } from './rules/seeAlsoNamesAnotherAction';
import { statusCellsAreReadable } from './rules/statusCellsAreReadable';
import { statusesAreKnown } from './rules/statusesAreKnown';
import { targetTotalsAreTheRegion } from './rules/targetTotalsAreTheRegion';
import { targetsAreReadable } from './rules/targetsAreReadable';
import { targetsStayWithinTheirTotal } from './rules/targetsStayWithinTheirTotal';
import { termIsReadable } from './rules/termIsReadable';
import { totalRowsEndTheData } from './rules/totalRowsEndTheData';
import { workbookHasAPlan } from './rules/workbookHasAPlan';
import { workplanActionsMatchThePlan } from './rules/workplanActionsMatchThePlan';
import type { FindingRule } from './rule';

/** Every law, in the order the pane shows its findings. */
export const findingRules = [
  workbookHasAPlan,
  termIsReadable,
  sheetsHaveOneRole,
  neededColumnsAreThere,
  columnsAreKnown,
  columnsAreSingle,
  cellsHoldNoErrors,
  formulasAreCalculated,
  numbersAreNumbers,
  totalRowsEndTheData,
  pillarsRunOneToFour,
  actionLettersRunOn,
  rspReferencesAreWellFormed,
  milestonesAreCitedOnce,
  milestonesHaveNoGaps,
  actionsHaveAKpi,
  actionsHaveATarget,
  targetsAreReadable,
  kpisAndTargetsPair,
  kpisAndTargetsCountTheSame,
  targetTotalsAreTheRegion,
  targetsStayWithinTheirTotal,
  deadlinesAreGiven,
  deadlinesAreReadable,
  deadlinesLieInTheTerm,
  measuresAreKnown,
  activitiesHaveATitle,
  entriesHaveADate,
  datesAreReadable,
  endsFollowStarts,
  activitiesAreShort,
  activitiesLieInTheTerm,
  activitiesStandOnce,
  linkedActionsExist,
  heldActivitiesAreLinked,
  memberNamesAreKnown,
  administrationsMatchTheList,
  countsAreWholeNumbers,
  gendersStayWithinParticipants,
  genderIsRecordedForMost,
  modesAddUp,
  modesAreKnown,
  levelsAreKnown,
  modesFitTheirCounts,
  levelsFitTheirMembers,
  evaluationsLieOnTheScale,
  headsFitTheirDelegations,
  actualsComeAfterTheEvent,
  droppedActivitiesHaveNoActuals,
  heldActivitiesHaveParticipants,
  statusesAreKnown,
  rowsBelongToAnActivity,
  peopleAreListedOnce,
  gendersAreReadable,
  listsMatchTheirActivities,
  statusCellsAreReadable,
  instrumentsNameAnAction,
  outputTypesAreKnown,
  quantitiesAreCounts,
  answersAreReadable,
  repliesStandOnce,
  repliesFitTheirWorkshop,
  publishedFiguresAgree,
  workplanActionsMatchThePlan,
  seeAlsoActionsExist,
  seeAlsoNamesAnotherAction,
  seeAlsoIsReturned,
] as const satisfies readonly FindingRule[];
