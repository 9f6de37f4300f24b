/** A part's text cut into tags and the texts between them. */
export function xmlPieces(text: string): string[] {
  return text.match(/<[^>]*>|[^<]+/g) ?? [];
}

/**
 * The pieces of the text before that are no longer there in the text after, in the same order. None means that the
 * text was only added to. What grows with the addition does not count: a list's count, the range of a table.
 */
export function lostPieces(before: string, after: string): string[] {
  const kept = xmlPieces(after).map(withoutGrowth);
  const lost: string[] = [];
  let at = 0;
  for (const piece of xmlPieces(before)) {
    const found = kept.indexOf(withoutGrowth(piece), at);
    if (found < 0) lost.push(piece);
    else at = found + 1;
  }
  return lost;
}

function withoutGrowth(piece: string): string {
  const counted = piece.replace(/ count="\d+"/, '').replace(/\s*\/>$/, '>');
  return /^<(?:\w+:)?(?:table|autoFilter)\b/.test(counted) ? counted.replace(/ ref="[^"]*"/, '') : counted;
}
