const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Member', width: 24 },
  { header: 'Sub-region', width: 14 },
  { header: 'Responsible officer', width: 26 },
  { header: 'Contact point', width: 32 },
  { header: 'E-mail', width: 30 },
];

// Who looks after a sub-region; the Pacific is shared by two.
const OFFICERS = {
  ECWA: ['Programme Manager 1'],
  PI: ['Programme Manager 2', 'Technical officer'],
  SA: ['Programme Manager 3'],
  SEA: ['Programme Manager 4'],
};

const MEMBERS = {
  ECWA: 'Afghanistan;China;Hong Kong, China;Iran;Japan;Korea;Macao, China;Mongolia;Pakistan',
  PI: 'Australia;Fiji;New Zealand;Palau;Papua New Guinea;Samoa;Solomon Islands;Timor-Leste;Tonga;Vanuatu',
  SA: 'Bangladesh;Bhutan;India;Maldives;Nepal;Sri Lanka',
  SEA: 'Brunei Darussalam;Cambodia;Indonesia;Lao PDR;Malaysia;Myanmar;Philippines;Singapore;Thailand;Vietnam',
};

/** Who at the office looks after a Member, and whom it writes to. */
function addContactPoints(workbook) {
  const rows = Object.entries(MEMBERS).flatMap(([subRegion, members]) =>
    members.split(';').map((member, index) => {
      const officers = OFFICERS[subRegion];
      const address = `customs@${member.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
      return [member, subRegion, officers[index % officers.length], 'International cooperation unit', address];
    }),
  );
  addListSheet(workbook, { name: 'Contact points', title: 'Contact points of the Members', columns: COLUMNS, rows });
}

module.exports = { addContactPoints };
