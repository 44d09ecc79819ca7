import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from './repository.ts';

/** No word shows an `any` that is inferred, so that no linter sees it: `Array.isArray` of a read-only list, `Object.entries` of an object. */
function anyIn(program: ts.Program, folder: string): readonly string[] {
  const checker = program.getTypeChecker();
  const holdsAny = (type: ts.Type): boolean =>
    (type.flags & ts.TypeFlags.Any) !== 0 ||
    (isListType(type) && checker.getTypeArguments(type).some((argument) => holdsAny(argument)));
  const isListType = (type: ts.Type): type is ts.TypeReference => checker.isArrayType(type) || checker.isTupleType(type);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNamed(node) && holdsAny(checker.getTypeAtLocation(node.name))) {
      const file = node.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path.relative(folder, file.fileName)}:${line + 1} ${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (isOurs(file, folder)) visit(file);
  return found;
}

function isNamed(
  node: ts.Node,
): node is (ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement) & { readonly name: ts.Identifier } {
  return (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name);
}

function isOurs({ isDeclarationFile, fileName }: ts.SourceFile, folder: string): boolean {
  return (
    !isDeclarationFile && /^(src|scripts)\/.*\.ts$/.test(path.relative(folder, fileName)) && !fileName.includes('/generated/')
  );
}

function optionsOf(root: string): { readonly files: readonly string[]; readonly options: ts.CompilerOptions } {
  const { config }: { readonly config?: object } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src', 'scripts'] }, ts.sys, root);
  return { files: fileNames, options };
}

test('nothing in the product has a type that the compiler does not check', () => {
  const { files, options } = optionsOf(ROOT);
  expect(files.length).toBeGreaterThan(500);
  expect(anyIn(ts.createProgram(files, options), ROOT)).toEqual([]);
});

test('an inferred any is found in a variable, a parameter, a list and what is taken apart', () => {
  const text = `declare const list: null | readonly string[];
export const read = JSON.parse('1');
export const kept: unknown = JSON.parse('1');
export const items = Array.isArray(list) ? list.map((item) => item) : [];
export const { name } = JSON.parse('{}');
export const lists = [JSON.parse('1')];
export const names = Object.entries({} as object).map(([key, value]) => [key, value === 1]);
`;
  const { options } = optionsOf(ROOT);
  const file = path.join(ROOT, 'src/none.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true) : getSourceFile(name, ...rest);
  expect(anyIn(ts.createProgram([file], options, host), ROOT)).toEqual([
    'src/none.ts:2 read',
    'src/none.ts:4 items',
    'src/none.ts:4 item',
    'src/none.ts:5 name',
    'src/none.ts:6 lists',
    'src/none.ts:7 value',
  ]);
});
