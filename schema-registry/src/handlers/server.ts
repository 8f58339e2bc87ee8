import { ok, type Handlers } from "@concordat-shop/generated/schema-registry/server.ts";
import { answerWith } from "./answer-with.ts";
import { page, slice } from "./shapes.ts";

type ServerHandlers = Pick<Handlers, "getRoot" | "postRoot" | "listContexts" | "getServerId" | "getServerVersion">;

/** About the registry itself. */
export function serverHandlers({
  version,
  clusterId,
}: {
  readonly version: string;
  readonly clusterId: string;
}): ServerHandlers {
  return {
    getRoot: answerWith(() => ok({})),
    postRoot: answerWith(() => ok({})),
    listContexts: answerWith(({ query }) => ok(slice(["."], page(query)))),
    getServerId: answerWith(() =>
      ok({ scope: { path: [], clusters: { "kafka-cluster": clusterId, "schema-registry-cluster": clusterId } } }),
    ),
    getServerVersion: answerWith(() => ok({ version, commitId: "unknown" })),
  };
}
