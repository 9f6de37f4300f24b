import { addContentType, addDefaultType, removeContentType } from '../package/contentTypes';
import { addRelationship, removeRelationship } from '../package/editRelationships';
import type { PackageDraft } from '../package/packageDraft';
import { relationshipsPath } from '../package/partPaths';
import { pathOfKind, readRelationships, type Relationship } from '../package/relationships';
import { findState, STATE_NAMESPACE } from '../read/findState';

const ITEM_ID = '{6D2E8B0A-5C1F-4E37-9A64-706C616E6D6F}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Writes the product's custom XML part, or takes it out with all that belongs to it when `xml` is null. */
export function writeState(draft: PackageDraft, workbookPath: string, xml: string | null): void {
  const relationships = readRelationships(draft, workbookPath);
  const present = findState(draft, relationships);
  if (present && xml !== null) {
    if (present.xml !== xml) draft.write(present.path, xml);
  } else if (present) {
    removeState(draft, workbookPath, present.path);
  } else if (xml !== null) {
    addState(draft, workbookPath, typeBase(relationships), xml);
  }
}

function addState(draft: PackageDraft, workbookPath: string, base: string, xml: string): void {
  const number = freeNumber(draft);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  draft.write(item, xml);
  draft.write(properties, propertiesXml(base));
  addDefaultType(draft, 'xml', 'application/xml');
  addContentType(draft, item, 'application/xml');
  addContentType(draft, properties, PROPERTIES_TYPE);
  addRelationship(draft, item, `${base}customXmlProps`, properties);
  addRelationship(draft, workbookPath, `${base}customXml`, item);
}

function removeState(draft: PackageDraft, workbookPath: string, item: string): void {
  const properties = pathOfKind(readRelationships(draft, item), 'customXmlProps');
  for (const path of properties === null ? [item] : [item, properties]) {
    draft.remove(path);
    removeContentType(draft, path);
  }
  draft.remove(relationshipsPath(item));
  removeRelationship(draft, workbookPath, item);
}

function freeNumber(draft: PackageDraft): number {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`) || draft.has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}

/** Strict files spell the types of relationships differently: what the file itself uses goes on. */
function typeBase(relationships: readonly Relationship[]): string {
  const sheet = relationships.find(({ kind }) => kind === 'worksheet');
  return sheet ? sheet.type.slice(0, -'worksheet'.length) : TRANSITIONAL;
}

function propertiesXml(base: string): string {
  const namespace = base.replace(/relationships\/$/, 'customXml');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
