import zlib from "node:zlib";
import { promisify } from "node:util";
import kafkajs, { type Kafka, type KafkaConfig, type LogEntry } from "kafkajs";

/** The part of a logger that the event code needs; pino's fits. */
export interface EventLogger {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export const silentLogger: EventLogger = { debug() {}, info() {}, warn() {}, error() {} };

export interface KafkaOptions {
  /** `host:port`, separated by commas (`KAFKA_BROKERS`), or as a list. */
  readonly brokers: string | readonly string[];
  readonly clientId: string;
  readonly logger?: EventLogger;
  readonly ssl?: KafkaConfig["ssl"];
  readonly sasl?: KafkaConfig["sasl"];
}

/** A kafkajs client with the settings that were found to work; consumers and producers set their own retries. */
export function createKafka(options: KafkaOptions): Kafka {
  prepareKafkajs();
  const logger = options.logger ?? silentLogger;
  return new kafkajs.Kafka({
    clientId: options.clientId,
    brokers: brokerList(options.brokers),
    connectionTimeout: 3000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 8 },
    ...(options.ssl === undefined ? {} : { ssl: options.ssl }),
    ...(options.sasl === undefined ? {} : { sasl: options.sasl }),
    logLevel: kafkajs.logLevel.INFO,
    logCreator: () => (entry) => writeLog(logger, entry),
  });
}

/** Reads `KAFKA_BROKERS`. @throws TypeError naming the part that is no `host:port` */
export function brokerList(brokers: string | readonly string[]): string[] {
  const list = (typeof brokers === "string" ? brokers.split(",") : [...brokers]).map((broker) => broker.trim());
  for (const broker of list) {
    const port = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):(\d{1,5})$/.exec(broker)?.[1];
    if (port === undefined || Number(port) < 1 || Number(port) > 65_535) {
      throw new TypeError(`KAFKA_BROKERS: expected host:port, separated by commas, got ${JSON.stringify(broker)}`);
    }
  }
  return list;
}

// kafkajs calls errors what it then repairs by itself; the supervisor reports what it cannot repair.
function writeLog(logger: EventLogger, { level, namespace, log }: LogEntry): void {
  const { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...details } = log;
  const line = { kafka: namespace, ...details };
  if (level === kafkajs.logLevel.ERROR) logger.warn(line, message);
  else logger.debug(line, message);
}

const prepared = Symbol.for("concordat.kafkajs.prepared");

/** Once a process: zstd, which Node has built in, and one harmless warning of kafkajs 2.2.4 on Node 24 (tulios/kafkajs#1751). */
function prepareKafkajs(): void {
  const marks = globalThis as { [prepared]?: true };
  if (marks[prepared] === true) return;
  marks[prepared] = true;
  const compress = promisify(zlib.zstdCompress);
  const decompress = promisify(zlib.zstdDecompress);
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
    compress: (encoder: { buffer: Buffer }) => compress(encoder.buffer),
    decompress: (buffer: Buffer) => decompress(buffer, { maxOutputLength: 256 * 1024 * 1024 }),
  });
  const emitWarning = process.emitWarning.bind(process) as (...details: unknown[]) => void;
  process.emitWarning = ((...details: unknown[]) => {
    const [, kind] = details;
    const name = typeof kind === "object" && kind !== null ? (kind as { type?: unknown }).type : kind;
    if (name !== "TimeoutNegativeWarning") emitWarning(...details);
  }) as typeof process.emitWarning;
}
