import { dirname, join } from 'node:path';
import * as ts from 'typescript';
import { projectRoot } from '../../../support/sourceFiles';
import { apiLevels } from '../../../excel-simulator/apiLevels';

/** A member of Office.js that a file uses, and what it needs. */
export interface OfficeMember {
  readonly file: string;
  /** `Table.resize`. */
  readonly member: string;
  /** `ExcelApi`, or another set. */
  readonly set: string;
  readonly version: number;
}

const OFFICE_TYPES = /\/@types\/office-js\//;
const TAG = /\[Api set: (\w+) 1\.(\d+)|\[Api set: (\w+) BETA|Requirement set\*\*: \[?(\w+) 1\.(\d+)/gi;

/**
 * Every member of Office.js that some files name: in property accesses, in destructuring, and in object literals that an
 * Office.js type is expected of. What it needs is the newest of what its documentation, that of its type and the table
 * inside Microsoft's client say; versions are the minor ones, and Infinity is for previews.
 */
export function officeMembers(files: readonly string[]): OfficeMember[] {
  const program = createProgram(files);
  const checker = program.getTypeChecker();
  const found: OfficeMember[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      for (const symbol of symbolsNamed(node, checker))
        found.push(...needsOf(symbol).map((need) => ({ file, ...need })));
      ts.forEachChild(node, visit);
    };
    visit(program.getSourceFile(join(projectRoot, file))!);
  }
  return found;
}

/** Only what the types of Office.js flow through is resolved: the host and the core, no packages. */
function createProgram(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'], types: ['office-js'], strict: true },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true },
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => {
      const isOurs = text.startsWith('.') && /\/src\/(?:hosts|core)\//.test(join(dirname(from), text));
      return isOurs ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined };
    });
  return ts.createProgram(
    files.map((file) => join(projectRoot, file)),
    options,
    host,
  );
}

/** The properties that a node names, wherever they are declared. */
function symbolsNamed(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const one = (symbol: ts.Symbol | undefined) => (symbol ? [symbol] : []);
  if (ts.isPropertyAccessExpression(node)) return one(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node)) {
    const type = checker.getTypeAtLocation(node.expression);
    const keys = checker.getTypeAtLocation(node.argumentExpression);
    const literals = keys.isUnion() ? keys.types : [keys];
    return literals.flatMap((key) => (key.isStringLiteral() ? one(type.getProperty(key.value)) : []));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? one(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    const names = node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? name.text : []));
    return type ? names.flatMap((name) => one(type.getProperty(name))) : [];
  }
  return [];
}

function needsOf(symbol: ts.Symbol): Omit<OfficeMember, 'file'>[] {
  return (symbol.declarations ?? [])
    .filter((declaration) => OFFICE_TYPES.test(declaration.getSourceFile().fileName))
    .flatMap((declaration) => {
      const owner = declaration.parent;
      const ownerName = ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner) ? owner.name?.text : undefined;
      const member = `${ownerName ?? 'Office'}.${symbol.name}`;
      const inClient = apiLevels().get(member.toLowerCase()) ?? 0;
      const documented = [...docSets(declaration), ...(ownerName === undefined ? [] : docSets(owner))];
      return [...documented, { set: 'ExcelApi', version: inClient }].map((need) => ({ member, ...need }));
    });
}

function docSets(node: ts.Node): { readonly set: string; readonly version: number }[] {
  const text = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getFullText());
  return [...text.join('\n').matchAll(TAG)].map(([, set, minor, preview, otherSet, otherMinor]) => ({
    set: set ?? preview ?? otherSet!,
    version: preview === undefined ? Number(minor ?? otherMinor) : Infinity,
  }));
}
