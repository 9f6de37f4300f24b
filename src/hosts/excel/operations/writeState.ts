import type { WriteState } from '../../../core';
import { idOf } from './idOf';
import type { Applier } from './operation';

/**
 * One custom XML part; others in the same namespace are left alone. Every write puts a new one in the place of the one
 * that was compared: another add-in that compared the same asks for a part that is gone, and Excel stops it right there.
 */
export const writeState: Applier<WriteState> = {
  place: () => null,
  properties: '',
  capture: () => () => undefined,
  apply: ({ operation }, writing) => {
    const { customXmlParts } = writing.workbook;
    const { id } = writing.parts;
    const former = id === null || writing.isStateWritten ? null : customXmlParts.getItem(id);
    former?.load('id');
    writing.isStateWritten = true;
    if (operation.xml === null) {
      const added = idOf(writing.addedPart);
      // Asked for once more when sheets could not be deleted at the first time.
      if (added === null) writing.addedPart?.delete();
      else customXmlParts.getItemOrNullObject(added).delete();
    } else if (writing.addedPart) writing.addedPart.setXml(operation.xml);
    else {
      writing.addedPart = customXmlParts.add(operation.xml);
      writing.addedPart.load('id');
    }
    former?.delete();
  },
  putBack: (_, { parts, partIdsNow, addedPart, namesNow, workbook }) => {
    const { customXmlParts } = workbook;
    const added = idOf(addedPart);
    const isAnswered = namesNow === null;
    const others = partIdsNow.filter((id) => !parts.ids.includes(id));
    for (const id of isAnswered ? others.filter((one) => one === added) : others) customXmlParts.getItem(id).delete();
    const isOursToRestore = !isAnswered || added !== null || addedPart === null;
    if (!isOursToRestore || parts.id === null || parts.xml === null || partIdsNow.includes(parts.id)) return;
    customXmlParts.add(parts.xml);
  },
};
