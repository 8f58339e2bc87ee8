// The jest transform: what Node does when it runs a .ts file, nothing else.
import { createHash } from "node:crypto";
import { stripTypeScriptTypes } from "node:module";

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, path, { instrument, configString }) =>
    createHash("sha1").update([process.version, path, source, instrument, configString].join("\0")).digest("hex"),
};
