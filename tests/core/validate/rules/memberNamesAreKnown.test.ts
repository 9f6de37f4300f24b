import { memberNamesAreKnown } from '../../../../src/core/validate/rules/memberNamesAreKnown';
import { expectFindings, expectSilence, modelFrom, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';
import { planAndSurvey } from '../../../support/surveySheets';
import { planAndWorkplan } from '../../../support/workplanSheet';

describe('memberNamesAreKnown', () => {
  test('finds a near miss and offers the name, the rest of the cell as it was', () => {
    const sheets = planAndWorkshops({ P5: 'Fiji,  Samoa and Tongaa' });
    const fix = { from: 'Fiji,  Samoa and Tongaa', to: 'Fiji,  Samoa and Tonga' };
    expectFindings('all', sheets, [{ code: 'member-unknown', cell: 'P5', says: 'Did you mean Tonga?', fix }]);
  });

  test('finds a name that is near to none, and offers nothing', () => {
    const sheets = planAndWorkshops({ P5: 'Fiji, Samoa and Atlantis' });
    expectFindings('all', sheets, [{ code: 'member-unknown', cell: 'P5', says: '"Atlantis"', fix: null }]);
  });

  test('does not take a code in lower case', () => {
    const sheets = planAndWorkshops({ P5: 'Fiji, TO and ws' });
    expectFindings('all', sheets, [{ code: 'member-unknown', cell: 'P5', says: '"ws"' }]);
  });

  test.each([
    ['OCO', 'Fiji, Samoa, Tonga, OCO'],
    ['CNMI', 'Fiji, Samoa, CNMI and Tonga'],
    ['Nauru', 'Nauru, Fiji, Samoa, Tonga'],
    ['France', 'Fiji; Samoa; Tonga; France'],
  ])('notes %s, which is no Member of the region', (name, P5) => {
    expectFindings('all', planAndWorkshops({ P5 }), [
      { code: 'member-not-in-region', cell: 'P5', severity: 'note', says: `"${name}"` },
    ]);
  });

  test('notes a Member before its accession', () => {
    const cells = { C5: { date: '2024-02-01' }, D5: { date: '2024-02-01' }, P5: 'Fiji, Samoa, Palau' };
    expectFindings(memberNamesAreKnown, planAndWorkshops(cells), [
      { code: 'member-not-in-region', cell: 'P5', says: 'before 2024-02-02' },
    ]);
    const joined = { ...cells, C5: { date: '2024-02-02' }, D5: { date: '2024-02-02' } };
    expectSilence(memberNamesAreKnown, planAndWorkshops(joined));
  });

  test.each(['Fiji, Samoa, Tonga, Fiji', 'Fiji, FJ, Samoa, Tonga', 'Fiji, Samoa, Tonga, Republic of Fiji'])(
    'finds the Member that stands twice in %j, and nothing else',
    (P5) => {
      expectFindings('all', planAndWorkshops({ P5, O5: 4 }), [{ code: 'member-duplicate', cell: 'P5', says: 'Fiji' }]);
    },
  );

  test.each([
    ['names with commas', { O5: 3, G5: 'Regional', P5: 'China, Hong Kong, China and Japan' }],
    ['official names and codes', { G5: 'Regional', P5: "Lao People's Democratic Republic; VNM; WS" }],
    ['names a line each', { P5: '• Fiji\n• Samoa\n• Tonga' }],
    ['numbers of people behind names', { P5: 'Fiji (3), Samoa 2 and Tonga' }],
    ['an empty cell', { P5: null }],
  ])('leaves alone %s', (_, cells) => expectSilence('all', planAndWorkshops(cells)));

  describe('on the other sheets', () => {
    test('finds a misspelt Member of each participant, and offers the name', () => {
      const fix = { from: 'Fijji', to: 'Fiji' };
      expectFindings('all', planAnd('Participants', { D30: 'Fijji', D31: 'Fijji' }), [
        { code: 'member-unknown', cell: 'D30', says: 'Did you mean Fiji?', fix },
        { code: 'member-unknown', cell: 'D31', fix },
      ]);
    });

    test('notes a participant of no Member, or of one that joined later', () => {
      const held = { C4: { date: '2024-02-01' }, D4: { date: '2024-02-01' } };
      expectFindings(memberNamesAreKnown, planAnd('Participants', { D3: 'WCO', D5: 'Palau', D40: 'Palau' }, held), [
        { code: 'member-not-in-region', cell: 'D3', says: '"WCO"' },
        { code: 'member-not-in-region', cell: 'D5', says: 'before 2024-02-02' },
      ]);
    });

    test('finds the Member of a status row and of an output', () => {
      expectFindings('all', planAnd('Status', { A5: 'Nepall' }), [{ code: 'member-unknown', cell: 'A5' }]);
      expectFindings('all', planAnd('Outputs', { E4: 'Japan, Indja' }), [
        { code: 'member-unknown', cell: 'E4', fix: { from: 'Japan, Indja', to: 'Japan, India' } },
      ]);
      expectFindings('all', planAnd('Outputs', { E4: 'Japan, India, JP' }), [{ code: 'member-duplicate', cell: 'E4' }]);
    });

    test('offers nothing where the Member meant is listed already: then another may be meant', () => {
      expectFindings('all', planAnd('Outputs', { E4: 'India, Indja' }), [
        { code: 'member-unknown', cell: 'E4', fix: null },
      ]);
    });

    test('finds a misspelt Member of whom nothing is said yet, but no heading between Members', () => {
      const cells = { A7: 'Pacific Islands', A8: 'Samoa', A9: 'Tuvaluu', A10: 'Vanuatoo', A11: 'As told by Members' };
      expectFindings('all', planAnd('Status', cells), [{ code: 'member-unknown', cell: 'A10', says: 'Vanuatu' }]);
    });

    test('leaves alone a Member in many rows', () => {
      expectSilence(memberNamesAreKnown, planAnd('Participants'));
      expectSilence(memberNamesAreKnown, planAnd('Status', { A4: 'Fiji' }));
    });
  });

  describe('in replies to the survey', () => {
    test('finds a near miss, beside the figures about it', () => {
      const fix = { from: 'Samo', to: 'Samoa' };
      expectFindings('all', planAndSurvey({ B3: 'Samo' }, {}), [{ code: 'member-unknown', cell: 'B3', fix }]);
    });

    test('finds a reply of nobody', () => {
      expectFindings('all', planAndSurvey({ B3: null }, {}), [
        { code: 'member-unknown', cell: 'B3', says: 'Write whose reply this is.', fix: null },
      ]);
    });

    test('finds who is no Member, or was none when the workshop began', () => {
      const found = { code: 'member-not-in-region', cell: 'B3' } as const;
      expectFindings('all', planAndSurvey({ B3: 'JICA' }, {}), [found]);
      expectFindings('all', planAndSurvey({ B3: 'Solomon Islands' }, {}, { C5: '7 Oct. 2022', D5: null }), [
        { ...found, says: 'before 2023-01-26' },
      ]);
    });

    test('leaves alone an empty cell below a Member in a list by Member', () => {
      const byMember = [
        ['Member', 'Workshop', 'Shared materials', 'Direct effects'],
        ['Fiji', 2, 'Yes', 'No'],
        [null, 3, 'Yes', 'Yes'],
        ['Samoa', 2, 'No', 'No'],
      ];
      expectSilence(memberNamesAreKnown, { ...planAndSurvey(), Survey: byMember });
    });
  });

  describe('in the bullets of a work plan', () => {
    test('finds a near miss and says which bullet of several it is', () => {
      const B6 = '➤ Discuss data\n➤ Conduct national workshops on TRS for Fiji and Samoaa';
      const fix = { from: B6, to: B6.replace('Samoaa', 'Samoa') };
      const sheets = planAndWorkplan({ B4: null, B6, B9: null });
      expectFindings('all', sheets, [{ code: 'member-unknown', cell: 'B6', says: 'Did you mean Samoa?', fix }]);
      expect(memberNamesAreKnown.validate(modelFrom(sheets)).map(({ bullet }) => bullet)).toEqual([2]);
    });

    test('finds who can only be a Member: a national workshop and a mission are for one', () => {
      for (const B10 of ['Conduct a national workshop on TRS for Atlantis', 'Conduct a mission on TRS for Atlantis']) {
        expectFindings('all', planAndWorkplan({ B10 }), [{ code: 'member-unknown', cell: 'B10', fix: null }]);
      }
    });

    test.each([
      'Conduct a national workshop on leadership for Customs managers',
      'Organize a regional workshop on AEO for Members',
      'Organize a regional workshop on AEO for Private Sector partners in Bangkok',
      'Work with the WCO Secretariat, RTCs and development partners to plan activities for reform and training',
      'Organize a sub-regional workshop on PCA for South Asia and Pacific Island countries',
    ])('leaves alone %j', (B10) => expectSilence(memberNamesAreKnown, planAndWorkplan({ B10 })));
  });
});
