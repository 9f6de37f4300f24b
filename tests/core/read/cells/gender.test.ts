import { genderOfPerson, readGender, readTitleGender } from '../../../../src/core/read/cells/gender';

describe('readGender', () => {
  test.each([
    [
      'woman',
      ['F', 'f', 'Female', 'FEMALE', 'W', 'Woman', 'Women', 'Female.', ' female ', '(F)', 'Ms', 'Mrs.', '♀', 'Ｆ'],
    ],
    ['man', ['M', 'm', 'Male', 'MALE', 'Man', 'Men', 'Male ', '(M)', 'Mr', 'Mr.', '♂', '♂️']],
    ['other', ['X', 'x', 'Other', 'Non-binary', 'non binary', 'Nonbinary', 'Third gender', 'Gender-diverse']],
    ['blank', ['', ' ', '-', '–', '--', 'n/a', 'N/A', 'N.A.', 'nil', 'None']],
    [
      'notRecorded',
      ['Not stated', 'not recorded', 'Unknown', 'Prefer not to say', 'Prefers not to say', 'Undisclosed'],
    ],
    ['unreadable', ['F?', 'M/F', 'Male/Female', 'Femal', '1', '0', '?', '*', 'yes', 'Fiji', 'FM', 'M & F', 'Dr']],
  ])('%s', (reading, texts) => {
    for (const text of texts) expect([text, readGender(text)]).toEqual([text, reading]);
  });
});

describe('readTitleGender', () => {
  test.each([
    [
      'woman',
      ['Ms', 'MS.', 'Mrs', 'Mrs.', 'Miss', 'Mdm', 'Dr (Ms)', 'Dr. Ms', 'Prof. Mrs.', 'H.E. Ms', 'Ms. YE Zhengqing'],
    ],
    ['man', ['Mr', 'mr.', 'MR', 'Mister', 'Hon. Mr', 'Dr Mr', 'Mr. Somchai', 'TANAKA Ken (Mr.)', 'Sir']],
    [
      'notRecorded',
      ['', '-', 'Dr', 'Dr.', 'Prof.', 'H.E.', 'Hon.', 'Capt', 'Mx', 'Mr/Ms', 'Mr Ms', 'Director', 'Ms?Mr'],
    ],
  ])('%s', (gender, titles) => {
    for (const title of titles) expect([title, readTitleGender(title)]).toEqual([title, gender]);
  });

  test('a name says nothing, whatever it looks like', () => {
    for (const name of ['Mary', 'John Smith', 'Missy Able', 'Maria (Manila)', 'Prof. Maria', 'Mrinal Sen']) {
      expect([name, readTitleGender(name)]).toEqual([name, 'notRecorded']);
    }
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['(', 'Mr ', '(Dr) ', ') (']) readTitleGender(piece.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('genderOfPerson', () => {
  test.each([
    ['F', 'Mr', 'woman'],
    ['', 'Mr', 'man'],
    ['-', 'Ms', 'woman'],
    ['F?', 'Ms', 'woman'],
    ['F?', 'Dr', 'notRecorded'],
    ['Prefer not to say', 'Mr', 'notRecorded'],
    ['X', 'Ms', 'other'],
    ['', '', 'notRecorded'],
  ])('column %j, title %j: %s', (column, title, gender) => expect(genderOfPerson(column, title)).toBe(gender));
});
