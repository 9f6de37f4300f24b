import { addExternalRelationships, removeRelationshipsById } from '../../package/editRelationships';
import { relationshipBase } from '../../package/relationshipBase';
import { readRelationships } from '../../package/relationships';
import type { PatchRun } from '../patchRun';
import type { SheetDraft } from '../sheetDraft';
import { editHyperlinks } from './editHyperlinks';

/** Makes what a patch does to the links of a sheet, and gives and takes the relationships that go with them. */
export function writeLinks({ draft }: PatchRun, sheet: SheetDraft): void {
  if (sheet.links.length === 0) return;
  const namespace = relationshipBase(draft);
  const { text, unused } = editHyperlinks(sheet.shell, sheet.links, {
    relationships: readRelationships(draft, sheet.path),
    namespace,
    relate: (addresses) => addExternalRelationships(draft, sheet.path, `${namespace}/hyperlink`, addresses),
  });
  sheet.shell = text;
  removeRelationshipsById(draft, sheet.path, unused);
}
