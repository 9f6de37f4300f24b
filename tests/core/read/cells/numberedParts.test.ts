import { readNumberedParts, splitKpis } from '../../../../src/core/read/cells/numberedParts';

describe('readNumberedParts', () => {
  test.each([
    ['', []],
    ['  \n ', []],
    ['Number of Members', ['Number of Members']],
    ['(1) A\n(2) B', ['A', 'B']],
    ['(1) A (2) B (3) C', ['A', 'B', 'C']],
    ['1) A 2) B', ['A', 'B']],
    ['（１） A\n（２） B', ['A', 'B']],
    ['(1) A; (2) B', ['A;', 'B']],
    ['(1) A\nruns on\n(2) B', ['A runs on', 'B']],
    ['(1) only', ['only']],
    ['Members (1) and (2)', ['Members (1) and (2)']],
    ['(1) A (3) C', ['A (3) C']],
    ['(2) B (1) A', ['(2) B (1) A']],
    ['35 Members (35)', ['35 Members (35)']],
    ['(1)\n(2) B', ['', 'B']],
  ])('%j', (text, parts) => expect(readNumberedParts(text)).toEqual(parts));
});

describe('splitKpis', () => {
  test.each([
    ['Number of Members', ['Number of Members']],
    ['publish evaluation report Number of Members sharing', ['publish evaluation report', 'Number of Members sharing']],
    ["Results of participants' evaluation", ["Results of participants' evaluation"]],
    ['Number of reports Publish brochure', ['Number of reports', 'Publish brochure']],
    ['The number of reports', ['The number of reports']],
    ['', []],
  ])('%j', (text, kpis) => expect(splitKpis(text)).toEqual(kpis));
});
