/** The dictionary of a snapshot while it is built: each text once, found again by its id. */
export class StringPool {
  readonly strings: string[];
  private readonly ids = new Map<string, number>();

  constructor(strings: readonly string[] = []) {
    this.strings = [...strings];
    this.strings.forEach((text, id) => this.ids.has(text) || this.ids.set(text, id));
  }

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.strings.push(text) - 1;
    this.ids.set(text, id);
    return id;
  }
}
