const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const PRINCIPLES = {
  1: 'Principle 1: Strategy, Governance and Leadership',
  2: 'Principle 2: Employment, Career Development and Compensation',
  3: 'Principle 3: Work-Life Balance',
  4: 'Principle 4: Gender-Based Violence and Harassment',
  5: 'Principle 5: Border Operations and Stakeholder Relations',
  6: 'Principle 6: Security and Safety',
};

const COLUMNS = [
  { header: 'Principle', width: 24 },
  { header: 'Key element', width: 24 },
  { header: 'GEOAT indicator', width: 34 },
  { header: 'Strategic alignment', width: 22 },
  { header: 'GEOAT evaluation scale', width: 13 },
  { header: 'Current activities', width: 26 },
  { header: 'Suggested forward activities', width: 26 },
  { header: 'Units to involve/ resources needed', width: 17 },
  { header: 'Timeline', width: 13, format: 'd mmm yyyy' },
  { header: 'Targets and Monitoring indicators', width: 24 },
];

/** Principle, key element, indicator, level, what is done, what is suggested, by when, how it is measured. */
const IN_2025 = `
1 | A – Cross-cutting policies | Plans and budgets say what they mean for women and men | 4 | Checked in each budget round | | | Share of plans checked
1 | A – Cross-cutting policies | New rules are looked at for their effect on women before they are signed | 2 | One pilot, on working hours | Put the look into the drafting guide | 2026-06-30 | Rules looked at
1 | B – Governance, management and leadership | Managers answer for equality in their yearly appraisal | 3 | Part of the appraisal form | | | Appraisals that mention it
1 | B – Governance, management and leadership | Women sit on the management board | 3 | Two of seven seats | | | Seats held by women
1 | C – Multiple discrimination/intersectionality | Staff data can be read by sex and age together | 2 | Sex only | Add age to the monthly report | Q3 2026 | Reports with both
1 | D – Communication | Pictures and words in public notices show women and men | 4 | Guide for editors in use | | | Notices sampled
1 | E – Integrity | Complaints about favours can be made without a name | 5 | Hotline and box, looked at every quarter | | | Complaints answered in 30 days
2 | A – Recruitment and hiring | Selection panels have women and men | 4 | Rule since 2022 | | | Panels that do
2 | A – Recruitment and hiring | Job notices reach women outside the capital | 1 | Notices by radio, twice | Agree on a list of stations | 2026-03-31 | Applications by women
2 | B – Career advancement | Courses for managers hold places for women | 3 | A third of the places | | | Places taken
2 | C – Wages, benefits and pay equity | Pay of women and men in the same grade is compared | 2 | Compared once, in 2024 | Compare every year | 2026-12-31 | Gap in each grade
3 | A – Flexibility policies | Hours can be arranged around school times | 3 | In three offices | | | Offices that offer it
3 | B – Dependent and family care | A room for small children can be used in the headquarters | 1 | Room set aside | Furnish it and name who is in charge | 2026-09-30 | Days of use
3 | C – Health benefits | Health checks cover what women need | 4 | Yearly, by contract | | | Checks taken
4 | A – Gender-based violence (GBV) | Officers know where to send somebody who was hurt at home | 2 | Card in two offices | Cards in all offices, an hour in basic training | 2026-05-31 | Officers trained
4 | B – Harassment including sexual harassment | A rule says what harassment is and what follows | 5 | Rule known to all, looked at every year | | | Cases closed
4 | B – Harassment including sexual harassment | Who reports is protected from harm | 3 | Part of the rule | | | Reports followed up
5 | A – Customs policies, procedures and border operations | Women who trade in small amounts find the rules in plain words | 3 | Leaflet at four posts | | | Leaflets given out
5 | A – Customs policies, procedures and border operations | Searches of women are made by women | 5 | Rota at every post, looked at monthly | | | Searches by a woman
5 | B – Stakeholder relations | Associations of women in trade are asked before rules change | 2 | Two meetings in 2024 | Invite them to the trade forum | 2026-04-30 | Meetings held
6 | A – Risk profiling | Profiles are looked at for bias | 1 | Looked at once, by hand | Set up a yearly look with the risk unit | 2026-10-31 | Profiles looked at
6 | B – Collaboration with other border agencies and stakeholder relations | Agencies at the border share a way to help people who were trafficked | 3 | Agreed with two agencies | | | Cases handed over
6 | B – Collaboration with other border agencies and stakeholder relations | Sea patrols carry women among their crews | N/A | | | |
6 | C – Conduct and safety of employees | Remote posts have safe rooms and transport at night | 2 | At one of five posts | Plan for the other four | 2027-01-31 | Posts that have them
`;

const IN_2023 = `
1 | A – Cross-cutting policies | Plans and budgets say what they mean for women and men | Moderate implementation | Checked in one budget round | | | Share of plans checked
1 | B – Governance, management and leadership | Managers answer for equality in their yearly appraisal | Beginning implementation | Discussed | Draft a form | 2024-06-30 | Appraisals that mention it
1 | B – Governance, management and leadership | Women sit on the management board | Moderate implementation | Two of seven seats | | | Seats held by women
1 | C – Multiple discrimination/intersectionality | Staff data can be read by sex and age together | Ad hoc arrangements | On request | Report sex every month | 2024-12-31 | Reports with both
1 | D – Communication | Pictures and words in public notices show women and men | Moderate implementation | Guide for editors | | | Notices sampled
1 | E – Integrity | Complaints about favours can be made without a name | Advanced implementation | Hotline | | | Complaints answered in 30 days
2 | A – Recruitment and hiring | Selection panels have women and men | Advanced implementation | Rule since 2022 | | | Panels that do
2 | A – Recruitment and hiring | Job notices reach women outside the capital | Non-existent | | Try the radio | 2024-09-30 | Applications by women
2 | B – Career advancement | Courses for managers hold places for women | Moderate implementation | A third of the places | | | Places taken
2 | C – Wages, benefits and pay equity | Pay of women and men in the same grade is compared | Non-existent | | Compare once | 2024-12-31 | Gap in each grade
3 | A – Flexibility policies | Hours can be arranged around school times | Beginning implementation | In one office | Try it in two more | Q2 2024 | Offices that offer it
3 | B – Dependent and family care | A room for small children can be used in the headquarters | Non-existent | | Find a room | 2025-06-30 | Days of use
3 | C – Health benefits | Health checks cover what women need | Advanced implementation | Yearly, by contract | | | Checks taken
4 | A – Gender-based violence (GBV) | Officers know where to send somebody who was hurt at home | Ad hoc arrangements | Told when asked | A card for each office | 2024-11-30 | Officers trained
4 | B – Harassment including sexual harassment | A rule says what harassment is and what follows | Advanced implementation | Rule known to all | | | Cases closed
5 | A – Customs policies, procedures and border operations | Women who trade in small amounts find the rules in plain words | Beginning implementation | Draft of a leaflet | Print it | 2024-03-31 | Leaflets given out
5 | B – Stakeholder relations | Associations of women in trade are asked before rules change | Moderate implementation | Four meetings in 2022 | | | Meetings held
6 | A – Risk profiling | Profiles are looked at for bias | Not applicable | | | |
6 | B – Collaboration with other border agencies and stakeholder relations | Agencies at the border share a way to help people who were trafficked | Beginning implementation | Talks with one agency | Agree with two | 2024-10-31 | Cases handed over
6 | C – Conduct and safety of employees | Remote posts have safe rooms and transport at night | Ad hoc arrangements | Where somebody asked | One post by 2025 | 2025-12-31 | Posts that have them
`;

/** The plan every indicator serves, by principle; the unit that looks after it. */
const ALIGNMENT = {
  1: 'Corporate plan',
  2: 'Staff rules',
  3: 'Staff rules',
  4: 'Code of conduct',
  5: 'Trade facilitation plan',
  6: 'Security plan',
};
const UNITS = {
  1: 'Planning',
  2: 'Human resources',
  3: 'Human resources',
  4: 'Integrity',
  5: 'Operations',
  6: 'Security',
};

function rowsOf(text) {
  return readRows(text, 8).map(([number, element, indicator, level, current, suggested, timeline, target]) => [
    PRINCIPLES[number],
    `Key element ${element}`,
    indicator,
    ALIGNMENT[number],
    level,
    current,
    suggested,
    UNITS[number],
    timeline,
    target,
  ]);
}

/** Adds two gender assessments of one administration: every key element, levels as numbers and as words of the scale. */
function addGenderAssessments(workbook) {
  const title = (year) => `Gender assessment of an administration of the region, ${year}`;
  addListSheet(workbook, {
    name: 'Gender assessment 2025',
    title: title(2025),
    columns: COLUMNS,
    rows: rowsOf(IN_2025),
  });
  addListSheet(workbook, {
    name: 'Gender assessment 2023',
    title: title(2023),
    columns: COLUMNS,
    rows: rowsOf(IN_2023),
  });
}

module.exports = { addGenderAssessments };
