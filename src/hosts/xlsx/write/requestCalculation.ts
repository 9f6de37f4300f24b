import { removeContentType } from '../package/contentTypes';
import { removeRelationship } from '../package/editRelationships';
import type { PackageDraft } from '../package/packageDraft';
import { pathOfKind } from '../package/relationships';
import type { WorkbookPart } from '../read/workbookPart';
import { insertChild } from '../xml/insertChild';
import { withAttribute } from '../xml/tagText';
import { childNamed, isTrue, parseXml } from '../xml/xmlTree';
import { WORKBOOK_ORDER } from './workbookOrder';

/**
 * Has Excel calculate everything when it next opens the workbook, and drops the calculation chain, which would list
 * cells that hold no formula any more.
 */
export function requestCalculation(draft: PackageDraft, workbook: WorkbookPart): void {
  const chain = pathOfKind(workbook.relationships, 'calcChain');
  if (chain !== null) {
    draft.remove(chain);
    removeRelationship(draft, workbook.path, chain);
    removeContentType(draft, chain);
  }
  draft.write(workbook.path, withFullCalculation(draft.text(workbook.path)));
}

function withFullCalculation(source: string): string {
  const root = parseXml(source);
  const present = childNamed(root, 'calcPr');
  if (!present) {
    return insertChild(source, root, WORKBOOK_ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  if (isTrue(present.attributes.fullCalcOnLoad)) return source;
  const tag = withAttribute(source.slice(present.start, present.openEnd), 'fullCalcOnLoad', '1');
  return source.slice(0, present.start) + tag + source.slice(present.openEnd);
}
