import { PLAN, TYPES, swap, without, type Mistake } from './mistake';

const STYLES_TYPE = /<Override PartName="\/xl\/styles.xml"[^>]*>/;
const RELS = 'xl/_rels/workbook.xml.rels';

export const packageMistakes: readonly Mistake[] = [
  [
    'partNamesAreUnique',
    'a part twice, in other letters',
    (parts) => void (parts['xl/STYLES.xml'] = parts['xl/styles.xml']!),
  ],
  ['partsAreWellFormed', 'a tag left open', swap('docProps/app.xml', '</Application>', '')],
  ['partsAreWellFormed', 'an undeclared prefix', swap('docProps/app.xml', '<Application>', '<Application x:y="1">')],
  ['partsAreWellFormed', 'a bare ampersand', swap('docProps/app.xml', 'Microsoft Excel', 'R&D')],
  ['partsAreWellFormed', 'a document type', swap('docProps/app.xml', '<Properties', '<!DOCTYPE a><Properties')],
  ['partsAreWellFormed', 'an attribute twice', swap(PLAN, '<row r="1"', '<row spans="1:2" r="1"')],
  ['partsHaveAContentType', 'no content types', without(TYPES)],
  [
    'partsHaveAContentType',
    'a type for a missing part',
    swap(TYPES, '</Types>', '<Override PartName="/xl/none.xml" ContentType="a/b"/></Types>'),
  ],
  [
    'partsHaveAContentType',
    'a type twice',
    swap(TYPES, '</Types>', '<Default Extension="png" ContentType="image/png"/></Types>'),
  ],
  [
    'partsHaveAContentType',
    'a part without a type',
    (parts) => void (parts['xl/media/image2.gif'] = new Uint8Array(3)),
  ],
  [
    'partsHaveAContentType',
    'a name without its slash',
    swap(TYPES, 'PartName="/docProps/app.xml"', 'PartName="docProps/app.xml"'),
  ],
  ['contentTypesFitTheirParts', 'styles as plain XML', swap(TYPES, STYLES_TYPE, '')],
  ['contentTypesFitTheirParts', 'a sheet as a chart sheet', swap(TYPES, '.worksheet+xml', '.chartsheet+xml')],
  [
    'relationshipIdsAreUnique',
    'an id twice',
    swap(RELS, '</Relationships>', '<Relationship Id="rId4" Type="a/theme" Target="styles.xml"/></Relationships>'),
  ],
  [
    'relationshipIdsAreUnique',
    'an id that is a number',
    swap(RELS, '</Relationships>', '<Relationship Id="1" Type="a/b" Target="styles.xml"/></Relationships>'),
  ],
  ['relationshipTargetsExist', 'a picture that is gone', without('xl/media/image1.png')],
  [
    'relationshipTargetsExist',
    'relationships of nothing',
    (parts) => void (parts['xl/_rels/none.xml.rels'] = parts['_rels/.rels']!),
  ],
  [
    'relationshipIdsResolve',
    'a link without its relationship',
    swap(PLAN, /(?<=<hyperlink ref="A6" )r:id="rId\d+"/, 'r:id="rId99"'),
  ],
  ['relationshipIdsResolve', 'notes where a drawing belongs', swap(PLAN, /(?<=<drawing )r:id="rId\d+"/, 'r:id="rId2"')],
  [
    'ignorablePrefixesAreDeclared',
    'an ignorable prefix undeclared',
    swap(PLAN, 'mc:Ignorable="x14ac xr"', 'mc:Ignorable="x14ac xr x16r2"'),
  ],
  [
    'customXmlIsDescribed',
    'custom XML without its id',
    swap('customXml/itemProps1.xml', /ds:itemID="[^"]*"/, 'ds:itemID="5"'),
  ],
];
