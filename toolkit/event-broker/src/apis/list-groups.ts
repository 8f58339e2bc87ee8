import { ErrorCode } from "../protocol/errors.ts";
import { defineApi } from "./api.ts";

type ListGroupsAnswer = readonly { readonly id: string; readonly protocolType: string }[];

/** ListGroups: all groups with members or committed offsets. */
export const listGroups = defineApi<null, ListGroupsAnswer>({
  key: 16,
  name: "ListGroups",
  versions: [0, 2],

  parse: () => null,

  handle: (_request, { broker }) =>
    broker.coordinator.groupIds().map((id) => ({
      id,
      protocolType: broker.coordinator.get(id)?.protocolType ?? "consumer",
    })),

  write: (writer, groups, version) => {
    if (version >= 1) writer.int32(0);
    writer.int16(ErrorCode.none);
    writer.array(groups, ({ id, protocolType }) => writer.string(id).string(protocolType));
  },
});
