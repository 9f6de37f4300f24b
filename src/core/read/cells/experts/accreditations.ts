import { readWord, type Vocabulary, type WordReading } from '../vocabulary';

/** "Advisor" as people write it, behind each of some beginnings. */
const advisors = (...beginnings: readonly string[]) =>
  beginnings.flatMap((words) => ['Advisor', 'Advisors', 'Adviser', 'Advisers'].map((advisor) => `${words} ${advisor}`));

/** The six categories in which the WCO accredits experts. */
export const accreditations = {
  'Diagnostic Facilitator': [
    ...['Diagnostic Facilitator', 'Diagnostic Facilitators', 'Diagnostics Facilitator', 'Diagnostic', 'DF', 'DFs'],
  ],
  'Customs Modernization Advisor': [
    ...advisors('Customs Modernization', 'Customs Modernisation', 'Modernization', 'Modernisation', 'CM'),
    ...['Customs Modernization', 'Customs Modernisation', 'CMA', 'CMAs'],
  ],
  'Mercator Programme Advisor': [
    ...advisors('Mercator Programme', 'Mercator Program', 'Mercator'),
    ...['Mercator Programme', 'Mercator Program', 'Mercator', 'MPA', 'MPAs'],
  ],
  'Technical and Operational Advisor': [
    ...advisors('Technical and Operational', 'Technical & Operational', 'Technical Operations'),
    ...['Technical and Operational', 'Technical & Operational', 'TOA', 'TOAs'],
  ],
  'Expert Trainer': ['Expert Trainer', 'Expert Trainers', 'Accredited Expert Trainer', 'ET', 'ETs'],
  'Leadership and Management Development Advisor': [
    ...advisors('Leadership and Management Development', 'Leadership & Management Development', 'LMD'),
    ...['Leadership and Management Development', 'Leadership & Management Development', 'LMD', 'LMDA', 'LMDAs', 'LMDP'],
  ],
} as const satisfies Vocabulary<string>;

export type Accreditation = keyof typeof accreditations;

export const accreditationNames = Object.keys(accreditations) as readonly Accreditation[];

/** Reads the categories of an expert: one, or several with a sign between; initials in brackets may stand behind. */
export function readAccreditations(text: string): readonly WordReading<Accreditation>[] {
  const whole = readWord<Accreditation>(text, accreditations);
  if (whole.kind !== 'unknown') return whole.kind === 'known' ? [whole] : [];
  const plain = readWord<Accreditation>(text.replace(/\s*\([^()]*\)/g, ''), accreditations);
  if (plain.kind === 'known') return [plain];
  const parts = text.split(/[,;/|+\n]|\sand\s(?=[A-Z]{2,4}\b)/).filter((part) => part.trim() !== '');
  const readings = parts.map((part) => readWord<Accreditation>(part.trim(), accreditations));
  return parts.length > 1 && readings.some(({ kind }) => kind === 'known') ? readings : [whole];
}
