import { ErrorCode } from "../protocol/errors.ts";
import { defineApi } from "./api.ts";

interface FindCoordinatorRequest {
  readonly key: string;
  readonly keyType: number;
}

interface FindCoordinatorAnswer {
  readonly error: ErrorCode;
  readonly message: string | null;
  readonly nodeId: number;
  readonly host: string;
  readonly port: number;
}

const GROUP = 0;

/** FindCoordinator: this node, for every group. Transactions have none: they are not supported. */
export const findCoordinator = defineApi<FindCoordinatorRequest, FindCoordinatorAnswer>({
  key: 10,
  name: "FindCoordinator",
  versions: [0, 2],

  parse: (reader, version) => ({ key: reader.string(), keyType: version >= 1 ? reader.int8() : GROUP }),

  handle: ({ key, keyType }, { broker, peer }) => {
    const refuse = (error: ErrorCode, message: string): FindCoordinatorAnswer => ({
      error,
      message,
      nodeId: -1,
      host: "",
      port: -1,
    });
    if (keyType !== GROUP) {
      // The one error that all clients take as final.
      return refuse(ErrorCode.transactionalIdAuthorizationFailed, "this broker does not support transactions");
    }
    if (key === "") return refuse(ErrorCode.invalidGroupId, "expected a group id, got an empty string");
    return {
      error: ErrorCode.none,
      message: null,
      nodeId: broker.nodeId,
      host: peer.brokerHost,
      port: peer.brokerPort,
    };
  },

  write: (writer, { error, message, nodeId, host, port }, version) => {
    if (version >= 1) writer.int32(0);
    writer.int16(error);
    if (version >= 1) writer.nullableString(message);
    writer.int32(nodeId).string(host).int32(port);
  },
});
