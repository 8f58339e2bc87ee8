import { setTimeout as sleep } from "node:timers/promises";
import { EventError } from "../codegen-v1/event-errors.ts";
import type { ReceivedMessage, SchemaTexts } from "../codegen-v1/event-message.ts";
import type { EventDelivery, EventSubscription } from "../codegen-v1/event-subscription.ts";
import { readFrame } from "../codegen-v1/event-wire.ts";
import { continueTrace } from "../trace.ts";
import type { EventLogger } from "./kafka-client.ts";
import { isTransientError } from "./transient-error.ts";
import type { BatchControl } from "./transport.ts";

export interface DispatcherOptions {
  readonly groupId: string;
  readonly subscriptions: readonly EventSubscription[];
  readonly schemas: SchemaTexts;
  /** How often a handler may fail on one message before it is given up. */
  readonly attempts: number;
  readonly isTransient?: (error: unknown) => boolean;
  /** First pause between attempts, in milliseconds; it doubles up to `maxDelay`. */
  readonly retryDelay: number;
  readonly maxDelay: number;
  readonly logger: EventLogger;
  /** Takes a message that was given up. A rejection counts as transient. */
  readonly giveUp: (message: ReceivedMessage, reason: { attempts: number; error: unknown }) => Promise<void>;
  readonly observe?: (type: string, outcome: Outcome, seconds: number) => void;
}

export type Outcome = "handled" | "ignored" | "failed" | "dead-letter";

interface Target {
  readonly subscription: EventSubscription;
  readonly deliver: EventDelivery;
}

/** Sends the messages of a partition to the handlers of their types: in order, with attempts and dead letters. */
export class EventDispatcher {
  readonly #options: DispatcherOptions;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly #names = new Map<number, string>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
    const targets = new Map<string, Target>();
    for (const subscription of options.subscriptions) {
      const { fullName, topic } = subscription.descriptor;
      const key = targetKey(topic, fullName);
      if (targets.has(key))
        throw new TypeError(`expected one handler for ${fullName} in consumer ${options.groupId}, got two`);
      targets.set(key, { subscription, deliver: subscription.open(options.schemas) });
    }
    this.#targets = targets;
  }

  /** Works on messages of one partition. Ends early, after a whole message, when the control says so. */
  async dispatch(messages: readonly ReceivedMessage[], control: BatchControl): Promise<void> {
    for (let next = 0; next < messages.length && control.proceed();) {
      const run = await this.#nextRun(messages, next, control);
      if (run === undefined) return;
      const last = run.messages.at(-1);
      if (last === undefined || !(await this.#handle(run, control))) return;
      next += run.messages.length;
      await control.done(last);
    }
  }

  async #nextRun(messages: readonly ReceivedMessage[], from: number, control: BatchControl): Promise<Run | undefined> {
    const first = messages[from];
    if (first === undefined) return undefined;
    const target = await this.#targetOf(first, control);
    if (target === "stopped") return undefined;
    if (target === undefined || "error" in target) return { messages: [first], target };
    const run = [first];
    for (let index = from + 1; index < messages.length && run.length < target.subscription.batchSize; index++) {
      const message = messages[index];
      if (message === undefined || (await this.#targetOf(message, control)) !== target) break;
      run.push(message);
    }
    return { messages: run, target };
  }

  /** The handler for a message; undefined when nobody asked for its type. */
  async #targetOf(
    message: ReceivedMessage,
    control: BatchControl,
  ): Promise<Target | { error: unknown } | "stopped" | undefined> {
    const type = message.headers.get("ce_type");
    if (type !== undefined) return this.#targets.get(targetKey(message.topic, type));
    if (message.value === undefined) return undefined;
    // A producer without CloudEvents headers: the schema knows the name.
    for (let attempt = 1; ; attempt++) {
      try {
        return this.#targets.get(targetKey(message.topic, await this.#nameOf(readFrame(message.value))));
      } catch (error) {
        if (error instanceof EventError) return { error };
        this.#warn(message, error, attempt);
        if (!(await this.#pause(attempt, control))) return "stopped";
      }
    }
  }

  async #nameOf(schemaId: number): Promise<string> {
    const known = this.#names.get(schemaId);
    if (known !== undefined) return known;
    const schema: unknown = JSON.parse(await this.#options.schemas.textOf(schemaId));
    const { name, namespace } = (typeof schema === "object" && schema !== null ? schema : {}) as Record<
      string,
      unknown
    >;
    const full =
      typeof name !== "string"
        ? ""
        : name.includes(".") || typeof namespace !== "string"
          ? name
          : `${namespace}.${name}`;
    this.#names.set(schemaId, full);
    return full;
  }

  /** True when the run is done with, handled or given up; false when the member stops or lost the partition first. */
  async #handle({ messages, target }: Run, control: BatchControl): Promise<boolean> {
    const [first] = messages;
    if (first === undefined) return true;
    const started = performance.now();
    const type = first.headers.get("ce_type") ?? "unknown";
    const observe = (outcome: Outcome): void => {
      const seconds = (performance.now() - started) / 1000;
      if (outcome !== "ignored")
        for (const _ of messages) this.#options.observe?.(type, outcome, seconds / messages.length);
      else this.#options.observe?.("other", outcome, seconds);
    };
    if (target === undefined) {
      observe("ignored");
      return true;
    }
    if ("error" in target) return this.#bury(first, 1, target.error, control, observe);
    for (let attempt = 1, counted = 1; ; attempt++) {
      try {
        await this.#attempt(target, messages, attempt, control);
        observe("handled");
        return true;
      } catch (error) {
        const transient = (this.#options.isTransient ?? isTransientError)(error);
        const exhausted = error instanceof EventError || (!transient && counted++ >= this.#options.attempts);
        observe("failed");
        this.#warn(first, error, attempt);
        if (exhausted && messages.length > 1) return this.#oneByOne(messages, target, control);
        if (exhausted) return this.#bury(first, attempt, error, control, observe);
        if (!(await this.#pause(attempt, control))) return false;
      }
    }
  }

  #attempt(
    target: Target,
    messages: readonly ReceivedMessage[],
    attempt: number,
    { signal }: BatchControl,
  ): Promise<void> {
    const deliver = (): Promise<void> => target.deliver(messages, { consumer: this.#options.groupId, attempt, signal });
    const headers = messages.length === 1 ? Object.fromEntries(messages[0]?.headers ?? []) : {};
    return continueTrace(headers, deliver);
  }

  /** A batch that cannot be handled holds at least one bad message: find it alone. */
  async #oneByOne(messages: readonly ReceivedMessage[], target: Target, control: BatchControl): Promise<boolean> {
    for (const message of messages) {
      if (!control.proceed() || !(await this.#handle({ messages: [message], target }, control))) return false;
      await control.done(message);
    }
    return true;
  }

  async #bury(
    message: ReceivedMessage,
    attempts: number,
    error: unknown,
    control: BatchControl,
    observe: (outcome: Outcome) => void,
  ): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#options.giveUp(message, { attempts, error });
        observe("dead-letter");
        return true;
      } catch (problem) {
        this.#warn(message, problem, attempt);
        if (!(await this.#pause(attempt, control))) return false;
      }
    }
  }

  async #pause(attempt: number, control: BatchControl): Promise<boolean> {
    const { retryDelay, maxDelay } = this.#options;
    const delay = Math.min(maxDelay, retryDelay * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
    const end = Date.now() + delay;
    for (let left = delay; left > 0 && control.proceed(); left = end - Date.now()) await sleep(Math.min(left, 100));
    return control.proceed();
  }

  #warn({ topic, partition, offset }: ReceivedMessage, error: unknown, attempt: number): void {
    this.#options.logger.warn(
      { err: error, topic, partition, offset, attempt, consumer: this.#options.groupId },
      "event not handled",
    );
  }
}

interface Run {
  readonly messages: readonly ReceivedMessage[];
  readonly target: Target | { readonly error: unknown } | undefined;
}

function targetKey(topic: string, type: string): string {
  return `${topic}\n${type}`;
}
