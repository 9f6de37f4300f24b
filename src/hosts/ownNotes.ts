/** The author of the product's notes in a file, by which they are told from staff's. */
export const OWN_AUTHOR = 'Plan Monitor';

/** Excel gives a note the name of whoever sits before it: there its first line tells whose it is, as people's do. */
const HEAD = /^Plan Monitor:\r?\n/;

/** Whether a note is the product's own, by its author or its first line. */
export function isOwnNote(author: string | undefined, text: string): boolean {
  return author === OWN_AUTHOR || HEAD.test(text);
}

/** What a note of the product's says, without the line that tells whose it is, its lines ending as everywhere else. */
export function ownNoteText(text: string): string {
  return text.replace(HEAD, '').replaceAll('\r\n', '\n');
}

/** A note's text with the line that tells whose it is. */
export function signedNoteText(text: string): string {
  return `${OWN_AUTHOR}:\n${text}`;
}
