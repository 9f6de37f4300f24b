import { flattenText, foldText } from './foldText';

/** Words of a role at an office. A text of these alone names no person. */
const POSITIONS =
  'head deputy director manager officer coordinator assistant adviser advisor expert specialist secretary attache ' +
  'analyst chief lead leader desk team unit section intern consultant pm apm';
const OTHERS =
  'programme program project technical regional senior junior principal acting national customs capacity building cb ' +
  'training trade facilitation enforcement compliance procedures tariff valuation origin revenue risk data it ict gender ' +
  'integrity communication communications administration administrative finance general affairs international planning ' +
  'strategy policy research partnership partnerships development statistics security e commerce aeo hs rilo rocb rtc wco ' +
  'office the of for and to in at a p vice chair secretariat first second third fourth one two three four five ' +
  'pacific islands asia southeast sub region ecwa pi sa sea i ii iii iv v b c d f';
/** Of a region beside "Asia"; alone it may be a name. */
const DIRECTIONS =
  /\b(?:north|south|east|west|central)(?=(?: and)?(?: north| south| east| west| central)* (?:asia|and west asia|and central asia)\b)/g;

const positions = new Set(POSITIONS.split(' '));
const others = new Set(OTHERS.split(' '));

/**
 * The role of an officer as written ("Programme Manager 2 (South Asia)"), null for a text that may name a person: one
 * with any word that no role has. A role keeps names of people away from what is shown.
 */
export function readOfficerRole(text: string): string | null {
  const words = foldText(text)
    .replace(DIRECTIONS, '')
    .split(' ')
    .filter((word) => word !== '' && !/^\d{1,2}$/.test(word));
  const isRole = words.some((word) => positions.has(singular(word)));
  return isRole && words.every((word) => positions.has(singular(word)) || others.has(word)) ? flattenText(text) : null;
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
