import { ErrorCode } from "../protocol/errors.ts";
import { StorageFailed } from "../storage/committer.ts";
import { type BrokerState, defineApi } from "./api.ts";

interface DeletedGroup {
  readonly groupId: string;
  readonly error: ErrorCode;
}

/** DeleteGroups: forgets the committed offsets of groups without members. */
export const deleteGroups = defineApi<{ readonly groupIds: readonly string[] }, readonly DeletedGroup[]>({
  key: 42,
  name: "DeleteGroups",
  versions: [0, 1],

  parse: (reader) => ({ groupIds: reader.array(() => reader.string(), 2) }),

  handle: ({ groupIds }, { broker }) => Promise.all(groupIds.map((groupId) => remove(groupId, broker))),

  write: (writer, groups) => {
    writer.int32(0);
    writer.array(groups, ({ groupId, error }) => writer.string(groupId).int16(error));
  },
});

async function remove(groupId: string, { coordinator }: BrokerState): Promise<DeletedGroup> {
  try {
    return { groupId, error: await coordinator.delete(groupId) };
  } catch (error) {
    if (error instanceof StorageFailed) return { groupId, error: ErrorCode.kafkaStorageError };
    throw error;
  }
}
