/** Says on stderr how much an exploration tried: what a test prints to the console is not shown in every run. */
export function sayHowMany(what: string, count: number): void {
  process.stderr.write(`Tried: ${what}: ${count.toLocaleString('en')}.\n`);
}
