import type { WriteState } from '../../../core';
import type { Applier } from './operation';

/** One custom XML part; others in the same namespace are left alone. */
export const writeState: Applier<WriteState> = {
  place: () => null,
  properties: '',
  capture: () => () => undefined,
  apply: ({ operation }, writing) => {
    const { customXmlParts } = writing.workbook;
    const { id } = writing.parts;
    const present = writing.addedPart ?? (id === null ? null : customXmlParts.getItem(id));
    if (operation.xml === null) {
      present?.delete();
      writing.addedPart = null;
    } else if (present) present.setXml(operation.xml);
    else {
      writing.addedPart = customXmlParts.add(operation.xml);
      writing.addedPart.load('id');
    }
  },
  putBack: (_, { parts, partIdsNow, workbook }) => {
    const { customXmlParts } = workbook;
    for (const id of partIdsNow) if (!parts.ids.includes(id)) customXmlParts.getItem(id).delete();
    if (parts.id === null || parts.xml === null) return;
    if (partIdsNow.includes(parts.id)) customXmlParts.getItem(parts.id).setXml(parts.xml);
    else customXmlParts.add(parts.xml);
  },
};
