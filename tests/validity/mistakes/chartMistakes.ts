import { swap, type Mistake } from './mistake';

const CHART = 'xl/charts/chart1.xml';
const VALUES = "'Workshop list'!$F$4:$F$7";
const SERIES =
  '<c:ser><c:idx val="0"/><c:order val="1"/><c:val><c:numRef><c:f>Choices!$C$1</c:f></c:numRef></c:val></c:ser>';

export const chartMistakes: readonly Mistake[] = [
  ['childrenAreInOrder', 'a gap before the series', swap(CHART, '<c:ser>', '<c:gapWidth val="50"/><c:ser>')],
  [
    'childrenAreInOrder',
    'values before categories',
    swap(CHART, '<c:cat>', '<c:val><c:numRef><c:f>Choices!$C$1</c:f></c:numRef></c:val><c:cat>'),
  ],
  [
    'childrenAreInOrder',
    'a crossing before its number format',
    swap(CHART, '<c:numFmt', '<c:crosses val="autoZero"/><c:numFmt'),
  ],
  ['childrenAreInOrder', 'a title after the plot', swap(CHART, '<c:plotVisOnly', '<c:title/><c:plotVisOnly')],
  ['childrenAreInOrder', 'fonts before the chart', swap(CHART, '<c:chart>', '<c:txPr/><c:chart>')],
  ['neededChildrenAreThere', 'bars without a direction', swap(CHART, '<c:barDir val="col"/>', '')],
  ['neededChildrenAreThere', 'an axis without its scaling', swap(CHART, /<c:scaling>.*?<\/c:scaling>/, '')],
  [
    'chartAxesMatch',
    'an axis that is not there',
    swap(CHART, '<c:gapWidth val="150"/><c:axId val="111"/>', '<c:gapWidth val="150"/><c:axId val="333"/>'),
  ],
  ['chartAxesMatch', 'an axis that crosses itself', swap(CHART, '<c:crossAx val="222"/>', '<c:crossAx val="111"/>')],
  ['chartAxesMatch', 'an axis that crosses nothing', swap(CHART, '<c:crossAx val="222"/>', '<c:crossAx val="333"/>')],
  ['chartSeriesAreUnique', 'an index twice', swap(CHART, '<c:gapWidth', `${SERIES}<c:gapWidth`)],
  ['chartReferencesExist', 'a sheet that is not there', swap(CHART, VALUES, "'Old list'!$F$4:$F$7")],
  ['chartReferencesExist', 'fewer cells than values', swap(CHART, VALUES, "'Workshop list'!$F$4:$F$6")],
  ['chartReferencesExist', 'cells the wrong way round', swap(CHART, VALUES, "'Workshop list'!$F$7:$F$4")],
  ['chartCachesAreWhole', 'a value past the count', swap(CHART, '<c:pt idx="3"><c:v>25', '<c:pt idx="4"><c:v>25')],
  ['chartCachesAreWhole', 'values out of order', swap(CHART, '<c:pt idx="3"><c:v>25', '<c:pt idx="1"><c:v>25')],
  ['chartCachesAreWhole', 'a word as a number', swap(CHART, '<c:v>25</c:v>', '<c:v>many</c:v>')],
];
