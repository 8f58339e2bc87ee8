import { Code, code, docComment, empty, joinCode, quote } from "./code.ts";
import { NameSpace } from "./names.ts";

/** One file of output. */
export interface GeneratedFile {
  /** Relative to the service's folder: `server.ts`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly name: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** A source file under construction: it follows its imports from their use and keeps top-level names apart. */
export class SourceFile {
  readonly names: NameSpace;
  readonly #header: string;
  readonly #imports = new Map<string, Map<string, Import>>();
  readonly #parts: Code[] = [];

  /** @param declared identifiers that the file declares itself; an import of the same name gets an alias. */
  constructor(header: string, declared: Iterable<string> = []) {
    this.#header = header;
    this.names = new NameSpace(declared);
  }

  /** Imports a type and answers the name it has in this file. */
  type(module: string, name: string): Code {
    return this.#import(module, name, true);
  }

  /** Imports a value and answers the name it has in this file. */
  value(module: string, name: string): Code {
    return this.#import(module, name, false);
  }

  print(part: Code): void {
    this.#parts.push(part);
  }

  toString(): string {
    const imports = [...this.#imports]
      .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
      .map(([module, names]) => printImport(module, [...names.values()]));
    const head = imports.length === 0 ? empty : code`\n${joinCode(imports, "\n")}\n`;
    return `${docComment([this.#header]).text}${head.text}\n${joinCode(this.#parts, "\n\n").text}\n`;
  }

  #import(module: string, name: string, typeOnly: boolean): Code {
    const names = this.#imports.get(module) ?? new Map<string, Import>();
    this.#imports.set(module, names);
    const known = names.get(name);
    const local = known?.local ?? this.names.take(name);
    names.set(name, { name, local, typeOnly: typeOnly && (known?.typeOnly ?? true) });
    return new Code(local);
  }
}

/** Packages before relative files. */
const order = (module: string): number => (module.startsWith(".") ? 1 : 0);

function printImport(module: string, imports: readonly Import[]): Code {
  const allTypes = imports.every((each) => each.typeOnly);
  const items = imports
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, local, typeOnly }) =>
        `${typeOnly && !allTypes ? "type " : ""}${name === local ? name : `${name} as ${local}`}`,
    );
  const line = `import ${allTypes ? "type " : ""}{ ${items.join(", ")} } from`;
  const body =
    line.length + module.length <= 115
      ? new Code(line)
      : new Code(`import ${allTypes ? "type " : ""}{\n${items.map((item) => `  ${item},\n`).join("")}} from`);
  return code`${body} ${quote(module)};`;
}
