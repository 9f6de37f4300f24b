import { rolesOf } from '../../../support/rolesOf';

test.each([
  [
    'kinds in short',
    [
      ['Kind', 'Member'],
      ['RTC', 'Japan'],
      ['RCL', 'Korea'],
    ],
  ],
  [
    'kinds in full',
    [
      ['Entity', 'Host'],
      ['Regional Training Centre', 'Fiji'],
    ],
  ],
  [
    'one kind that is not known',
    [
      ['Type', 'Country'],
      ['RTC', 'Japan'],
      ['RTDC', 'Korea'],
      ['RCL', 'India'],
    ],
  ],
  [
    'several Members in a cell',
    [
      ['Kind', 'Members', 'Since'],
      ['RTC', 'China, Fiji and India', 2004],
    ],
  ],
])('is a list of regional entities: %s', (_, rows) => expect(rolesOf({ Sheet: rows })).toEqual(['regionalEntities']));

test.each([
  [
    'equipment',
    [
      ['Type', 'Country'],
      ['Scanner', 'Fiji'],
      ['Drone', 'Samoa'],
    ],
  ],
  [
    'projects',
    [
      ['Category', 'Member', 'Name'],
      ['TFA', 'Fiji', 'A'],
      ['RTC', 'Japan', 'B'],
      ['HS', 'Tonga', 'C'],
    ],
  ],
  [
    'contacts',
    [
      ['Name', 'Country', 'Type'],
      ['Expert A', 'Fiji', 'Trainer'],
    ],
  ],
])('is none: %s', (_, rows) => expect(rolesOf({ Sheet: rows })).not.toContain('regionalEntities'));
