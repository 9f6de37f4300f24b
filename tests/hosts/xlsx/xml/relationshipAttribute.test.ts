import { parseXml } from '../../../../src/hosts/xlsx/xml/xmlTree';
import { relationshipAttribute } from '../../../../src/hosts/xlsx/xml/relationshipAttribute';

test.each([
  ['<a xmlns:q="ns" xmlns:r="other"/>', ' q:id="rId1"'],
  ['<a xmlns="ns"/>', ' xmlns:r="ns" r:id="rId1"'],
])('in %s it is%s', (root, attribute) => {
  expect(relationshipAttribute(parseXml(root), 'ns', 'rId1')).toBe(attribute);
});
