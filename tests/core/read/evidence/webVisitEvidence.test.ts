import { rolesOf } from '../../../support/rolesOf';

const ROW = ['FY2021/22', 8000000];

test.each([
  ['its header names the website', { Statistics: [['Fiscal year', 'Website visits'], ROW] }],
  ['its sheet does', { 'Web site': [['Fiscal year', 'Visits'], ROW] }],
  ['its title does', { Statistics: [['Visits to our website'], [], ['Fiscal year', 'Visits'], ROW] }],
  [
    'by month',
    {
      'Web visits': [
        ['Month', 'Visits'],
        [{ date: '2024-07-01' }, 5],
        [{ date: '2024-08-01' }, 6],
      ],
    },
  ],
  [
    'with a remark',
    {
      Web: [
        ['Month', 'Year', 'Visits', 'Remark'],
        ['July', 2024, 5, 'a new host'],
      ],
    },
  ],
])('is a list of web visits: %s', (_, sheets) => expect(rolesOf(sheets)).toEqual(['webVisits']));

test.each([
  [
    'visits of other people',
    {
      Visits: [
        ['Year', 'Visits'],
        ['2023', 12],
        ['2024', 9],
      ],
    },
  ],
  [
    'study visits by month',
    {
      'Study visits': [
        ['Month', 'Number of visits'],
        ['July 2024', 2],
      ],
    },
  ],
  [
    'no periods',
    {
      'Web visits': [
        ['Period', 'Visits'],
        ['Home page', 12],
        ['News', 9],
      ],
    },
  ],
  [
    'what visits of a technician cost',
    {
      'Website maintenance': [
        ['Year', 'Visits', 'Cost'],
        [2024, 3, 400],
      ],
    },
  ],
  [
    'a budget',
    {
      'Web budget': [
        ['Year', 'Visits', 'Cost', 'Vendor', 'Contract'],
        [2024, 3, 400, 'A', 'B'],
      ],
    },
  ],
])('is none: %s', (_, sheets) => expect(rolesOf(sheets)).not.toContain('webVisits'));
