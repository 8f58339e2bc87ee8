/** Settings of a topic that the broker acts on. */
export interface TopicConfig {
  /** Batches older than this are removed; -1 keeps them. */
  readonly retentionMs: number;
  /** Bytes of one partition beyond which its oldest batches are removed; -1 has no bound. */
  readonly retentionBytes: number;
  /** Largest record batch. */
  readonly maxMessageBytes: number;
}

export type ConfigResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

interface Definition {
  readonly name: string;
  readonly byDefault: string;
  /** What was expected, when `value` is not a value of this setting. */
  readonly refuse: (value: string) => string | null;
}

const integer =
  (minimum: number) =>
  (value: string): string | null => {
    const number = Number(value);
    const right = /^-?\d{1,16}$/.test(value) && Number.isSafeInteger(number) && number >= minimum;
    return right ? null : `an integer of ${minimum} or more`;
  };
const only =
  (...allowed: string[]) =>
  (value: string): string | null =>
    allowed.includes(value) ? null : allowed.join(" or ");

/** The settings of Kafka topics that make sense on one node; what cannot be honoured is refused, never ignored. */
const DEFINITIONS: readonly Definition[] = [
  { name: "cleanup.policy", byDefault: "delete", refuse: only("delete") },
  { name: "compression.type", byDefault: "producer", refuse: only("producer") },
  { name: "max.message.bytes", byDefault: "1048588", refuse: integer(61) },
  { name: "message.timestamp.type", byDefault: "CreateTime", refuse: only("CreateTime") },
  { name: "min.insync.replicas", byDefault: "1", refuse: only("1") },
  { name: "retention.bytes", byDefault: "-1", refuse: integer(-1) },
  { name: "retention.ms", byDefault: "604800000", refuse: integer(-1) },
  { name: "unclean.leader.election.enable", byDefault: "false", refuse: only("true", "false") },
];

/** One setting as DescribeConfigs shows it. */
export interface ConfigEntry {
  readonly name: string;
  readonly value: string;
  readonly byDefault: string;
  readonly isDefault: boolean;
}

/** Checks what a client asks for; an absent value means the default. */
export function checkTopicConfig(
  entries: readonly { readonly name: string; readonly value: string | null }[],
): ConfigResult<Record<string, string>> {
  const config: Record<string, string> = {};
  for (const { name, value } of entries) {
    const definition = DEFINITIONS.find((known) => known.name === name);
    if (definition === undefined) return { ok: false, message: `unknown topic setting ${JSON.stringify(name)}` };
    if (value === null) continue;
    const expected = definition.refuse(value);
    if (expected !== null) {
      return { ok: false, message: `${name}: expected ${expected}, got ${JSON.stringify(value)}` };
    }
    config[definition.name] = value;
  }
  return { ok: true, value: config };
}

/** All settings of a topic, its own and the defaults. */
export function describeTopicConfig(config: Readonly<Record<string, string>>): ConfigEntry[] {
  return DEFINITIONS.map(({ name, byDefault }) => ({
    name,
    value: config[name] ?? byDefault,
    byDefault,
    isDefault: config[name] === undefined,
  }));
}

export function readTopicConfig(config: Readonly<Record<string, string>>): TopicConfig {
  const value = (name: string): number =>
    Number(config[name] ?? DEFINITIONS.find((known) => known.name === name)?.byDefault);
  return {
    retentionMs: value("retention.ms"),
    retentionBytes: value("retention.bytes"),
    maxMessageBytes: value("max.message.bytes"),
  };
}
