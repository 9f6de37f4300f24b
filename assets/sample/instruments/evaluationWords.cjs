/** The evaluations that one office writes in words, by the row of their workshop. */
const ANSWERS = {
  6: '"Very good" 85%, "good" 15%',
  8: 'Good',
  14: 'Very good (18), good (9), fair (3)',
};

/** Writes some evaluations of the first year of workshops in words, in place of the means. */
function addEvaluationWords(workbook) {
  const sheet = workbook.getWorksheet('Workshops 2024-25');
  for (const [row, answer] of Object.entries(ANSWERS)) {
    const cell = sheet.getCell(`W${row}`);
    if (typeof cell.value !== 'number') throw new Error(`W${row} holds no evaluation.`);
    cell.value = answer;
  }
}

module.exports = { addEvaluationWords };
