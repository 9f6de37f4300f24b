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
import { contactPointsStandOnce } from './rules/contactPointsStandOnce';
import { countsAreWholeNumbers } from './rules/countsAreWholeNumbers';
import { datesAreReadable } from './rules/datesAreReadable';
import { deadlinesAreGiven } from './rules/deadlinesAreGiven';
import { deadlinesAreReadable } from './rules/deadlinesAreReadable';
import { deadlinesLieInTheTerm } from './rules/deadlinesLieInTheTerm';
import { droppedActivitiesHaveNoActuals } from './rules/droppedActivitiesHaveNoActuals';
import { endsFollowStarts } from './rules/endsFollowStarts';
import { entitiesStandOnce } from './rules/entitiesStandOnce';
import { entityKindsAreKnown } from './rules/entityKindsAreKnown';
import { entriesHaveADate } from './rules/entriesHaveADate';
import { evaluationsLieOnTheScale } from './rules/evaluationsLieOnTheScale';
import { expertCategoriesAreKnown } from './rules/expertCategoriesAreKnown';
import { expertOriginsAreKnown } from './rules/expertOriginsAreKnown';
import { evaluationsSayTheirPoints } from './rules/evaluationsSayTheirPoints';
import { expertsAreAccredited } from './rules/expertsAreAccredited';
import { expertsAreRegisteredOnce } from './rules/expertsAreRegisteredOnce';
import { formulasAreCalculated } from './rules/formulasAreCalculated';
import { genderIsRecordedForMost } from './rules/genderIsRecordedForMost';
import { gendersAreReadable } from './rules/gendersAreReadable';
import { gendersStayWithinParticipants } from './rules/gendersStayWithinParticipants';
import { headsFitTheirDelegations } from './rules/headsFitTheirDelegations';
import { heldActivitiesAreLinked } from './rules/heldActivitiesAreLinked';
import { heldActivitiesHaveParticipants } from './rules/heldActivitiesHaveParticipants';
import { indicatorsAreAssessedOnce } from './rules/indicatorsAreAssessedOnce';
import { indicatorsHaveALevel } from './rules/indicatorsHaveALevel';
import { instrumentsNameAnAction } from './rules/instrumentsNameAnAction';
import { issueNumbersAreReadable } from './rules/issueNumbersAreReadable';
import { issueNumbersRunOn } from './rules/issueNumbersRunOn';
import { issuesStandOnce } from './rules/issuesStandOnce';
import { keyElementsAreKnown } from './rules/keyElementsAreKnown';
import { keyElementsFitTheirPrinciple } from './rules/keyElementsFitTheirPrinciple';
import { kpisAndTargetsCountTheSame } from './rules/kpisAndTargetsCountTheSame';
import { kpisAndTargetsPair } from './rules/kpisAndTargetsPair';
import { levelsAreKnown } from './rules/levelsAreKnown';
import { levelsFitTheirMembers } from './rules/levelsFitTheirMembers';
import { levelsLieOnTheScale } from './rules/levelsLieOnTheScale';
import { linkedActionsExist } from './rules/linkedActionsExist';
import { listsMatchTheirActivities } from './rules/listsMatchTheirActivities';
import { lowLevelsHaveATimeline } from './rules/lowLevelsHaveATimeline';
import { measuresAreKnown } from './rules/measuresAreKnown';
import { memberNamesAreKnown } from './rules/memberNamesAreKnown';
import { membersHaveAContactPoint } from './rules/membersHaveAContactPoint';
import { milestonesAreCitedOnce } from './rules/milestonesAreCitedOnce';
import { milestonesHaveNoGaps } from './rules/milestonesHaveNoGaps';
import { modesAddUp } from './rules/modesAddUp';
import { modesAreKnown } from './rules/modesAreKnown';
import { modesFitTheirCounts } from './rules/modesFitTheirCounts';
import { neededColumnsAreThere } from './rules/neededColumnsAreThere';
import { needsStandOnce } from './rules/needsStandOnce';
import { needTopicsAreLinked } from './rules/needTopicsAreLinked';
import { needYearsAreReadable } from './rules/needYearsAreReadable';
import { numbersAreNumbers } from './rules/numbersAreNumbers';
import { outputTypesAreKnown } from './rules/outputTypesAreKnown';
import { peopleAreListedOnce } from './rules/peopleAreListedOnce';
import { pillarsRunOneToFour } from './rules/pillarsRunOneToFour';
import { principlesAreKnown } from './rules/principlesAreKnown';
import { prioritiesAreReadable } from './rules/prioritiesAreReadable';
import { publishedFiguresAgree } from './rules/publishedFiguresAgree';
import { quantitiesAreCounts } from './rules/quantitiesAreCounts';
import { repliesFitTheirWorkshop } from './rules/repliesFitTheirWorkshop';
import { repliesStandOnce } from './rules/repliesStandOnce';
import { rowsBelongToAnActivity } from './rules/rowsBelongToAnActivity';
import { rspReferencesAreWellFormed } from './rules/rspReferencesAreWellFormed';
import { seeAlsoActionsExist } from './rules/seeAlsoActionsExist';
import { seeAlsoIsReturned } from './rules/seeAlsoIsReturned';
import { seeAlsoNamesAnotherAction } from './rules/seeAlsoNamesAnotherAction';
import { sheetsHaveOneRole } from './rules/sheetsHaveOneRole';
import { statusCellsAreReadable } from './rules/statusCellsAreReadable';
import { statusesAreKnown } from './rules/statusesAreKnown';
import { targetsAreReadable } from './rules/targetsAreReadable';
import { targetsStayWithinTheirTotal } from './rules/targetsStayWithinTheirTotal';
import { targetTotalsAreTheRegion } from './rules/targetTotalsAreTheRegion';
import { termIsReadable } from './rules/termIsReadable';
import { totalRowsEndTheData } from './rules/totalRowsEndTheData';
import { visitPeriodsAreReadable } from './rules/visitPeriodsAreReadable';
import { visitPeriodsStandOnce } from './rules/visitPeriodsStandOnce';
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
  evaluationsSayTheirPoints,
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
  issueNumbersAreReadable,
  issuesStandOnce,
  issueNumbersRunOn,
  visitPeriodsAreReadable,
  visitPeriodsStandOnce,
  entityKindsAreKnown,
  entitiesStandOnce,
  answersAreReadable,
  repliesStandOnce,
  repliesFitTheirWorkshop,
  publishedFiguresAgree,
  principlesAreKnown,
  keyElementsAreKnown,
  keyElementsFitTheirPrinciple,
  levelsLieOnTheScale,
  indicatorsHaveALevel,
  lowLevelsHaveATimeline,
  indicatorsAreAssessedOnce,
  workplanActionsMatchThePlan,
  seeAlsoActionsExist,
  seeAlsoNamesAnotherAction,
  seeAlsoIsReturned,
  expertOriginsAreKnown,
  expertsAreAccredited,
  expertCategoriesAreKnown,
  expertsAreRegisteredOnce,
  membersHaveAContactPoint,
  contactPointsStandOnce,
  needTopicsAreLinked,
  prioritiesAreReadable,
  needYearsAreReadable,
  needsStandOnce,
] as const satisfies readonly FindingRule[];
