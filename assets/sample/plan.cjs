/** The plan of the sample: four pillars, 55 actions, 61 indicators, written for this project. */
const { readRows } = require('./readRows.cjs');

const TITLE = 'Asia/Pacific Customs Learning and Cooperation Plan (2024-2026)';
const PERIOD = 'July 2024 to June 2026';
const HEADERS = ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable'];

// action | RSP reference | KPI | target | deliverable
const STANDARDS = `
a) Upon request, help Members run the full circle of risk management, from profiling to feedback | 1.1.1 – 1st milestone | Number of Members running the full circle | 35/35 Members | 2026-06-30
b) Upon request, coach Members that set up a targeting unit or a national register of risks | 1.1.1 – 2nd milestone | Number of Members with a unit or register at work | At least 27/35 Members | 2026-06-30
c) Upon request, help Members keep reference data on declared values and use it in selectivity | 1.1.1 – 3rd milestone | Number of Members using reference data | 35/35 Members | 2026-06-30
d) Upon request, guide Members that design an AEO programme in line with the SAFE Framework | 1.1.2 – 1st , 2nd milestone | Number of Members with an AEO programme | 35/35 Members | 2026-06-30
e) Upon request, prepare Members for talks on recognising one another's trusted traders | 1.1.2 – 3rd milestone | Mutual recognition arrangements in force | At least 28 MRA | 2026-06-30
f) Upon request, advise Members on keeping trade moving during and after a crisis | 1.1.2 – 4th milestone | Number of Members with a recovery plan | At least 20/35 Members | 31 December 2025
g) Upon request, accompany Members that are joining the Revised Kyoto Convention or carrying it out | 1.1.3 – 1st milestone | Number of Members party to the Convention | 35/35 Members | 2026-06-30
h) Upon request, help Members meet the commitments under the WTO TFA that fall to Customs | 1.1.3 – 2nd milestone | Number of Members reporting full compliance | At least 28/35 Members | 2026-06-30
i) Upon request, (1) help contracting parties apply the current edition of the HS (2) prepare other administrations to join the HS Convention | 1.1.3 – 3rd milestone | (1) Number of Members applying the current edition ~ (2) Parties that newly joined the Convention | (1) At least 27 Members ~ (2) 6 new contracting parties | 2026-06-30
j) Upon request, help Members give traders binding answers in advance on classification, origin and value | 1.1.3 – 4th milestone | Number of Members issuing advance rulings | At least 28/35 Members | 2026-06-30
k) Upon request, train national teams that measure how long the release of goods takes | 1.1.3 – 5th milestone | Number of Members with a completed study | 35/35 Members | 2026-06-30
l) Upon request, explain how exporters may state origin themselves, and how to check what they state | 1.1.3 – 6th milestone | Number of Members accepting exporters' statements | 35/35 Members | 2026-06-30
m) Upon request, help Members map their declarations to the WCO Data Model | 1.1.3 – 7th milestone | Number of Members with a completed mapping | 35/35 Members | 30 June 2026
n) Upon request, advise Members on controls in free zones and special economic zones | 1.1.3 – 8th milestone | Number of Members advised | At least 5 Members per year | 2026-06-30
o) Upon request, prepare Members to clear relief goods within hours | 1.1.3 – 9th milestone | Number of Members with a procedure for relief goods | At least 20/35 Members | 2025-06-30
p) Upon request, deepen the command of the WTO Valuation Agreement at headquarters and at the counter | 1.1.3 – 10th milestone | Number of Members applying the Agreement in full | 35/35 Members | 2026-06-30
q) Upon request, help Members shift controls from the border to post-clearance audit (PCA) | 1.1.3 – 11th milestone | Number of Members with an audit unit | 35/35 Members | 2026-06-30
r) Upon Request, work with the Vice Chair and Members on quick and safe clearance of e-commerce parcels | 1.1.3 – 12th milestone | Number of Members with an e-commerce procedure | At least 20/35 Members | 2026-06-30
s) Upon request, bring the agencies at Members' borders together for joint controls | 1.2.1 – 1st, 3rd to 4th milestones | Number of Members with a joint-control arrangement | 35/35 Members | 2026-06-30
t) Upon request, help Members plan, govern or widen a Single Window | 1.2.1 - 2nd milestones | Single Windows in operation | 35/35 Members | 2026-06-30
u) Upon Request, work with the Vice Chair and Members on data links with neighbours and with business | 1.2.2 - 1st milestones | Number of Members sharing a case | At least 11/35 Members | 2026-06-30
v) Upon Request, go through the region's seizure reports with RILO A/P and say what they show | 2.1.1 - 1st milestone | Yearly review issued | Once a year | 2026-06-30
w) Upon request, coach national correspondents so that more seizures are reported | 2.1.1 - 2nd milestone | Number of Members reporting seizures | 25/35 Members | 2026-06-30
x) Upon request, help Members draft arrangements for sharing information | 2.1.1 - 3rd milestone | Number of Members with a signed arrangement | 23/35 Members | 2026-06-30
y) Upon request, help Members use passenger data (API and PNR) before a flight or ship arrives | 2.1.1 - 4th milestone | Number of Members using passenger data | At least 27/35 Members | 2025-12-31
z) Upon request, draw attention to what cruise ships and small craft may carry | 2.1.1 - 5th milestone | Number of activities on cruise ships and small craft | Once per year | 2026-06-30
aa) Ask Members, together with RILO A/P, which enforcement and intelligence skills they lack | 2.2.1- 1st milestone | Number of surveys completed | Once per year | 2026-06-30
bb) With the Vice Chair, RILO A/P and Members, keep counterfeits on the agenda | 2.2.2 - 4th milestone | Meetings that discuss the protection of IPR | At least once per year | 2026-06-30
cc) With the Vice Chair, RILO A/P and Members, train officers to spot illegal trade in waste, wildlife and refrigerants | 2.2.2 - 5th milestone | Number of activities on environmental crime | At least twice per year | 2026-06-30
dd) With the Vice Chair, RILO A/P and Members, tighten controls on strategic goods, small arms and precursors | 2.2.2 – 3rd , 6th milestone | Number of workshops on security controls | At least once per year | 2026-06-30
ee) Upon Request, with the Vice Chair and RILO A/P, back Members' efforts against drug trafficking | 2.2.2 – 1st - 2nd milestone | Discussions of drug controls at regional meetings | At least once per year | 2026-06-30
ff) Upon Request, with the Vice Chair, RILO A/P and Members, make better use of scanners and other NII equipment | 2.2.3 – 1st - 3rd milestone | (1) Number of Members using the image library ~ (2) Summary of results published ~ (3) Number of Members presenting their experience | (1) 25/35 Members ~ (2) once per year ~ (3) At least 5 Members per year | 2026-06-30
gg) Upon request, let Members show one another what data analytics and machine learning do for them | 3.1.2 – 4th milestone | Number of Members presenting a use case | At least 2 Members | 30 June 2025
hh) Upon request, hold training that joins supply-chain security and trade facilitation | 3.2.2 – 1st milestone | Number of activities held | At least 3 times per year | 2026-06-30
ii) Upon request, hold training with RILO A/P on compliance and enforcement, from commercial fraud to digital crime | 3.2.2 – 2nd milestone | Number of activities held | At least 3 times per year | 2026-06-30
jj) Upon request, coach present and future managers | 3.2.3 – 1st milestone | Number of leadership workshops | At least once per year | 2026-06-30
kk) Upon request, help Members write an integrity plan and carry it out | 3.2.3 – 2nd milestones | Number of Members carrying out a plan | 35/35 Members | 2026-06-30
ll) Upon request, let Members try technology that makes borders smarter and compare results | 1.3.1 – 1st milestone | Number of Members taking part | 20/35 Members | 30 June 2026
`;

const PARTNERS = `
a) Keep partner organisations informed through the Vice Chair and agree with them who does what | 1.2.3 – 1st milestone | Exchanges of information with partners | At least twice per year | 2026-06-30
b) Hold events jointly with international and regional organisations | 3.1.1 – 3rd milestone | Number of joint activities | At least twice per year | 2026-06-30
`;

const LEARNING = `
a) Give national training centres a place where they can swap course material | 3.1.1 – 2nd milestone | Sets of material exchanged | At least twice per year | 2026-06-30
b) Call on accredited experts, support them and widen their circle | 3.1.2 – 1st milestone | Missions carried out with accredited experts | Use of accredited experts for at least one half of the requested missions | 2026-06-30
c) Upon request, promote e-learning together with RTCs and accredited experts | 3.1.2 – 2nd milestone | Number of Members using the e-learning courses | At least 20/35 Members | 2026-03-31
d) Invite Members with experience to give experts, funds or a venue | 3.1.2 – 3rd milestone | Contributions received for requests made | Meet at least 75% of the ROCB requests | 2026-06-30
e) Work with the Vice Chair and Members towards more women in training rooms and at the head of delegations | 3.1.3 – 1st and 2nd milestone | (1) Share of women among workshop participations ~ (2) Yearly growth in women who head a delegation | (1) At least 25% of the participations ~ (2) At least 20% annual growth of female Head of delegation at international forums. | 2026-06-30
f) Find out with the regional training coordinator what Members need, by survey and by conversation | 3.2.1 – 1st milestone | Number of needs surveys | At least once per year | 2026-06-30
g) Design and hold training that answers the needs found | 3.2.1 – 2nd milestone | Number of activities that answer a stated need | At least once per year | 2026-06-30
h) Learn with the WCO Secretariat and Members how participants rate the training | 3.2.1 – 3rd milestone | Mean score given by participants | At least average of 4 out of 5 | 2026-06-30
i) Carry the lessons of past training into the next year's planning with the regional training coordinator | 3.2.1 – 4th milestone | Number of post actions recorded | At least once per year | 2026-06-30
j) Ask Members some months later what has changed, and write it down | 3.2.1 – 5th milestone | Success stories collected | At least 10 success stories | 2026-06-30
k) Work with the Vice Chair and Members for small island administrations and the duties they share with larger ones | 3.3.1 – 1st to 3rd milestones | (1) Number of experts exchanged ~ (2) Number of Members presenting their experience ~ (3) Number of workshops for island administrations | (1) At least once per year ~ (2) At least 5 Members per year ~ (3) At least twice per year | 2026-06-30
l) Tie RTCs and other regional bodies more closely together, so that training outlasts single events | ROCB A/P specific action (not mentioned in the RSP) | Number of activities shared with RTCs | At least once per year | 2026-06-30
`;

const VOICE = `
a) Tell of training and its results, with the Vice Chair, RILO A/P and Members, in newsletters and on websites | 3.1.1 – 1st milestone | Experiences published | At least twice per year | 2026-06-30
b) Bring heads of administration together, with the Vice Chair, on questions only they can settle | 3.4.1 – 1st milestone | High-level dialogues held | At least once every 2 years | 2026-06-30
c) Collect forward-looking practice from Members and RTCs and pass it on | ROCB A/P specific action (not mentioned in the RSP) | Items passed on | At least once per quarter | 30 June 2026
`;

const PILLARS = [
  { heading: '1. Put international Customs standards into daily practice', actions: readRows(STANDARDS, 5) },
  { heading: '2. Build alliances with partner organisations', actions: readRows(PARTNERS, 5) },
  { heading: '3. Plan, deliver and review regional learning', actions: readRows(LEARNING, 5) },
  { heading: '4. Keep Members informed and in touch', actions: readRows(VOICE, 5) },
];

module.exports = { TITLE, PERIOD, HEADERS, PILLARS };
