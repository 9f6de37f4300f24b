/**
 * The attributes of sheet elements (ECMA-376 part 1, 18): `?` true or false, `#` a whole number from 0, `%` a number,
 * otherwise any text. Those of other namespaces are not looked at.
 */
export const schemaAttributes: Readonly<Record<string, string>> = {
  sheet: 'name sheetId# state',
  definedName:
    'name comment customMenu description help statusBar localSheetId# hidden? function? vbProcedure? xlm? functionGroupId# shortcutKey publishToServer? workbookParameter?',
  workbookView:
    'visibility minimized? showHorizontalScroll? showVerticalScroll? showSheetTabs? xWindow yWindow windowWidth# windowHeight# tabRatio# firstSheet# activeTab# autoFilterDateGrouping?',
  calcPr:
    'calcId# calcMode fullCalcOnLoad? refMode iterate? iterateCount# iterateDelta% fullPrecision? calcCompleted? calcOnSave? concurrentCalc? concurrentManualCount# forceFullCalc?',
  sheetPr:
    'syncHorizontal? syncVertical? syncRef transitionEvaluation? transitionEntry? published? codeName filterMode? enableFormatConditionsCalculation?',
  pageSetUpPr: 'autoPageBreaks? fitToPage?',
  dimension: 'ref',
  sheetView:
    'windowProtection? showFormulas? showGridLines? showRowColHeaders? showZeros? rightToLeft? tabSelected? showRuler? showOutlineSymbols? defaultGridColor? showWhiteSpace? view topLeftCell colorId# zoomScale# zoomScaleNormal# zoomScaleSheetLayoutView# zoomScalePageLayoutView# workbookViewId#',
  pane: 'xSplit% ySplit% topLeftCell activePane state',
  selection: 'pane activeCell activeCellId# sqref',
  sheetFormatPr:
    'baseColWidth# defaultColWidth% defaultRowHeight% customHeight? zeroHeight? thickTop? thickBottom? outlineLevelRow# outlineLevelCol#',
  col: 'min# max# width% style# hidden? bestFit? customWidth? phonetic? outlineLevel# collapsed?',
  mergeCell: 'ref',
  hyperlink: 'ref location tooltip display',
  dataValidations: 'disablePrompts? xWindow# yWindow# count#',
  dataValidation:
    'type errorStyle imeMode operator allowBlank? showDropDown? showInputMessage? showErrorMessage? errorTitle error promptTitle prompt sqref',
  conditionalFormatting: 'pivot? sqref',
  cfRule:
    'type dxfId# priority# stopIfTrue? aboveAverage? percent? bottom? operator text timePeriod rank# stdDev equalAverage?',
  dataBar: 'minLength# maxLength# showValue?',
  iconSet: 'iconSet showValue? percent? reverse?',
  cfvo: 'type val gte?',
  pageMargins: 'left% right% top% bottom% header% footer%',
  printOptions: 'horizontalCentered? verticalCentered? headings? gridLines? gridLinesSet?',
  pageSetup:
    'paperSize# paperHeight paperWidth scale# firstPageNumber# fitToWidth# fitToHeight# pageOrder orientation usePrinterDefaults? blackAndWhite? draft? cellComments useFirstPageNumber? errors horizontalDpi# verticalDpi# copies#',
  headerFooter: 'differentOddEven? differentFirst? scaleWithDoc? alignWithMargins?',
  rowBreaks: 'count# manualBreakCount#',
  brk: 'id# min# max# man? pt?',
  table:
    'id# name displayName comment ref tableType headerRowCount# insertRow? insertRowShift? totalsRowCount# totalsRowShown? published? headerRowDxfId# dataDxfId# totalsRowDxfId# headerRowBorderDxfId# tableBorderDxfId# totalsRowBorderDxfId# headerRowCellStyle dataCellStyle totalsRowCellStyle connectionId#',
  tableColumn:
    'id# uniqueName name totalsRowFunction totalsRowLabel queryTableFieldId# headerRowDxfId# dataDxfId# totalsRowDxfId# headerRowCellStyle dataCellStyle totalsRowCellStyle',
  tableStyleInfo: 'name showFirstColumn? showLastColumn? showRowStripes? showColumnStripes?',
  comment: 'ref authorId# guid shapeId#',
  xf: 'numFmtId# fontId# fillId# borderId# xfId# quotePrefix? pivotButton? applyNumberFormat? applyFont? applyFill? applyBorder? applyAlignment? applyProtection?',
  alignment:
    'horizontal vertical textRotation# wrapText? indent# relativeIndent justifyLastLine? shrinkToFit? readingOrder#',
  numFmt: 'numFmtId# formatCode',
};
