import { rolesOf } from '../../../support/rolesOf';

test('issue numbers and languages do not make a ledger a list of outputs', () => {
  const tickets = [
    ['Date', 'Type', 'Issue no.'],
    [{ date: '2025-01-10' }, 'Printer', 83],
  ];
  const letters = [
    ['Date', 'Type', 'Title', 'Language'],
    [{ date: '2025-01-10' }, 'Letter', 'To a bank', 'Thai'],
  ];
  expect(rolesOf({ Tickets: tickets, Letters: letters })).toEqual([]);
});

test('a list of publications is one', () => {
  const rows = [
    ['Date', 'Type', 'Issue no.', 'Language'],
    [{ date: '2025-01-10' }, 'Newsletter', 83, 'Thai'],
  ];
  expect(rolesOf({ Sheet: rows })).toEqual(['outputs']);
});
