/** Whether a text holds every word searched for; case and the spaces between words do not matter. */
export function fitsSearch(text: string, search: string): boolean {
  const searched = plain(text);
  return plain(search)
    .split(' ')
    .every((word) => searched.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
