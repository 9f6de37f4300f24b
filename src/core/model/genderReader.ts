import type { Cell } from '../workbook/snapshot';
import type { Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { readGender, readTitleGender, type Gender } from '../read/cells/gender';
import { columnReader } from './columnReader';

/** Where a title may stand before the name, the likeliest first. */
const nameFields = ['name', 'givenName', 'familyName'];

/**
 * Reads the gender of the person in a row of a participants sheet: from the gender column, else the title, else a title
 * written before the name; never from a name (definition: domain 1.6).
 */
export function genderReader(block: Block): (row: number) => Gender | 'notRecorded' {
  const genderOf = columnReader(block, 'gender', (cell) => readGender(cellText(cell)));
  const titleOf = columnReader(block, 'title', titleGender);
  const nameField = nameFields.find((field) => block.columns[field] !== undefined) ?? 'name';
  const titleInNameOf = columnReader(block, nameField, titleGender);
  return (row) => {
    const reading = genderOf(row);
    if (reading !== 'blank' && reading !== 'unreadable') return reading;
    const title = titleOf(row);
    const said = title === 'blank' ? titleInNameOf(row) : title;
    return said === 'blank' ? 'notRecorded' : said;
  };
}

function titleGender(cell: Cell): 'woman' | 'man' | 'notRecorded' | 'blank' {
  const text = cellText(cell);
  return text === '' ? 'blank' : readTitleGender(text);
}
