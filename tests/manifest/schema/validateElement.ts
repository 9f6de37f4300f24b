import type { ChildRule, ElementRule } from './elementRule';
import type { ValueKind } from './values';

const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** What an element and all in it have that its rule does not allow, or lack; in words. */
export function validateElement(element: Element, rule: ElementRule): string[] {
  const special = rule.types?.[element.getAttribute('xsi:type') ?? ''];
  const children = [...(rule.children ?? []), ...(special?.children ?? [])];
  return [
    ...validateAttributes(element, rule),
    ...validateText(element, rule.text),
    ...validateChildren(element, children),
  ];
}

function validateAttributes(element: Element, { attributes = {}, optionalAttributes = {} }: ElementRule): string[] {
  const present = [...element.attributes].filter(({ name }) => !/^xmlns(?::|$)/.test(name));
  const known: Readonly<Record<string, ValueKind>> = { ...attributes, ...optionalAttributes };
  const missing = Object.keys(attributes).filter((name) => !element.hasAttribute(name));
  return [
    ...missing.map((name) => `${element.nodeName} has no ${name}`),
    ...present.flatMap(({ name, value }) => {
      const kind = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!kind) return `${element.nodeName} must not have ${name}`;
      return kind.isValid(value) ? [] : `${element.nodeName}: ${name} is not ${kind.name}: ${value}`;
    }),
  ];
}

function validateText({ nodeName, childNodes }: Element, kind: ValueKind | undefined): string[] {
  const text = [...childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : [])).join('');
  if (kind) return kind.isValid(text) ? [] : [`${nodeName} is not ${kind.name}: ${text}`];
  return text.trim() === '' ? [] : [`${nodeName} must not hold text: ${text.trim()}`];
}

/** Children in the order of their rules, each as often as it may be there. */
function validateChildren(element: Element, rules: readonly ChildRule[]): string[] {
  const complaints: string[] = [];
  let at = 0;
  let count = 0;
  for (const child of element.children) {
    const index = rules.findIndex((rule, place) => place >= at && isNamed(child, element, rule));
    if (index < 0) {
      complaints.push(`${element.nodeName} must not have ${child.nodeName}, or not at this place`);
      continue;
    }
    complaints.push(...missingBetween(element, rules, count === 0 ? at : at + 1, index));
    count = index === at ? count + 1 : 1;
    at = index;
    if (count > rules[at]!.max) complaints.push(`${element.nodeName} has too many of ${child.nodeName}`);
    complaints.push(...validateElement(child, rules[at]!.rule));
  }
  return [...complaints, ...missingBetween(element, rules, count === 0 ? at : at + 1, rules.length)];
}

function missingBetween({ nodeName }: Element, rules: readonly ChildRule[], from: number, to: number): string[] {
  return rules.slice(from, to).flatMap(({ name, min }) => (min === 0 ? [] : `${nodeName} has no ${name}`));
}

function isNamed(child: Element, parent: Element, { name }: ChildRule): boolean {
  if (name.startsWith('bt:')) return child.localName === name.slice(3) && child.namespaceURI === BASIC_TYPES;
  const expected = name === 'VersionOverrides' ? OVERRIDES : parent.namespaceURI;
  return child.localName === name && child.namespaceURI === expected;
}
