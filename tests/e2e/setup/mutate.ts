// Loaded into every server with NODE_OPTIONS=--import: changes one line of one file as it is read, to see whether the
// chaos suite notices the bug. The mutation is JSON in NODE_CONCORDAT_MUTATION: {"file", "from", "to"}.
import { registerHooks } from "node:module";

interface Mutation {
  /** End of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const { file, from, to } = JSON.parse(process.env["NODE_CONCORDAT_MUTATION"] ?? "{}") as Mutation;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith(file)) return loaded;
    const source =
      typeof loaded.source === "string" ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString("utf8");
    if (!source.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}: the mutation is out of date`);
    return { ...loaded, source: source.replace(from, to) };
  },
});
