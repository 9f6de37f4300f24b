import type { PartModel, WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { textArgument, type SimObject } from './simObject';

export function customXmlPartsObject(workbook: WorkbookModel): SimObject {
  return {
    ...collection(workbook, 'CustomXmlPartCollection', () => workbook.parts),
    readers: ['GetItemOrNullObject', 'GetByNamespace'],
    checkAccess: (location) => checkAccess(workbook, location),
    methods: {
      GetItemOrNullObject: (id) => partById(workbook, id),
      GetByNamespace: (namespace) => {
        const wanted = textArgument(namespace, 'CustomXmlPartCollection.getByNamespace');
        const inNamespace = () => workbook.parts.filter(({ xml }) => namespaceOf(xml) === wanted);
        return collection(workbook, 'CustomXmlPartScopedCollection', inNamespace);
      },
      Add: (xml) => partObject(workbook, workbook.addPart(checkXml(xml, 'CustomXmlPartCollection.add'))),
    },
  };
}

function collection(workbook: WorkbookModel, type: string, parts: () => readonly PartModel[]): SimObject {
  return {
    type,
    items: () => parts().map((part) => partObject(workbook, part)),
    item: (id) => partById(workbook, id),
  };
}

function partById(workbook: WorkbookModel, id: unknown): SimObject | null {
  const part = workbook.parts.find((one) => one.id === id);
  return part ? partObject(workbook, part) : null;
}

function partObject(workbook: WorkbookModel, part: PartModel): SimObject {
  return {
    type: 'CustomXmlPart',
    ids: () => ({ Id: part.id }),
    checkAccess: (location) => checkAccess(workbook, location),
    scalars: { Id: () => part.id, NamespaceUri: () => namespaceOf(part.xml) },
    readers: ['GetXml'],
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        part.xml = checkXml(xml, 'CustomXmlPart.setXml');
      },
      Delete: () => {
        workbook.parts = workbook.parts.filter((other) => other !== part);
      },
    },
  };
}

/** The namespace of the root element; '' when it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ''));
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`\\s${attribute}=["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}

function checkXml(xml: unknown, location: string): string {
  const text = textArgument(xml, location);
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[\s\S]*>\s*$/.test(text)) throw new SimError('InvalidArgument', location);
  return text;
}

function checkAccess(workbook: WorkbookModel, location: string): void {
  if (workbook.isReadOnly) throw new SimError('AccessDenied', location);
}
