import { sheetsNamedIn } from '../../../src/core';

test.each<[formula: string, sheets: string[]]>([
  ['=A1+SUM(B2:C3)', []],
  ['=Plan!A1+plan!B2', ['Plan', 'plan']],
  ["='It''s here'!$A$1:$B$2", ["It's here"]],
  ["'A b'!$A$1,'C d'!$B$2", ['A b', 'C d']],
  ['=概要!A1+Q1.2_x!B1', ['概要', 'Q1.2_x']],
  ['="Plan!A1"&"it""s \'x\'!A1"&Other!A1', ['Other']],
  ["=[1]Plan!A1+'[2]Plan b'!A1", []],
  ["=SUM(First:Last!A1)+SUM('A b:C d'!A1)", ['First', 'Last', 'A b', 'C d']],
  ['#REF!', []],
  ['=IF(A1<>#N/A,#REF!+1,Table1[Col])', []],
])('%s points to %j', (formula, sheets) => expect(sheetsNamedIn(formula)).toEqual(sheets));
