/** Steps of several people, each person's in their order. */
export type Programs<Step extends string> = readonly (readonly Step[])[];

/**
 * Every order in which people can take their steps. Of orders that differ only in two steps beside each other that do not
 * touch each other one is given.
 */
export function ordersOf<Step extends string>(
  programs: Programs<Step>,
  isIndependent: (a: Step, b: Step) => boolean,
): readonly (readonly Step[])[] {
  const orders: Step[][] = [];
  const go = (left: Programs<Step>, done: readonly Step[]): void => {
    if (left.every((program) => program.length === 0)) orders.push([...done]);
    left.forEach(([step, ...rest], index) => {
      if (step === undefined) return;
      const last = done.at(-1);
      if (last !== undefined && step < last && isIndependent(last, step)) return;
      go(
        left.map((program, at) => (at === index ? rest : program)),
        [...done, step],
      );
    });
  };
  go(programs, []);
  return orders;
}
