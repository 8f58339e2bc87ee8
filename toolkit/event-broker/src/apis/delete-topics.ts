import { ErrorCode } from "../protocol/errors.ts";
import { StorageFailed } from "../storage/committer.ts";
import { type BrokerState, defineApi } from "./api.ts";

interface DeletedTopic {
  readonly name: string;
  readonly error: ErrorCode;
}

/** DeleteTopics: topics are gone when answered; their bytes are freed afterwards, step by step. */
export const deleteTopics = defineApi<{ readonly names: readonly string[] }, readonly DeletedTopic[]>({
  key: 20,
  name: "DeleteTopics",
  versions: [1, 3],

  parse: (reader) => {
    const names = reader.array(() => reader.string(), 2);
    reader.int32();
    return { names };
  },

  handle: ({ names }, { broker }) => Promise.all(names.map((name) => remove(name, broker))),

  write: (writer, topics) => {
    writer.int32(0);
    writer.array(topics, ({ name, error }) => writer.string(name).int16(error));
  },
});

async function remove(name: string, { topics }: BrokerState): Promise<DeletedTopic> {
  try {
    const deleted = await topics.delete(name);
    return { name, error: deleted ? ErrorCode.none : ErrorCode.unknownTopicOrPartition };
  } catch (error) {
    if (error instanceof StorageFailed) return { name, error: ErrorCode.kafkaStorageError };
    throw error;
  }
}
