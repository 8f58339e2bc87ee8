const simpleName = /^[A-Za-z_][A-Za-z0-9_]*$/;

export const avroPrimitives: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
]);

/** True for `OrderCreated`, not for names with dots (Avro 1.12, "Names"). */
export function isAvroSimpleName(name: string): boolean {
  return simpleName.test(name);
}

/** True for names whose every part between dots is a name. */
export function isAvroFullName(name: string): boolean {
  return name.split(".").every(isAvroSimpleName);
}

/** The full name of a name written where `namespace` is in force; `""` is the null namespace. */
export function avroFullName(name: string, namespace: string): string {
  return name.includes(".") || namespace === "" ? name : `${namespace}.${name}`;
}

/** The namespace of a full name; `""` when it has none. */
export function avroNamespace(fullName: string): string {
  return fullName.slice(0, Math.max(fullName.lastIndexOf("."), 0));
}

/** The last part of a full name. */
export function avroSimpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
