import { readLead, readTrail } from '../../../../src/core/read/cells/administrationWords';

describe('readLead', () => {
  test.each([
    ['Delegates from ', false],
    ['3 participants from ', false],
    ['two from ', false],
    ['the ', false],
    ['Customs administrations of ', true],
    ['the Royal ', true],
    ['General Department of Customs and Excise (GDCE) of ', true],
    ['Bureau of Customs, ', true],
  ])('passes over %j', (lead, hasOffice) => {
    expect(readLead(`${lead}Fiji`, 0)).toEqual({ end: lead.length, hasOffice });
  });

  test.each(['Fiji', 'Theland', '(GDCE) of Fiji', 'Customsland', ', Fiji'])(
    'has nothing to pass over in %j',
    (text) => {
      expect(readLead(text, 0)).toEqual({ end: 0, hasOffice: false });
    },
  );
});

describe('readTrail', () => {
  test.each([
    [' Customs', true],
    [' Customs Administration', true],
    ['’s General Department of Customs'.replace('’', "'"), true],
    [' Revenue & Customs Service (FRCS)', true],
    [' (3)', false],
    [' - 3 pax', false],
    [': 2', false],
    [' x4', false],
    [' (online)', false],
    [' Customs (2 online, 1 on-site)*', true],
    ['', false],
  ])('takes %j with the name', (trail, hasOffice) => {
    expect(readTrail(`Fiji${trail}, Samoa`, 4)).toEqual({ end: 4 + trail.length, hasOffice });
  });

  test.each([' (American)', ' and Samoa', ' (FRCS)', ' Customsland', ' 3rd', ' of Samoa'])('leaves %j', (trail) => {
    expect(readTrail(`Fiji${trail}`, 4)).toEqual({ end: 4, hasOffice: false });
  });
});
