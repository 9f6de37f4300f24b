import type { PlainCell } from '../../../support/snapshotFrom';

export const WORKPLAN = 'Work plan';

const rows: PlainCell[][] = [
  ['Work plan of the office (2025-2026)'],
  ['1. Put international Customs standards into daily practice'],
  ['Action', 'Planned activities'],
  [
    'd) Upon request, guide Members that design an AEO programme in line with the SAFE Framework (RSP 1.1.2 – 1st, 2nd milestone)',
    [
      '• Conduct national workshops on AEO for Bhutan, Nepal and Tonga (See also 1-(hh) and 3-(k))',
      '• Organize a regional accreditation workshop on AEO (See also 3-(b))',
    ].join('\n'),
  ],
  [
    'k) Upon request, train national teams that measure how long the release of goods takes (RSP 1.1.3 – 5th milestone)',
    '• Conduct a national workshop on TRS for Fiji (See also 3-(k))',
  ],
  [
    'hh) Upon request, hold training that joins supply-chain security and trade facilitation (RSP 3.2.2)',
    '• Conduct national workshops on AEO for Bhutan, Nepal and Tonga (See also 1-(d))',
  ],
  ['3. Plan, deliver and review regional learning'],
  [
    'b) Call on accredited experts, support them and widen their circle',
    '• Organize a regional accreditation workshop on AEO (See also 1-(d))',
  ],
  [
    'k) Work with the Vice Chair and Members for small island administrations and the duties they share with larger ones',
    '• Conduct a national workshop on AEO for Tonga (See also 1-(d))',
  ],
  [null, '• Conduct a national workshop on Time Release Study for Fiji (See also 1-(k))'],
  [null, '• Organize a sub-regional meeting for Pacific Island members'],
];

/** A work plan that fits the clean sample, without a slip: A action, B bullets; two in B4, one each in B5, B6, B8 to B11. */
export const workplanSheet = { [WORKPLAN]: rows };
