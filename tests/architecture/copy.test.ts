import ts from 'typescript';
import { statuses } from '../../src/core';
import { sourceFiles, type SourceFile } from '../support/sourceFiles';

/** What people read or hear of an element. */
const READ =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|label|hint|alt|validationMessage)$/;
const LETTERS = /\p{L}{2}/u;
/** Two words, the second in small letters: what no key, style, path or address looks like. */
const PROSE = /\p{L}{2,}[,;:]? \p{Ll}{2,}/u;
/** Styles outside of those calls, and the engine's own words. */
const isNoSentence = (text: string) => /^@media|^\(|^\d+px /.test(text) || statuses.some((status) => status === text);
/** Calls whose texts nobody reads: styles, and failures that say what is wrong with the program. */
const UNREAD = /^(?:makeStyles|makeStaticStyles|Error)$/;

/** Texts that stand in code and are shown: between tags, in an attribute people read, or prose anywhere. */
function shownLiterals({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const say = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${node.getText().trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && UNREAD.test(node.expression.getText())) return;
    if (ts.isJsxText(node) && LETTERS.test(node.text)) say(node);
    if (ts.isJsxAttribute(node) && node.initializer && READ.test(node.name.getText())) {
      if (ts.isStringLiteral(node.initializer) && LETTERS.test(node.initializer.text)) say(node);
    }
    if ((ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) && PROSE.test(node.text)) {
      if (!isNoSentence(node.text)) say(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The catalogue, and what is written in the office's English whatever the language of the pane. */
const isElsewhere = ({ path }: SourceFile) =>
  /\/words\/english(?:\/|\.ts$)/.test(path) ||
  // The page of all findings is made from the engine's catalogue; the details for support are for those who read code.
  /help\/buildFindingsPage\.ts$|\/diagnostics\/|session\/failureTrace\.ts$/.test(path) ||
  // The slides, and their file, speak as the sheets do.
  path === 'src/taskpane/summary/saveSlidesOf.ts';

test('every sentence and label of the pane, the workbench, the ribbon and the session stands in the catalogue', () => {
  const files = ['src/taskpane', 'src/workbench', 'src/commands', 'src/session'].flatMap((folder) => [
    ...sourceFiles(folder),
  ]);
  expect(files.filter((file) => !isElsewhere(file)).flatMap(shownLiterals)).toEqual([]);
});

test('numbers and dates of the pane are written as the user writes them', () => {
  const files = [...sourceFiles('src/taskpane'), ...sourceFiles('src/workbench')];
  const ofCore = /import \{[^}]*\bformat(?:Share|Figure|Day)\b[^}]*\} from '(?:\.\.\/)+core'/;
  const inEnglish = /toLocaleString|toLocaleDateString|Intl\.(?:Number|DateTime)Format\('/;
  expect(files.filter(({ text }) => ofCore.test(text) || inEnglish.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the check itself sees what it forbids', () => {
  const file = (text: string) => ({ path: 'a.tsx', text, imports: [] });
  expect(shownLiterals(file('const a = <p>Hello</p>;'))).toHaveLength(1);
  expect(shownLiterals(file('const a = <p aria-label="Close" />;'))).toHaveLength(1);
  expect(shownLiterals(file('const a = `${n} cells were written`;'))).toHaveLength(1);
  expect(shownLiterals(file("const a = <p className='x' role='list'>{words.title}</p>;"))).toEqual([]);
});
