/**
 * What machines say of themselves, cut down to what is known to be harmless: browsers and systems by the names they are
 * known under with their numbers, and nothing else of what was said.
 */

const products = /\b(Edg|OPR|Chrome|Firefox|Version|Safari|Electron)\/(\d[\d.]*)/g;
const systems = ['Windows NT', 'Mac OS X', 'Android', 'CrOS', 'iPhone', 'iPad', 'Linux'];

/** `Chrome/140.0.0.0 Edg/140.0.0.0 on Windows NT`. */
export function browserWords(userAgent: string): string {
  const found = [...userAgent.matchAll(products)].map(([, name, version]) => `${name}/${version}`);
  const system = systems.find((name) => userAgent.includes(name)) ?? 'another system';
  return `${found.join(' ') || 'another browser'} on ${system}`;
}

/** `16.0.12345.20000`; anything but numbers and dots is none. */
export function versionWords(version: string): string {
  return /^\d+(\.\d+)*$/.test(version) ? version : 'unknown';
}

/** A language, with its script and region: `en-GB`, `zh-Hant-TW`; anything else is none. */
export function languageWords(tag: string): string {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag) ? tag : 'other';
}

/** One of the names given; anything else is none. */
export function knownWord(word: string, known: readonly string[]): string {
  return known.find((one) => one === word) ?? 'other';
}
