import type { ExcelRun } from './runExcel';

/** The namespace of the product's own part. */
export const STATE_NAMESPACE = 'urn:plan-monitor:1';

/** The custom XML parts in the product's namespace: their ids, and which of them is the state. */
export interface StateParts {
  readonly ids: readonly string[];
  readonly id: string | null;
  readonly xml: string | null;
}

interface StateProxies {
  readonly ids: readonly string[];
  readonly texts: readonly OfficeExtension.ClientResult<string>[];
}

/** Asks for the text of parts whose ids are known. */
export function queueState(workbook: Excel.Workbook, ids: readonly string[]): StateProxies {
  const texts = ids.map((id) => workbook.customXmlParts.getItemOrNullObject(id).getXml());
  return { ids, texts };
}

/** The first part with the root element `state`, without byte order mark and declaration. */
export function readState({ ids, texts }: StateProxies): StateParts {
  for (const [index, id] of ids.entries()) {
    const xml = stripDeclaration(texts[index]!.value ?? '');
    if (/^<(?:[\w.-]+:)?state[\s/>]/.test(xml)) return { ids, id, xml };
  }
  return { ids, id: null, xml: null };
}

function stripDeclaration(xml: string): string {
  return xml.replace(/^\ufeff/, '').replace(/^\s*<\?xml[^>]*\?>\s*/, '');
}

/** The ids of the parts, when nothing was read before. */
export async function readPartIds({ context, sync }: ExcelRun): Promise<readonly string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  await sync();
  return parts.items.map(({ id }) => id);
}
