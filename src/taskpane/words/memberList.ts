/** Members by name, in the order of the alphabet. Semicolons, because names have commas: "Hong Kong, China". */
export function memberList(codes: readonly string[], memberNames: Readonly<Record<string, string>>): string {
  return codes
    .map((code) => memberNames[code] ?? code)
    .sort((a, b) => a.localeCompare(b, 'en'))
    .join('; ');
}
