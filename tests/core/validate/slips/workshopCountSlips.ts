import { FIRST, SECOND } from './cleanOffice';
import { put, putAll, swap } from './edits';
import { slips, type Slip } from './slip';

/** Slips of workshop rows in their Members and numbers. */
export const workshopCountSlips: readonly Slip[] = [
  ...slips('member-unknown', SECOND, [
    ['two letters changed round', 'R5', swap('Philippines', 'Phillipines')],
    ['a letter forgotten', 'R4', put('Indoneia')],
    ['a letter too many', 'R13', swap('Singapore', 'Singapoore')],
    ['a name that is no country', 'R17', swap('Mongolia', 'Atlantis')],
    ['a city in place of the Member', 'R8', put('Hanoi')],
    ['words in place of the list', 'R16', put('all Members of South Asia')],
    ['all commas forgotten', 'R9', put('Bangladesh Bhutan India Maldives Nepal Sri Lanka')],
    ['a comma forgotten', 'R9', swap('India, Maldives', 'India Maldivs')],
  ]),
  ...slips('member-unknown', FIRST, [
    ['a code in small letters', 'R8', put('bt')],
    ['a question in the list', 'R17', swap('Samoa', 'Samoa?')],
  ]),
  ...slips('member-not-in-region', FIRST, [
    ['an administration of the Pacific that is no Member', 'R17', swap('Vanuatu', 'Vanuatu, CNMI')],
    ['an organization in the list', 'R11', swap('Vietnam', 'Vietnam, OCO')],
    ['a Member of another region', 'R16', swap('Maldives', 'Maldives, France')],
  ]),
  ...slips('member-duplicate', FIRST, [
    ['Malaysia twice', 'R10', swap('Vietnam', 'Vietnam, Malaysia')],
    ['one Member in two spellings', 'R25', swap('PNG', 'PNG, Papua New Guinea')],
    ['a name and a code', 'R13', swap('Vietnam', 'Vietnam, VN')],
  ]),
  ...slips('administrations-mismatch', FIRST, [
    ['a Member forgotten in the list', 'R11', swap('Lao PDR, ', ''), 'Q11'],
    ['a Member too many in the list', 'R10', swap('Vietnam', 'Singapore, Vietnam'), 'Q10'],
    ['digits changed round', 'Q7', put(21)],
    ['the number of another row', 'Q24', put(42)],
    ['the number of participants typed', 'Q5', put(19)],
  ]),
  ...slips('count-invalid', FIRST, [
    ['a number below zero', 'L8', put(-34)],
    ['about 20', 'L18', put('about 20')],
    ['half a woman', 'M12', put(7.5)],
    ['a word for the number', 'O14', put('all')],
    ['a date in place of the number', 'Q22', put({ date: '2025-05-01' })],
    ['two numbers in one cell', 'S9', put('16/4')],
    ['replies as a share', 'X4', put('80%')],
    ['experts as a fraction', 'U6', put(0.5)],
  ]),
  ...slips('gender-sum', SECOND, [
    ['17 women typed for 7', 'M4', put(17)],
    ['women and men of another row', 'N6', put(40), 'M6'],
    ['participants without the women', 'L13', put(23), 'M13'],
    ['the total typed for the men', 'N15', put(34), 'M15'],
  ]),
  ...slips('gender-incomplete', SECOND, [
    ['2 men typed for 22', 'N12', put(2)],
    ['only the women filled in', 'N15', put(null)],
    ['a row half filled in', 'M10', put(null), 'N10'],
    ['gender of the officers only', 'N17', put(3)],
  ]),
  ...slips('mode-sum', SECOND, [
    ['29 on site typed for 20', 'O13', put(29)],
    ['participants typed for another row, people and modes right', 'L13', put(51), 'O13'],
    ['the people online forgotten', 'P7', put(0), 'O7'],
    ['people online at a workshop in person', 'P8', put(5), 'O8'],
    ['people on site at a workshop online', 'O10', put(5)],
    ['all people typed as on site', 'O14', put(34)],
  ]),
  ...slips('evaluation-range', FIRST, [
    ['a mean of 7.2 out of 5', 'W6', put(7.2)],
    ['a decimal point forgotten', 'W8', put(41)],
    ['a mean below zero', 'W18', put(-4)],
    ['a comma for the decimal point', 'W24', put('4,4')],
  ]),
  ...slips('evaluation-unclear', FIRST, [
    ['a word that is not on the scale', 'W24', put('very well')],
    ['a per cent of nothing named', 'W6', put('86%')],
    ['one of the shares forgotten', 'W8', put('very good 85%')],
  ]),
  ...slips('heads-mismatch', SECOND, [
    ['33 female heads typed for 3', 'T7', put(33)],
    ['more heads than administrations', 'S5', put(12), 'T5'],
    ['the heads forgotten, their women given', 'S14', put(0), 'T14'],
  ]),
  ...slips('heads-mismatch', FIRST, [['heads and female heads changed round', 'S9', putAll({ S9: 4, T9: 16 }), 'T9']]),
];
