import { parseRange } from '../../../src/core';
import type { SimCell } from './cell';

type Value = number | string | boolean | null;

/** The value of the cell at A1 text; null when it is blank. */
export type Lookup = (row: number, column: number) => SimCell | null;

/**
 * Calculates the few formulas the product writes: IF, AND, ISNUMBER, SUM, HYPERLINK, comparisons, division and constants. NaN
 * stands for a division by zero.
 * @throws SyntaxError for any other.
 */
export function calculate(formula: string, lookup: Lookup): Value {
  const tokens =
    formula.slice(1).match(/"(?:[^"]|"")*"|[A-Z]+(?=\()|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|[<>]=|<>|[-+*/<>=(),]|\S/g) ??
    [];
  let at = 0;
  const take = (token: string) => tokens[at] === token && ++at > 0;
  const expect = (token: string) => {
    if (!take(token)) throw new SyntaxError(`The simulator does not calculate ${formula}.`);
  };

  function comparison(): Value {
    const left = quotient();
    const operator = ['>=', '<=', '<>', '>', '<', '='].find(take);
    if (!operator) return left;
    const a = asNumber(left);
    const b = asNumber(quotient());
    switch (operator) {
      case '>=':
        return a >= b;
      case '<=':
        return a <= b;
      case '>':
        return a > b;
      case '<':
        return a < b;
      default:
        return operator === '=' ? a === b : a !== b;
    }
  }

  function quotient(): Value {
    let value = term();
    while (take('/')) {
      const divisor = asNumber(term());
      value = divisor === 0 ? NaN : asNumber(value) / divisor;
    }
    return value;
  }

  function term(): Value {
    const token = tokens[at++] ?? '';
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token in functions) return functions[token as keyof typeof functions](argumentsOf());
    const cell = parseRange(token);
    if (cell) return lookup(cell.top, cell.left)?.value ?? null;
    throw new SyntaxError(`The simulator does not calculate ${formula}.`);
  }

  function argumentsOf(): Value[] {
    expect('(');
    const values = [comparison()];
    while (take(',')) values.push(comparison());
    expect(')');
    return values;
  }

  const value = comparison();
  if (at < tokens.length) throw new SyntaxError(`The simulator does not calculate ${formula}.`);
  return value ?? 0;
}

const functions = {
  IF: ([condition, yes, no]: Value[]): Value => (condition ? yes! : no!),
  AND: (values: Value[]): Value => values.every(Boolean),
  HYPERLINK: ([, shown]: Value[]): Value => shown ?? null,
  ISNUMBER: ([value]: Value[]): Value => typeof value === 'number',
  SUM: (values: Value[]): Value =>
    values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
};

function asNumber(value: Value): number {
  if (typeof value === 'string') return Infinity; // text is greater than any number
  return Number(value ?? 0);
}
