import { dirname, join } from "node:path";
import ts from "typescript";

/** Source that does not compile: the generator's fault, not the contract's. */
export class CompileError extends Error {
  override readonly name = "CompileError";
  readonly code = "SDK_COMPILE_FAILED";
}

/**
 * Compiles generated TypeScript into ES modules with declarations: `client.ts` becomes `client.js` and `client.d.ts`.
 *
 * @param files - Text by name; imports among them are relative, others are packages found from `folder`.
 * @throws CompileError with the first problems
 */
export function compilePackage(files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    skipLibCheck: true,
    newLine: ts.NewLineKind.LineFeed,
    // The runtime's sources, where it is linked and not installed, count as a library: checked by use, never emitted.
    preserveSymlinks: true,
    outDir: join(folder, "dist"),
    rootDir: folder,
  };
  const sources = new Map([...files].map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const { directoryExists, fileExists, readFile, getSourceFile } = host;
  const folders = new Set([...sources.keys()].map((name) => dirname(name)));
  host.directoryExists = (name) => folders.has(name) || directoryExists?.(name) !== false;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = sources.get(name);
    return text === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, text, language);
  };
  host.getCurrentDirectory = () => folder;
  const program = ts.createProgram({ rootNames: [...sources.keys()], options, host });
  const own = program.getSourceFiles().filter(({ fileName }) => sources.has(fileName));
  const problems = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  if (problems.length > 0) throw new CompileError(ts.formatDiagnostics(problems.slice(0, 5), host));
  const output = new Map<string, string>();
  const base = `${join(folder, "dist")}/`;
  for (const file of own) {
    const write = (name: string, text: string): void => {
      if (name.startsWith(base)) output.set(name.slice(base.length), text);
    };
    program.emit(file, write, undefined, undefined, { afterDeclarations: [importCompiled] });
  }
  return new Map([...output].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Declarations name compiled files, too: `./types.js`, where the compiler leaves `./types.ts`. */
const importCompiled: ts.TransformerFactory<ts.SourceFile | ts.Bundle> = (context) => (root) => {
  if (!ts.isSourceFile(root)) return root;
  const compiled = (specifier: ts.Expression | undefined): ts.Expression | undefined =>
    specifier !== undefined && ts.isStringLiteral(specifier) && /^\.\/.*\.ts$/.test(specifier.text)
      ? context.factory.createStringLiteral(specifier.text.replace(/\.ts$/, ".js"))
      : specifier;
  const visit = (node: ts.Node): ts.Node => {
    const { factory } = context;
    if (ts.isImportDeclaration(node)) {
      const specifier = compiled(node.moduleSpecifier) ?? node.moduleSpecifier;
      return factory.updateImportDeclaration(node, node.modifiers, node.importClause, specifier, node.attributes);
    }
    if (ts.isExportDeclaration(node)) {
      const { modifiers, isTypeOnly, exportClause, attributes } = node;
      return factory.updateExportDeclaration(
        node,
        modifiers,
        isTypeOnly,
        exportClause,
        compiled(node.moduleSpecifier),
        attributes,
      );
    }
    return node;
  };
  return ts.visitEachChild(root, visit, context);
};

/** The files that a client needs: those named, and what they import of each other. */
export function reachedFiles(
  files: ReadonlyMap<string, string>,
  entries: readonly string[],
): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const pending = entries.filter((name) => files.has(name));
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const text = files.get(name);
    if (text === undefined || reached.has(name)) continue;
    reached.set(name, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith("./")) pending.push(join(dirname(name), fileName));
    }
  }
  return new Map([...reached].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
