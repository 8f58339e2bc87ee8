import { ErrorCode } from "../protocol/errors.ts";
import { StorageFailed } from "../storage/committer.ts";
import { defineApi } from "./api.ts";

interface InitProducerIdAnswer {
  readonly error: ErrorCode;
  readonly producerId: number;
  readonly epoch: number;
}

const refuse = (error: ErrorCode): InitProducerIdAnswer => ({ error, producerId: -1, epoch: -1 });

/** InitProducerId: a new id for an idempotent producer. Transactional producers are refused. */
export const initProducerId = defineApi<{ readonly transactionalId: string | null }, InitProducerIdAnswer>({
  key: 22,
  name: "InitProducerId",
  versions: [0, 1],

  parse: (reader) => {
    const transactionalId = reader.nullableString();
    reader.int32();
    return { transactionalId };
  },

  handle: async ({ transactionalId }, { broker }) => {
    if (transactionalId !== null) return refuse(ErrorCode.transactionalIdAuthorizationFailed);
    try {
      return { error: ErrorCode.none, producerId: await broker.producerIds.next(), epoch: 0 };
    } catch (error) {
      if (error instanceof StorageFailed) return refuse(ErrorCode.kafkaStorageError);
      throw error;
    }
  },

  write: (writer, { error, producerId, epoch }) => {
    writer.int32(0).int16(error).int64(producerId).int16(epoch);
  },
});
