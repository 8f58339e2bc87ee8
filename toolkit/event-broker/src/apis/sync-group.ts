import type { SyncAnswer } from "../groups/member.ts";
import { defineApi } from "./api.ts";

interface SyncGroupRequest {
  readonly groupId: string;
  readonly generation: number;
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly assignments: ReadonlyMap<string, Buffer>;
}

/** SyncGroup: the leader hands in everyone's partitions, everyone gets theirs. */
export const syncGroup = defineApi<SyncGroupRequest, SyncAnswer>({
  key: 14,
  name: "SyncGroup",
  versions: [0, 3],

  parse: (reader, version) => {
    const groupId = reader.string();
    const generation = reader.int32();
    const memberId = reader.string();
    const groupInstanceId = version >= 3 ? reader.nullableString() : null;
    const assignments = new Map(reader.array((): [string, Buffer] => [reader.string(), reader.bytes()], 6));
    return { groupId, generation, memberId, groupInstanceId, assignments };
  },

  handle: ({ groupId, memberId, groupInstanceId, generation, assignments }, { broker, peer }) =>
    broker.coordinator.sync(groupId, memberId, groupInstanceId, generation, assignments, peer),

  write: (writer, { error, assignment }, version) => {
    if (version >= 1) writer.int32(0);
    writer.int16(error).bytes(assignment);
  },
});
