const AXIS =
  'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses|crossesAt';
const SERIES = 'idx! order! tx spPr';
const LABELS = 'dPt* dLbls';
const CHARTS =
  'areaChart*|area3DChart*|lineChart*|line3DChart*|stockChart*|radarChart*|scatterChart*|pieChart*|pie3DChart*|doughnutChart*|barChart*|bar3DChart*|ofPieChart*|surfaceChart*|surface3DChart*|bubbleChart*';

/** The children of chart elements in their order, in the notation of `schemaOrders` (ECMA-376 part 1, 21.2). */
export const chartOrders: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart! spPr txPr externalData printSettings userShapes extLst',
  'c:chartSpace/chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea! legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:plotArea': `layout ${CHARTS} valAx*|catAx*|dateAx*|serAx* dTable spPr extLst`,
  'c:barChart': 'barDir! grouping varyColors ser* dLbls gapWidth overlap serLines* axId+ extLst',
  'c:lineChart': 'grouping! varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId+ extLst',
  'c:areaChart': 'grouping varyColors ser* dLbls dropLines axId+ extLst',
  'c:pieChart': 'varyColors ser* dLbls firstSliceAng extLst',
  'c:doughnutChart': 'varyColors ser* dLbls firstSliceAng holeSize extLst',
  'c:scatterChart': 'scatterStyle! varyColors ser* dLbls axId+ extLst',
  'c:barChart/ser': `${SERIES} invertIfNegative pictureOptions ${LABELS} trendline* errBars cat val shape extLst`,
  'c:lineChart/ser': `${SERIES} marker ${LABELS} trendline* errBars cat val smooth extLst`,
  'c:areaChart/ser': `${SERIES} pictureOptions ${LABELS} trendline* errBars* cat val extLst`,
  'c:pieChart/ser': `${SERIES} explosion ${LABELS} cat val extLst`,
  'c:doughnutChart/ser': `${SERIES} explosion ${LABELS} cat val extLst`,
  'c:scatterChart/ser': `${SERIES} marker ${LABELS} trendline* errBars* xVal yVal smooth extLst`,
  'c:ser/marker': 'symbol size spPr extLst',
  'c:dPt': 'idx! invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  'c:dLbls':
    'dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  'c:legend': 'legendPos legendEntry* layout overlay spPr txPr extLst',
  'c:catAx': `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  'c:valAx': `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  'c:dateAx': `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  'c:scaling': 'logBase orientation max min extLst',
  'c:cat': 'multiLvlStrRef|numLit|numRef|strLit|strRef',
  'c:val': 'numLit|numRef',
  'c:strRef': 'f! strCache extLst',
  'c:numRef': 'f! numCache extLst',
  'c:strCache': 'ptCount pt* extLst',
  'c:numCache': 'formatCode ptCount pt* extLst',
  'c:pt': 'v!',
};
