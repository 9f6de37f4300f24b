import { parseRange } from '../../../src/core';
import type { SimCell } from './cell';

type Value = number | string | boolean | null;

/** A cell of the formula's own sheet, or of the one that is named; null when it is blank. */
export type Lookup = (sheet: string | null, row: number, column: number) => SimCell | null;

/** What a formula gives instead of a value: `#DIV/0!`, `#REF!`, or the error of a cell it uses. */
export class CalculationError extends Error {
  override readonly name = 'CalculationError';

  constructor(readonly code: string) {
    super(code);
  }
}

const ERROR = String.raw`#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    `(?:${SHEET})?${ERROR}`,
    String.raw`[A-Z]+(?=\()`,
    String.raw`(?:${SHEET})?\$?[A-Z]{1,3}\$?\d+`,
    String.raw`\d+(?:\.\d+)?`,
    '[<>]=|<>|[-+*/<>=(),]',
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/**
 * Calculates the few formulas the product writes: IF, AND, ISNUMBER, SUM, HYPERLINK, comparisons, division and constants.
 * @throws CalculationError for an error; SyntaxError for any other formula.
 */
export function calculate(formula: string, lookup: Lookup): string | number | boolean {
  const tokens = formula.slice(1).match(TOKENS) ?? [];
  let at = 0;
  const take = (token: string) => tokens[at] === token && ++at > 0;
  const refuse = () => new SyntaxError(`The simulator does not calculate ${formula}.`);
  const expect = (token: string) => {
    if (!take(token)) throw refuse();
  };

  /** Values are made when they are asked for: the branch of an IF that is not taken has no error. */
  function comparison(): () => Value {
    const left = quotient();
    const operator = ['>=', '<=', '<>', '>', '<', '='].find(take);
    if (!operator) return left;
    const right = quotient();
    return () => compare(operator, asNumber(left()), asNumber(right()));
  }

  function quotient(): () => Value {
    let value = term();
    while (take('/')) {
      const [dividend, divisor] = [value, term()];
      value = () => divide(asNumber(dividend()), asNumber(divisor()));
    }
    return value;
  }

  function term(): () => Value {
    const token = tokens[at++] ?? '';
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return () => Number(token);
    const error = new RegExp(`${ERROR}$`).exec(token);
    if (error) return () => raise(error[0]);
    if (Object.hasOwn(functions, token)) {
      const values = argumentsOf();
      return () => functions[token as keyof typeof functions](values);
    }
    const mark = token.lastIndexOf('!');
    const cell = parseRange(token.slice(mark + 1));
    if (!cell) throw refuse();
    const sheet = mark < 0 ? null : token.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
    return () => valueOf(lookup(sheet, cell.top, cell.left));
  }

  function argumentsOf(): (() => Value)[] {
    expect('(');
    const values = [comparison()];
    while (take(',')) values.push(comparison());
    expect(')');
    return values;
  }

  const value = comparison();
  if (at < tokens.length) throw refuse();
  return value() ?? 0;
}

type Arguments = readonly (() => Value)[];

const functions = {
  IF: ([condition, yes, no]: Arguments): Value => (condition!() ? yes!() : no!()),
  AND: (values: Arguments): Value => values.map((value) => value()).every(Boolean),
  HYPERLINK: ([, shown]: Arguments): Value => shown?.() ?? null,
  ISNUMBER: ([value]: Arguments): Value => isNumber(value!),
  SUM: (values: Arguments): Value =>
    values.reduce((sum, value) => {
      const number = value();
      return sum + (typeof number === 'number' ? number : 0);
    }, 0),
};

function isNumber(value: () => Value): boolean {
  try {
    return typeof value() === 'number';
  } catch (error) {
    if (error instanceof CalculationError) return false;
    throw error;
  }
}

function valueOf(cell: SimCell | null): Value {
  if (cell?.type === 'Error') throw new CalculationError(String(cell.value));
  return cell?.value ?? null;
}

function raise(code: string): never {
  throw new CalculationError(code);
}

function compare(operator: string, a: number, b: number): boolean {
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

function divide(dividend: number, divisor: number): number {
  if (dividend === Infinity || divisor === Infinity) throw new CalculationError('#VALUE!');
  if (divisor === 0) throw new CalculationError('#DIV/0!');
  return dividend / divisor;
}

function asNumber(value: Value): number {
  if (typeof value === 'string') return Infinity; // text is greater than any number
  return Number(value ?? 0);
}
