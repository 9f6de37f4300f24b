const { strToU8, zipSync } = require('fflate');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ACTIONS = 55;
const WORKSHOPS = 2000;
const DATE_STYLE = 1;

const MEMBERS = ['Fiji', 'Japan', 'India', 'Nepal', 'Samoa', 'Tonga', 'Thailand', 'Indonesia', 'Sri Lanka', 'Viet Nam'];
const ROLES = ['Participant', 'Head of delegation', 'Expert', 'Observer'];
const PARTICIPANT_HEADERS = [
  'Workshop no',
  'Name',
  'Title',
  'Member',
  'Gender',
  'Role',
  'Mode',
  'Rating',
  'Registered on',
  'Seat',
];

/** A date as the cell that holds its serial number. */
const date = (serial) => ({ serial });

function participantRow(index) {
  const number = String(index + 1).padStart(5, '0');
  return [
    (index % WORKSHOPS) + 1,
    `P${number}`,
    index % 3 === 0 ? 'Ms' : 'Mr',
    MEMBERS[(index * 7) % MEMBERS.length],
    index % 3 === 0 ? 'F' : 'M',
    ROLES[index % 11 === 0 ? 1 : index % 29 === 0 ? 2 : 0],
    index % 5 === 0 ? 'Online' : 'Onsite',
    (index % 5) + 1,
    date(45000 + (index % 900)),
    `Hall ${index % 7}, row ${index % 90} – seat ${number}`,
  ];
}

function workshopRow(index) {
  const members = [0, 1, 2].map((offset) => MEMBERS[(index + offset) % MEMBERS.length]).join(', ');
  const start = 45000 + (index % 900);
  const action = `${(index % 4) + 1}-(${'abc'[index % 3]})`;
  return [
    index + 1,
    `Workshop ${index + 1}`,
    date(start),
    date(start + 2),
    action,
    30 + (index % 20),
    12 + (index % 9),
    members,
  ];
}

function planRow(index) {
  const reference = `(${String.fromCharCode(97 + (index % 14))})`;
  return [`${reference} Hold training ${index + 1}`, 'Number of workshops', `${5 + (index % 9)} workshops`];
}

const rowsOf = (headers, count, makeRow) => [headers, ...Array.from({ length: count }, (_, index) => makeRow(index))];

/**
 * The bytes of a workbook with a plan, workshops and a list of participants, the same on every run.
 * @param participants how many rows the list has.
 * @param strings `shared` for texts in a part of their own, as Excel writes them, or `inline`.
 */
function participantsWorkbook(participants, strings) {
  const workshopHeaders = ['No', 'Title', 'Start date', 'End date', 'Plan action', 'Pax', 'Women', 'Members present'];
  const sheets = [
    ['Plan', rowsOf(['Specific actions', 'KPI', 'Target'], ACTIONS, planRow)],
    ['Workshops', rowsOf(workshopHeaders, WORKSHOPS, workshopRow)],
    ['Participants', rowsOf(PARTICIPANT_HEADERS, participants, participantRow)],
  ];
  const texts = strings === 'shared' ? new Map() : null;
  const parts = {};
  sheets.forEach(([, rows], index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows, texts)));
  if (texts) parts['xl/sharedStrings.xml'] = sharedStringsXml(texts);
  const links = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  links.push(['styles', 'styles.xml'], ...(texts ? [['sharedStrings', 'sharedStrings.xml']] : []));
  const all = {
    '[Content_Types].xml': contentTypesXml(Object.keys(parts)),
    '_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets.map(([name]) => name)),
    'xl/_rels/workbook.xml.rels': relationshipsXml(links),
    'xl/styles.xml': stylesXml(),
    ...parts,
  };
  const files = Object.entries(all).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(2000, 0, 1) });
}

function sheetXml(rows, texts) {
  const lines = rows.map((cells, index) => {
    const xml = cells.map((cell, column) => cellXml(`${String.fromCharCode(65 + column)}${index + 1}`, cell, texts));
    return `<row r="${index + 1}" spans="1:${cells.length}">${xml.join('')}</row>`;
  });
  const last = `${String.fromCharCode(64 + rows[0].length)}${rows.length}`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetData>${lines.join('')}</sheetData>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

function cellXml(reference, cell, texts) {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${reference}" s="${DATE_STYLE}"><v>${cell.serial}</v></c>`;
  if (!texts) return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if (!texts.has(cell)) texts.set(cell, texts.size);
  return `<c r="${reference}" t="s"><v>${texts.get(cell)}</v></c>`;
}

function sharedStringsXml(texts) {
  const items = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${items.join('')}</sst>`;
}

function stylesXml() {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'
  );
}

function workbookXml(names) {
  const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationshipsXml(links) {
  const list = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypesXml(paths) {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...paths.map((path) => [path, path.includes('worksheets') ? 'worksheet' : 'sharedStrings']),
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${SHEET_ML}.${type}+xml"/>`);
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

module.exports = { participantsWorkbook };
