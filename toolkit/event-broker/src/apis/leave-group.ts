import { ErrorCode } from "../protocol/errors.ts";
import { defineApi } from "./api.ts";

interface LeavingMember {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
}

interface LeaveGroupRequest {
  readonly groupId: string;
  readonly members: readonly LeavingMember[];
}

type LeaveGroupAnswer = readonly (LeavingMember & { readonly error: ErrorCode })[];

/** LeaveGroup: takes members out at once; one member below version 3. */
export const leaveGroup = defineApi<LeaveGroupRequest, LeaveGroupAnswer>({
  key: 13,
  name: "LeaveGroup",
  versions: [0, 3],

  parse: (reader, version) => {
    const groupId = reader.string();
    if (version < 3) return { groupId, members: [{ memberId: reader.string(), groupInstanceId: null }] };
    const member = (): LeavingMember => ({ memberId: reader.string(), groupInstanceId: reader.nullableString() });
    return { groupId, members: reader.array(member, 4) };
  },

  handle: ({ groupId, members }, { broker }) =>
    members.map(({ memberId, groupInstanceId }) => ({
      memberId,
      groupInstanceId,
      error: broker.coordinator.leave(groupId, memberId, groupInstanceId),
    })),

  write: (writer, members, version) => {
    if (version >= 1) writer.int32(0);
    if (version < 3) {
      writer.int16(members[0]?.error ?? ErrorCode.none);
      return;
    }
    writer.int16(ErrorCode.none);
    writer.array(members, ({ memberId, groupInstanceId, error }) => {
      writer.string(memberId).nullableString(groupInstanceId).int16(error);
    });
  },
});
