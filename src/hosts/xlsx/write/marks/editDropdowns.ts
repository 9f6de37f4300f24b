import { formatRange, type DataValidation } from '../../../../core';
import { withAttribute } from '../../xml/tagText';
import { TextEdits } from '../../xml/textEdits';
import { encodeXmlText } from '../../xml/xmlText';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../xml/xmlTree';
import { withOnlyChild } from '../worksheetOrder';
import { coversExactly } from './coversExactly';
import { dropdownFormula } from '../../../dropdownFormula';

/**
 * A sheet's text with the dropdown lists that cover exactly a range replaced, or taken out by null. Other checks of
 * entries, and lists of other ranges, keep their text; an entry that is not on the new list is not refused.
 * @throws HostError as {@link dropdownFormula} does.
 */
export function editDropdowns(source: string, { range, list }: DataValidation): string {
  const root = parseXml(source);
  const xml = list ? dropdownXml(root.prefix, formatRange(range), dropdownFormula(list)) : '';
  const all = childNamed(root, 'dataValidations');
  const elements = childrenNamed(all, 'dataValidation');
  const present = elements.filter(
    ({ attributes }) => attributes.type === 'list' && coversExactly(attributes.sqref, range),
  );
  if (xml === '' && present.length === 0) return source;
  const count = elements.length - present.length + (xml === '' ? 0 : 1);
  if (!all || elements.length === 0 || count === 0) {
    return withOnlyChild(source, 'dataValidations', count === 0 ? null : listXml(root, xml));
  }
  const edits = new TextEdits(source);
  edits.replace(all.start, all.openEnd, withAttribute(source.slice(all.start, all.openEnd), 'count', String(count)));
  present.forEach(({ start, end }, index) => edits.replace(start, end, index === 0 ? xml : ''));
  if (present.length === 0) edits.insert(all.closeStart, xml);
  return edits.apply();
}

function listXml({ prefix }: XmlElement, xml: string): string {
  return `<${prefix}dataValidations count="1">${xml}</${prefix}dataValidations>`;
}

function dropdownXml(p: string, reference: string, formula: string): string {
  const attributes = `type="list" allowBlank="1" showErrorMessage="0" sqref="${reference}"`;
  return `<${p}dataValidation ${attributes}><${p}formula1>${encodeXmlText(formula)}</${p}formula1></${p}dataValidation>`;
}
