import { plainDateText } from '../../../../src/core/read/cells/plainDateText';

describe('plainDateText', () => {
  test.each([
    ['Mon 16 October 2023', '16 october 2023'],
    ['16 (Mon) – 20 (Fri) Oct. 2023', '16 - 20 oct 2023'],
    ['Monday to Friday, 16-20 October 2023', '16-20 october 2023'],
    ['the 30ᵗʰ of June 2024.', '30 june 2024'],
    ['2021-11-09T23:59:59.999+07:00', '2021-11-09'],
    ['9 Nov 2021 9:00 am - 5:00 pm', '9 nov 2021'],
    ['16-20 October 2023 (5 working days)', '16-20 october 2023'],
    ['16. October 2023', '16 october 2023'],
    ['2023年10月16日', '2023-10-16'],
    ['Moonday 16 October', 'moonday 16 october'],
    ['Sunday', ''],
    ['10:30', '10:30'],
  ])('%j is %j', (text, plain) => expect(plainDateText(text)).toBe(plain));
});
