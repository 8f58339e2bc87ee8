/** `https://…`, `file:///…`; one letter before the colon is a Windows drive. */
const url = /^[a-zA-Z][a-zA-Z0-9+.-]+:\/\//;
/** `main:contracts/order/openapi.yaml`: a revision of git and a path in its tree. */
const revision = /^(?<revision>[^:]{2,}):(?!\/\/)(?<path>.*)$/s;

/** True for names that are URLs. */
export function isUrl(name: string): boolean {
  return url.test(name);
}

/**
 * The name of the document that a relative reference leads to (RFC 3986, section 5), without its fragment.
 *
 * `base` is a path, a URL or `REV:path` of git; a reference from a revision stays in that revision. Paths use `/`, and
 * percent escapes of the reference are undone for paths (`order%20api.yaml` is the file `order api.yaml`).
 * @returns undefined when the reference is malformed.
 */
export function resolveName(base: string, reference: string): string | undefined {
  if (reference === "") return base;
  if (isUrl(reference) || isUrl(base)) return resolveUrl(reference, base);
  const path = decode(reference);
  if (path === undefined) return undefined;
  const groups = revision.exec(base)?.groups;
  if (groups === undefined) return joinPath(base, path);
  return `${groups["revision"] ?? ""}:${joinPath(groups["path"] ?? "", path).replace(/^\/+/, "")}`;
}

/** One spelling for a document's name: `./a/../b.yaml` is `b.yaml`; what references lead back to is the same document. */
export function normaliseName(name: string): string {
  if (isUrl(name)) return resolveUrl(name, name) ?? name;
  const groups = revision.exec(name)?.groups;
  if (groups === undefined) return joinPath("", name);
  return `${groups["revision"] ?? ""}:${joinPath("", groups["path"] ?? "").replace(/^\/+/, "")}`;
}

function resolveUrl(reference: string, base: string): string | undefined {
  const resolved = URL.parse(reference, isUrl(base) ? base : undefined);
  if (resolved === null) return undefined;
  resolved.hash = "";
  return resolved.href;
}

/** Undoes percent escapes; undefined when they are malformed. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function joinPath(base: string, path: string): string {
  const absolute = path.startsWith("/") || /^[a-zA-Z]:[/\\]/.test(path);
  const joined = absolute ? path : `${base.slice(0, base.lastIndexOf("/") + 1)}${path}`;
  const rooted = joined.startsWith("/");
  const parts: string[] = [];
  for (const part of joined.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !rooted) parts.push(part);
  }
  return `${rooted ? "/" : ""}${parts.join("/")}`;
}
