/** What Excel takes from the settings of the machine: how people there type and read numbers, dates and formulas. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly thousands: string;
  /** Between the arguments of a function. */
  readonly list: string;
  readonly currency: string;
  readonly dateOrder: 'mdy' | 'dmy';
  /** What may stand between the numbers of a date. */
  readonly dateSeparators: string;
  readonly shortDate: string;
  /** As they are written out; three letters are enough when they are typed. */
  readonly months: readonly string[];
  readonly isTrue: string;
  readonly isFalse: string;
  /** Functions that are called otherwise than in English. */
  readonly functions: Readonly<Record<string, string>>;
  /** Letters of number formats that differ from the English ones. */
  readonly formatLetters: Readonly<Record<string, string>>;
  readonly general: string;
}

export const englishUs: Culture = {
  name: 'en-US',
  decimal: '.',
  thousands: ',',
  list: ',',
  currency: '$',
  dateOrder: 'mdy',
  dateSeparators: '/-',
  shortDate: 'M/d/yyyy',
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  isTrue: 'TRUE',
  isFalse: 'FALSE',
  functions: {},
  formatLetters: {},
  general: 'General',
};

export const german: Culture = {
  name: 'de-DE',
  decimal: ',',
  thousands: '.',
  list: ';',
  currency: '\u20ac',
  dateOrder: 'dmy',
  dateSeparators: './-',
  shortDate: 'dd.MM.yyyy',
  months: [
    ...['Januar', 'Februar', 'M\u00e4rz', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  isTrue: 'WAHR',
  isFalse: 'FALSCH',
  functions: { IF: 'WENN', AND: 'UND', ISNUMBER: 'ISTZAHL', SUM: 'SUMME', TRUE: 'WAHR', FALSE: 'FALSCH' },
  formatLetters: { d: 'T', m: 'M', y: 'J' },
  general: 'Standard',
};
