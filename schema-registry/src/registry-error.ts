/** A refusal in the words of the Confluent Schema Registry; the first three digits of the code are the HTTP status. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }

  get status(): number {
    return this.code < 1_000 ? this.code : Math.floor(this.code / 100);
  }
}

/** The HTTP statuses that operations declare for refusals. */
export type RefusalStatus = 404 | 409 | 422;

const versionText = (subject: string, version: number) => `Subject '${subject}' Version ${version}`;

/** Every refusal, by name; codes and texts are those that clients parse. */
export const refusals = {
  subjectNotFound: (subject: string) => new RegistryError(40401, `Subject '${subject}' not found.`),
  versionNotFound: (version: number | string) => new RegistryError(40402, `Version ${version} not found.`),
  schemaIdNotFound: (id: number | string) => new RegistryError(40403, `Schema ${id} not found`),
  schemaNotFound: () => new RegistryError(40403, "Schema not found"),
  subjectSoftDeleted: (subject: string) =>
    new RegistryError(40404, `Subject '${subject}' was soft deleted.Set permanent=true to delete permanently`),
  subjectNotSoftDeleted: (subject: string) =>
    new RegistryError(40405, `Subject '${subject}' was not deleted first before being permanently deleted`),
  versionSoftDeleted: (subject: string, version: number) =>
    new RegistryError(
      40406,
      `${versionText(subject, version)} was soft deleted.Set permanent=true to delete permanently`,
    ),
  versionNotSoftDeleted: (subject: string, version: number) =>
    new RegistryError(40407, `${versionText(subject, version)} was not deleted first before being permanently deleted`),
  noSubjectConfig: (subject: string) =>
    new RegistryError(40408, `Subject '${subject}' does not have subject-level compatibility configured`),
  noSubjectMode: (subject: string) =>
    new RegistryError(40409, `Subject '${subject}' does not have subject-level mode configured`),
  incompatible: (subject: string, messages: readonly string[]) =>
    new RegistryError(
      409,
      `Schema being registered is incompatible with an earlier schema for subject "${subject}", details: [${messages.join(", ")}]`,
    ),
  invalidSchema: (detail: string) => new RegistryError(42201, detail),
  invalidVersion: (version: string) =>
    new RegistryError(
      42202,
      `The specified version '${version}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string "latest"`,
    ),
  invalidLevel: () =>
    new RegistryError(
      42203,
      "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive, forward_transitive, and full_transitive",
    ),
  invalidMode: () =>
    new RegistryError(42204, "Invalid mode. Valid values are READWRITE, READONLY, IMPORT and FORWARD."),
  notPermitted: (detail: string) => new RegistryError(42205, detail),
  referenced: (subject: string, version: number) =>
    new RegistryError(
      42206,
      `One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=${subject},version=${version}}.`,
    ),
  idMismatch: (detail: string) => new RegistryError(42207, detail),
  invalidSubject: (subject: string) => new RegistryError(42208, `The specified subject '${subject}' is not a valid.`),
} as const;
