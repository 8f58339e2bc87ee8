export { type EventBroker, type EventBrokerOptions, startEventBroker } from "./event-broker.ts";
export { type Fault, type FaultRule, Faults } from "./faults.ts";
export { type BrokerLimits, DEFAULT_LIMITS } from "./limits.ts";
export type { Log, LogEntry } from "./log.ts";
export { DirectoryInUse, type Durability, UnknownDataFormat } from "./storage/database.ts";
