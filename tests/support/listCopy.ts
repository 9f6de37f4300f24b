import { basename, join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { projectRoot } from './sourceFiles';

const sections = join(projectRoot, 'src/taskpane/words/english');
const ofSession = join(projectRoot, 'src/session/words/english.ts');

/** The files of the catalogue, by their paths: a section each, the session's at the end. */
export function copyFiles(): readonly string[] {
  const files = readdirSync(sections).filter((file) => file !== 'plural.ts');
  return [...files.sort().map((file) => join(sections, file)), ofSession];
}

/** Every sentence and label of a file of the catalogue by its key, with its placeholders, plural forms and alternatives. */
export function listCopy(path: string): readonly (readonly [key: string, words: string])[] {
  const source = ts.createSourceFile(basename(path), readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
          initializer && name.getText() !== 'plural'
            ? entriesOf(initializer, statement.modifiers ? [] : [name.getText()])
            : [],
        )
      : [],
  );
}

function entriesOf(node: ts.Expression, key: readonly string[]): readonly (readonly [string, string])[] {
  const value = bare(node);
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.flatMap((property) => {
      const name = property.name && !ts.isComputedPropertyName(property.name) ? property.name.text : '';
      if (ts.isPropertyAssignment(property)) return entriesOf(property.initializer, [...key, name]);
      return [[[...key, name].join('.'), `{${name}}`] as const];
    });
  }
  if (ts.isArrayLiteralExpression(value)) {
    return value.elements.flatMap((element, index) => entriesOf(element, [...key, String(index + 1)]));
  }
  return [[key.join('.'), wordsOf(value)]];
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

function wordsOf(expression: ts.Node): string {
  const node = ts.isExpression(expression) ? bare(expression) : expression;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isArrowFunction(node)) return wordsOf(node.body);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => wordsOf(span.expression) + span.literal.text);
    return node.head.text + spans.join('');
  }
  if (ts.isConditionalExpression(node)) {
    return `[when ${node.condition.getText()}: ${wordsOf(node.whenTrue)} | otherwise: ${wordsOf(node.whenFalse)}]`;
  }
  if (ts.isCallExpression(node)) return callWords(node);
  return `{${node.getText()}}`;
}

function callWords({ expression, arguments: [first, second] }: ts.CallExpression): string {
  const name = expression.getText();
  if (name === 'formatNumber') return wordsOf(first!);
  if (name !== 'plural' || !second || !ts.isObjectLiteralExpression(second)) return `{${name}}`;
  const forms = second.properties.map((form) =>
    ts.isPropertyAssignment(form) ? `${form.name.getText()}: ${wordsOf(form.initializer)}` : '',
  );
  return `[${forms.join(' | ').replaceAll('#', wordsOf(first!))}]`;
}
