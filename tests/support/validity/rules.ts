import { aSheetIsInView } from './rules/aSheetIsInView';
import { anchorsAreValid } from './rules/anchorsAreValid';
import { attributesAreKnown } from './rules/attributesAreKnown';
import { calculationChainIsRight } from './rules/calculationChainIsRight';
import { cellValuesFitTheirTypes } from './rules/cellValuesFitTheirTypes';
import { cellsAscend } from './rules/cellsAscend';
import { chartAxesMatch } from './rules/chartAxesMatch';
import { chartCachesAreWhole } from './rules/chartCachesAreWhole';
import { chartReferencesExist } from './rules/chartReferencesExist';
import { chartSeriesAreUnique } from './rules/chartSeriesAreUnique';
import { childrenAreInOrder } from './rules/childrenAreInOrder';
import { columnsDoNotOverlap } from './rules/columnsDoNotOverlap';
import { contentTypesFitTheirParts } from './rules/contentTypesFitTheirParts';
import { countsAreRight } from './rules/countsAreRight';
import { customXmlIsDescribed } from './rules/customXmlIsDescribed';
import { definedNamesAreUnique } from './rules/definedNamesAreUnique';
import { definedNamesAreValid } from './rules/definedNamesAreValid';
import { drawingIdsAreUnique } from './rules/drawingIdsAreUnique';
import { drawingsBelongToOneSheet } from './rules/drawingsBelongToOneSheet';
import { formatExtensionsArePaired } from './rules/formatExtensionsArePaired';
import { formatRulesAreValid } from './rules/formatRulesAreValid';
import { formulasAreWhole } from './rules/formulasAreWhole';
import { ignorablePrefixesAreDeclared } from './rules/ignorablePrefixesAreDeclared';
import { linksAreValid } from './rules/linksAreValid';
import { mergesDoNotOverlap } from './rules/mergesDoNotOverlap';
import { neededChildrenAreThere } from './rules/neededChildrenAreThere';
import { notesHaveShapes } from './rules/notesHaveShapes';
import { numberFormatsAreUnique } from './rules/numberFormatsAreUnique';
import { pageSetupIsValid } from './rules/pageSetupIsValid';
import { partNamesAreUnique } from './rules/partNamesAreUnique';
import { partsAreWellFormed } from './rules/partsAreWellFormed';
import { partsHaveAContentType } from './rules/partsHaveAContentType';
import { pivotCachesAreListed } from './rules/pivotCachesAreListed';
import { printNamesAreAreas } from './rules/printNamesAreAreas';
import { relationshipIdsAreUnique } from './rules/relationshipIdsAreUnique';
import { relationshipIdsResolve } from './rules/relationshipIdsResolve';
import { relationshipTargetsExist } from './rules/relationshipTargetsExist';
import { rowsAscend } from './rules/rowsAscend';
import { shapeIdsAreUnique } from './rules/shapeIdsAreUnique';
import { sheetIdsAreUnique } from './rules/sheetIdsAreUnique';
import { sheetNamesAreValid } from './rules/sheetNamesAreValid';
import { stylesAreWhole } from './rules/stylesAreWhole';
import { stylesOfCellsExist } from './rules/stylesOfCellsExist';
import { tableColumnsAreTheirHeaders } from './rules/tableColumnsAreTheirHeaders';
import { tableNamesAreUnique } from './rules/tableNamesAreUnique';
import { tableRangesFit } from './rules/tableRangesFit';
import { tablesAreListed } from './rules/tablesAreListed';
import { textCountsAreRight } from './rules/textCountsAreRight';
import { threadsHaveTheirPeople } from './rules/threadsHaveTheirPeople';
import { validationsAreValid } from './rules/validationsAreValid';
import { viewsAreValid } from './rules/viewsAreValid';
import type { ValidityRule } from './rule';

/** All rules, by the law they state. One file each; listing one here is all it takes. */
export const rules = {
  partNamesAreUnique,
  partsAreWellFormed,
  partsHaveAContentType,
  contentTypesFitTheirParts,
  relationshipIdsAreUnique,
  relationshipTargetsExist,
  relationshipIdsResolve,
  childrenAreInOrder,
  neededChildrenAreThere,
  attributesAreKnown,
  countsAreRight,
  ignorablePrefixesAreDeclared,
  sheetNamesAreValid,
  sheetIdsAreUnique,
  aSheetIsInView,
  definedNamesAreUnique,
  definedNamesAreValid,
  printNamesAreAreas,
  rowsAscend,
  cellsAscend,
  stylesOfCellsExist,
  cellValuesFitTheirTypes,
  formulasAreWhole,
  columnsDoNotOverlap,
  mergesDoNotOverlap,
  linksAreValid,
  validationsAreValid,
  formatRulesAreValid,
  formatExtensionsArePaired,
  viewsAreValid,
  pageSetupIsValid,
  stylesAreWhole,
  numberFormatsAreUnique,
  textCountsAreRight,
  tableNamesAreUnique,
  tableColumnsAreTheirHeaders,
  tableRangesFit,
  tablesAreListed,
  anchorsAreValid,
  drawingIdsAreUnique,
  drawingsBelongToOneSheet,
  notesHaveShapes,
  shapeIdsAreUnique,
  threadsHaveTheirPeople,
  chartAxesMatch,
  chartSeriesAreUnique,
  chartReferencesExist,
  chartCachesAreWhole,
  calculationChainIsRight,
  customXmlIsDescribed,
  pivotCachesAreListed,
} as const satisfies Readonly<Record<string, ValidityRule>>;
