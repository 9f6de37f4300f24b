/** What an attribute or a text may be. */
export interface ValueKind {
  readonly name: string;
  readonly isValid: (text: string) => boolean;
}

function matching(name: string, pattern: RegExp): ValueKind {
  return { name, isValid: (text) => pattern.test(text) };
}

function upTo(length: number): ValueKind {
  return { name: `text of 1 to ${length} characters`, isValid: (text) => text.length >= 1 && text.length <= length };
}

export function oneOf(...words: readonly string[]): ValueKind {
  return { name: words.join(' or '), isValid: (text) => words.includes(text) };
}

/** DisplayName, names of providers, short strings, ids of controls. */
export const shortText = upTo(125);
/** Description, long strings, names of functions. */
export const longText = upTo(250);
/** What names a resource, and the resource's own id. */
export const resourceId = upTo(32);
export const uuid = matching('a UUID', /^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i);
export const version = matching('a version of up to four numbers', /^\d{1,5}(?:\.\d{1,5}){0,3}$/);
export const setVersion = matching('a version of a requirement set', /^\d+\.\d+$/);
export const culture = matching('a language', /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i);
export const size = oneOf('16', '20', '24', '32', '40', '48', '64', '80');

/** Stores and Excel on the web take https only. */
export const address: ValueKind = {
  name: 'an https address',
  isValid: (text) => text.length <= 2048 && /^https:\/\/[^/\s]+\S*$/.test(text),
};

export const imageAddress: ValueKind = {
  name: 'an https address of a picture',
  isValid: (text) => address.isValid(text) && /\.(?:png|jpe?g|gif|bmp|tiff?)$/i.test(text),
};
