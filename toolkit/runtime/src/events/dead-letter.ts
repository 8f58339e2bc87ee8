import type { OutgoingMessage, ReceivedMessage } from "../codegen-v1/event-message.ts";

/** Why a message was given up; kept in headers beside its own. */
export interface DeadLetterReason {
  /** The consumer group that gave it up. */
  readonly consumer: string;
  readonly attempts: number;
  readonly error: unknown;
}

export interface DeadLetter extends ReceivedMessage {
  readonly consumer: string;
  readonly original: { readonly topic: string; readonly partition: number; readonly offset: string };
}

const PREFIX = "dlq-";
const MAX_TEXT = 500;

/** The topic of a topic's dead letters. */
export function deadLetterTopic(topic: string): string {
  return `${topic}.dlq`;
}

/** The message for the dead-letter topic: key, value and headers unchanged, and where it came from and why. */
export function deadLetterOf(
  message: ReceivedMessage,
  { consumer, attempts, error }: DeadLetterReason,
): OutgoingMessage {
  const headers = Object.fromEntries([...message.headers].filter(([name]) => !name.startsWith(PREFIX)));
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    topic: deadLetterTopic(message.topic),
    key: message.key ?? "",
    value: message.value ?? Buffer.alloc(0),
    headers: {
      ...headers,
      [`${PREFIX}consumer`]: consumer,
      [`${PREFIX}topic`]: message.topic,
      [`${PREFIX}partition`]: String(message.partition),
      [`${PREFIX}offset`]: message.offset,
      [`${PREFIX}attempts`]: String(attempts),
      [`${PREFIX}error`]: (error instanceof Error ? error.message : String(error)).slice(0, MAX_TEXT),
      ...(code === undefined ? {} : { [`${PREFIX}error-code`]: code }),
    },
  };
}

/** Reads a message of a dead-letter topic; undefined when it does not say where it came from. */
export function readDeadLetter(message: ReceivedMessage): DeadLetter | undefined {
  const header = (name: string): string | undefined => message.headers.get(PREFIX + name);
  const consumer = header("consumer");
  const topic = header("topic");
  const partition = Number(header("partition"));
  const offset = header("offset") ?? "";
  if (consumer === undefined || topic === undefined || !Number.isInteger(partition) || !/^\d{1,19}$/.test(offset))
    return undefined;
  return { ...message, consumer, original: { topic, partition, offset } };
}

/** The message as it was in its own topic, for another try. */
export function originalOf(letter: DeadLetter): ReceivedMessage {
  const { consumer: _consumer, original, ...message } = letter;
  const headers = new Map([...letter.headers].filter(([name]) => !name.startsWith(PREFIX)));
  return { ...message, ...original, headers };
}
