/**
 * Rows typed as text: one row a line, cells between bars, spaces around them ignored.
 * A tilde in a cell is a line break. An empty cell is left empty.
 */
function readRows(text, width) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim().replace(/\s*~\s*/g, '\n'));
    if (cells.length !== width) {
      throw new Error(`A row needs ${width} cells and has ${cells.length}: ${line.trim()}`);
    }
    return cells;
  });
}

/** A calendar day as exceljs wants it: midnight UTC, so that no time zone can move it. */
function day(text) {
  return new Date(`${text}T00:00:00Z`);
}

/** "2025-06-30" becomes a date, "24" a number, the empty cell null; anything else stays text. */
function readValue(text) {
  if (text === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

module.exports = { day, readRows, readValue };
