/** Where the experts came from, by the sheet and the row of their workshop; the other rows keep their number alone. */
const ORIGINS = {
  'Workshops 2024-25': {
    4: 'WCO 1',
    5: 'Japan 1',
    6: 'Japan 1',
    7: 'WCO 1',
    8: 'WCO 1, Korea 1',
    10: 'WCO 1',
    11: 'Japan 2',
    12: 'Malaysia 1',
    14: 'WCO 1',
    15: 'WCO 1, China 1',
    16: 'Thailand 1',
    17: 'WCO 2',
    18: 'Japan 1, Korea 1',
    19: 'WCO 1',
    20: 'WCO 1, Australia 1',
    22: 'Japan 1',
    23: 'New Zealand 1',
    24: 'WCO 1',
    27: 'China 1',
  },
  'Workshops 2025-26': { 4: 'WCO 1', 5: 'Fiji 1', 18: 'WCO 1, Japan 1' },
};

/** Writes origins in place of the numbers of accredited experts; the numbers stay what they were. */
function addExpertOrigins(workbook) {
  for (const [name, origins] of Object.entries(ORIGINS)) {
    const sheet = workbook.getWorksheet(name);
    for (const [row, text] of Object.entries(origins)) {
      const cell = sheet.getCell(`U${row}`);
      const experts = (text.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
      if (cell.value !== experts) throw new Error(`${name} U${row} holds ${cell.value} experts, not ${experts}.`);
      cell.value = text;
    }
  }
}

module.exports = { addExpertOrigins };
