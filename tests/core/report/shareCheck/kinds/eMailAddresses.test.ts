import { eMailAddresses } from '../../../../../src/core/report/shareCheck/kinds/eMailAddresses';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

const lines = (cell: string) => shareLines(eMailAddresses.title, shareWorkbook([['Contacts'], [null, cell], [cell]]));

test.each(['someone@customs.example', 'Write to first.last+x@mail.customs.example, please', 'a-b@c-d.co'])(
  '%s is an address',
  (cell) => expect(lines(cell)).toEqual(['Other A3: 2 cells']),
);

test.each(['@cmd', 'price @ 5.00', 'a@b', '@', `${'x@'.repeat(5000)}`])('%.20s is none', (cell) => {
  expect(lines(cell)).toEqual([]);
});
