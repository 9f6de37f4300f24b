import type { ValidityRule } from '../rule';

/** Custom XML that describes itself has an id in the form of a GUID, and no other has the same. */
export const customXmlIsDescribed: ValidityRule = function* (book) {
  const seen = new Set<string>();
  for (const item of book.content.related(book.path, 'customXml')) {
    for (const path of book.content.related(item, 'customXmlProps')) {
      const id = book.content.root(path)?.attributes['ds:itemID'] ?? '';
      if (!/^\{[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}$/i.test(id)) yield [path, `"${id}" is no id`];
      if (seen.has(id.toLowerCase())) yield [path, `the id ${id} stands twice`];
      seen.add(id.toLowerCase());
    }
  }
};
