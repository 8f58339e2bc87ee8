import type { ErrorCode } from "../protocol/errors.ts";
import { defineApi } from "./api.ts";

interface HeartbeatRequest {
  readonly groupId: string;
  readonly generation: number;
  readonly memberId: string;
  readonly groupInstanceId: string | null;
}

/** Heartbeat: keeps a member's session and tells it of rebalances. */
export const heartbeat = defineApi<HeartbeatRequest, ErrorCode>({
  key: 12,
  name: "Heartbeat",
  versions: [0, 3],

  parse: (reader, version) => ({
    groupId: reader.string(),
    generation: reader.int32(),
    memberId: reader.string(),
    groupInstanceId: version >= 3 ? reader.nullableString() : null,
  }),

  handle: ({ groupId, memberId, groupInstanceId, generation }, { broker }) =>
    broker.coordinator.heartbeat(groupId, memberId, groupInstanceId, generation),

  write: (writer, error, version) => {
    if (version >= 1) writer.int32(0);
    writer.int16(error);
  },
});
