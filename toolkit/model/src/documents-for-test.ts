import type { LoadOptions } from "./load-options.ts";

/** Reads from texts by name, as a file system would. */
export function reading(files: Readonly<Record<string, string | Uint8Array>>): Pick<LoadOptions, "read"> {
  return {
    read: (name) => {
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      return text === undefined ? Promise.reject(new Error(`ENOENT: no such file: ${name}`)) : Promise.resolve(text);
    },
  };
}

/** An OpenAPI 3.1 description in YAML around some lines. */
export function openApi(rest: string, version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: { title: T, version: 1.0.0 }\n${rest}`;
}
