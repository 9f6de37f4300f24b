import { isDateFormat } from '../../../src/core';

describe('isDateFormat', () => {
  test.each([
    ...['d mmm yyyy', 'yyyy-mm-dd', 'dd/mm/yyyy', 'm/d/yy h:mm', 'mmm-yy', 'mmmm', 'd', 'yyyy', 'DD.MM.YYYY', 'mmm'],
    ...[
      '[$-409]d\\-mmm\\-yy;@',
      'dd/mm/yyyy;@',
      '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
      '[$-14809]d/m/yyyy',
      'd "of" mmmm',
    ],
    ...['[Red]d/m/yyyy', 'd/m/yyyy;General', '_(d/m/yyyy_)', 'yyyy"年"m"月"d"日"'],
    ...['[DBNum1][$-804]yyyy"年"m"月"', '[$-41E]d mmm yyyy', '[$-411]ggge"年"m"月"d"日"', '[h]:mm d', '* d/m/yy'],
  ])('%j shows a date', (format) => expect(isDateFormat(format)).toBe(true));

  test.each([
    ...['General', '0', '0.00', '#,##0', '0%', '@', '', '0.00E+00', '# ?/?', '_(* #,##0_)', '[Red]0', '0;[Red]-0'],
    ...['h:mm', 'hh:mm:ss', 'mm:ss', 'h:mm AM/PM', '[h]:mm', '[h]:mm:ss', '[mm]:ss', '[hh]:mm', 'mm:ss.0', 'h:mm;@'],
    ...['0 "days"', '"d"0', '0\\d', '[$€-2] #,##0', 'General "my"', '0 "m"', '0;d', '[Yellow]0'],
    ...[
      '[m]',
      '[ss]',
      '[H]:MM',
      '*d0',
      '* #,##0',
      '[$-F400]h:mm:ss AM/PM',
      '[DBNum1]0',
      '[>=1000]0',
      '[Magenta]0',
      '0_d',
    ],
  ])('%j shows none', (format) => expect(isDateFormat(format)).toBe(false));
});
