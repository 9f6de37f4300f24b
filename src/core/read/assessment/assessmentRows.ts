import { isBlankAt } from '../../workbook/readCell';
import { fieldCell, type Block } from '../block';
import { readLevel } from '../cells/assessmentLevels';
import { readBlockRows } from '../dataRows';
import { speakingRows } from '../speakingRows';
import { fieldText } from './fieldText';
import { isScaleRow } from './isScaleRow';
import { headingIn, splitParts, type Heading } from './partHeading';
import { readKeyElement, type KeyElementReading } from './readKeyElement';
import { readPrinciple, type PrincipleReading } from './readPrinciple';

/** What a cell says, and where: a cell of the row's own, or a heading above it. */
export interface Said<Reading> {
  readonly reading: Reading;
  readonly row: number;
  readonly column: number;
}

/** A row of a gender assessment that holds an indicator, with where it belongs. */
export interface AssessmentRow {
  readonly row: number;
  /** Null where nothing says it. */
  readonly principle: Said<PrincipleReading> | null;
  readonly keyElement: Said<KeyElementReading> | null;
}

const AVERAGE = /^(?:overall |total )?(?:average|mean|score)s?(?: (?:score|level|rating|of .{1,40}))?:?$/i;

/**
 * The indicators of a gender assessment. Principle and key element stand in columns, also where only the first of several
 * rows names them, or as headings of their own between the indicators. The scale itself, written below, is no data.
 */
export function readAssessmentRows(block: Block): readonly AssessmentRow[] {
  const headers = new Set([...block.headerRows, ...block.groupRows]);
  const data = new Set(readBlockRows(block).data.filter((row) => isIndicator(block, row)));
  const indicators = [...data].filter((row) => headingIn(block, row) === null);
  const speakers = {
    principle: speakingRows(block, 'principle', indicators),
    keyElement: speakingRows(block, 'keyElement', indicators),
  };
  const rows: AssessmentRow[] = [];
  let above: Pick<AssessmentRow, 'principle' | 'keyElement'> = { principle: null, keyElement: null };
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const heading = headers.has(row) ? null : headingIn(block, row);
    if (heading !== null) above = under(heading, above);
    else if (data.has(row)) rows.push(rowAt(block, row, above, speakers));
  }
  return rows;
}

/** A new principle begins without a key element. */
function under({ row, column, ...parts }: Heading, above: Pick<AssessmentRow, 'principle' | 'keyElement'>) {
  const read = parts.principle === null ? null : readPrinciple(parts.principle);
  const principle = read === null ? above.principle : { reading: read, row, column };
  const element = readKeyElement(parts.keyElement ?? '', numberOf(principle));
  return { principle, keyElement: element && { reading: element, row, column } };
}

type Speaker = (row: number) => number;

function rowAt(
  block: Block,
  row: number,
  above: Pick<AssessmentRow, 'principle' | 'keyElement'>,
  speakers: { readonly principle: Speaker; readonly keyElement: Speaker },
): AssessmentRow {
  const from = speakers.principle(row);
  const parts = splitParts(fieldText(block, from, 'principle'));
  const read = readPrinciple(parts.principle ?? '');
  const principle = read ? { reading: read, row: from, column: block.columns['principle']! } : above.principle;
  const own = speakers.keyElement(row);
  // A key element does not run on over the principle that begins after it.
  const text = own < from ? '' : fieldText(block, own, 'keyElement');
  const column = text === '' ? 'principle' : 'keyElement';
  const element = readKeyElement(text || (parts.keyElement ?? ''), numberOf(principle));
  const at = column === 'principle' ? from : own;
  return {
    row,
    principle,
    keyElement: element ? { reading: element, row: at, column: block.columns[column]! } : above.keyElement,
  };
}

function numberOf(principle: Said<PrincipleReading> | null): number | null {
  return principle?.reading.kind === 'known' ? principle.reading.principle.number : null;
}

/** A row that names an indicator or gives a level, and is no line of the scale or a mean. */
function isIndicator(block: Block, row: number): boolean {
  const { sheet, columns } = block;
  const isFilled = (field: string) => columns[field] !== undefined && !isBlankAt(sheet, row, columns[field]);
  if (isScaleRow(block, row) || AVERAGE.test(fieldText(block, row, 'indicator'))) return false;
  return isFilled('indicator') || readLevel(fieldCell(block, row, 'level')).kind !== 'blank';
}
