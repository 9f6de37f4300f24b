import { readFileSync } from 'node:fs';
import * as ts from 'typescript';

/**
 * A file compiled with its checks behind switches: what is thrown, failing answers, and checks of access. Each check is
 * added to the list as `file:line what it says`.
 */
export function addSwitches(file: string, shownName: string, checks: string[]): string {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const edits: { readonly at: number; readonly insert: string }[] = [];
  const nameOf = (node: ts.Node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const name = `${shownName}:${line} ${node.getText().split('\n')[0]}`;
    checks.push(name);
    return JSON.stringify(name);
  };
  const visit = (node: ts.Node): void => {
    if (isRefusal(node)) {
      edits.push({ at: node.getStart(), insert: `{ if (switches.isOn(${nameOf(node)})) ` });
      edits.push({ at: node.end, insert: ' }' });
    } else if (isAccessCheck(node)) {
      edits.push({ at: node.initializer.getStart(), insert: `switches.guard(${nameOf(node)}, ` });
      edits.push({ at: node.initializer.end, insert: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const switched = edits
    .sort((a, b) => b.at - a.at)
    .reduce((result, { at, insert }) => result.slice(0, at) + insert + result.slice(at), text);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  return ts.transpileModule(switched, { fileName: file, compilerOptions }).outputText;
}

/** `throw new SimError('Code', ...)` and `return this.fail(..., 'Code')`; a code that a test asks for is no check. */
function isRefusal(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) {
    const { expression: thrown } = node;
    if (!ts.isNewExpression(thrown) || thrown.expression.getText() !== 'SimError') return false;
    return ts.isStringLiteral(thrown.arguments![0]!);
  }
  if (!ts.isReturnStatement(node) || !node.expression || !ts.isCallExpression(node.expression)) return false;
  const { expression, arguments: told } = node.expression;
  const isFailure = ts.isPropertyAccessExpression(expression) && expression.name.text === 'fail';
  return isFailure && ts.isStringLiteral(told.at(-1)!);
}

function isAccessCheck(node: ts.Node): node is ts.PropertyAssignment {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    node.name.text === 'checkAccess' &&
    ts.isArrowFunction(node.initializer)
  );
}
