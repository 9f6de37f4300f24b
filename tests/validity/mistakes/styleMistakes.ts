import { swap, type Mistake } from './mistake';

const STYLES = 'xl/styles.xml';

export const styleMistakes: readonly Mistake[] = [
  ['childrenAreInOrder', 'colours before fills', swap(STYLES, '<fills count="3">', '<colors/><fills count="3">')],
  ['countsAreRight', 'a font more than stated', swap(STYLES, '</fonts>', '<font/></fonts>')],
  ['countsAreRight', 'a look less than stated', swap(STYLES, '<dxfs count="2">', '<dxfs count="3">')],
  [
    'stylesAreWhole',
    'a font that is not there',
    swap(STYLES, '<xf numFmtId="164" fontId="0"', '<xf numFmtId="164" fontId="3"'),
  ],
  ['stylesAreWhole', 'a fill that is not there', swap(STYLES, 'fontId="2" fillId="2"', 'fontId="2" fillId="3"')],
  ['stylesAreWhole', 'a border that is not there', swap(STYLES, 'borderId="0"', 'borderId="1"')],
  ['stylesAreWhole', 'a number format that is not there', swap(STYLES, '<xf numFmtId="164"', '<xf numFmtId="165"')],
  ['stylesAreWhole', 'a base that is not there', swap(STYLES, 'xfId="1" applyFont', 'xfId="2" applyFont')],
  [
    'numberFormatsAreUnique',
    'a number format twice',
    swap(STYLES, /<numFmts count="1">/, '<numFmts count="2"><numFmt numFmtId="164" formatCode="0"/>'),
  ],
  ['numberFormatsAreUnique', 'a number format without a code', swap(STYLES, /formatCode="[^"]*"/, 'formatCode=""')],
];
