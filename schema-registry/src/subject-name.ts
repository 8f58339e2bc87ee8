import { refusals } from "./registry-error.ts";

const reserved = new Set(["__GLOBAL", "__EMPTY"]);
// oxlint-disable-next-line no-control-regex -- control characters are what is refused
const control = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * The subject in the default context: `:.:name` is `name`.
 * @throws RegistryError 42208 for names that are not allowed, and for other contexts, which are not served
 */
export function subjectName(written: string): string {
  const subject = written.startsWith(":.:") ? written.slice(3) : written;
  if (subject === "" || reserved.has(subject) || control.test(subject) || subject.startsWith(":.")) {
    throw refusals.invalidSubject(written.replace(control, "?"));
  }
  return subject;
}

/** `/config/:.:` and `/config/:.__GLOBAL:` mean the global setting. */
export function isGlobal(written: string): boolean {
  return written === ":.:" || written === ":.__GLOBAL:";
}

/** A version as it is asked for: its number, or `latest`. @throws RegistryError 42202 */
export function versionId(written: string): number | "latest" {
  if (written === "-1" || written.toLowerCase() === "latest") return "latest";
  const version = /^\+?[0-9]{1,10}$/.test(written) ? Number(written) : 0;
  if (version < 1 || version > 2_147_483_647) throw refusals.invalidVersion(written);
  return version;
}
