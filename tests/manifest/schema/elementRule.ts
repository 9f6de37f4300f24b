import type { ValueKind } from './values';

/** What an element of the manifest may be made of. What is not said is not allowed. */
export interface ElementRule {
  readonly attributes?: Readonly<Record<string, ValueKind>>;
  readonly optionalAttributes?: Readonly<Record<string, ValueKind>>;
  /** In their order. */
  readonly children?: readonly ChildRule[];
  readonly text?: ValueKind;
  /** What it is made of beside that, by its `xsi:type`. */
  readonly types?: Readonly<Record<string, ElementRule>>;
}

export interface ChildRule {
  /** With the prefix `bt:` in the namespace of basic types, else in that of the parent. */
  readonly name: string;
  readonly min: 0 | 1;
  readonly max: number;
  readonly rule: ElementRule;
}

export const one = (name: string, rule: ElementRule): ChildRule => ({ name, min: 1, max: 1, rule });
export const optional = (name: string, rule: ElementRule): ChildRule => ({ name, min: 0, max: 1, rule });
export const several = (name: string, rule: ElementRule, max = Infinity): ChildRule => ({ name, min: 1, max, rule });
