import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";
import { clientSecret, commonEnvironment } from "./environment.ts";
import { formatJourney, type Journeys, type JourneyStep } from "./journey.ts";
import type { Platform } from "./platform.ts";
import { cliClient } from "./platform-plan.ts";
import { runScript } from "./run-script.ts";

const registerScript = "scripts/register-event-schemas.ts";
const orderScript = "scripts/sample-order.ts";

interface PlacedOrder {
  readonly mode: string;
  readonly orderId: string;
  readonly status: string;
  readonly traceId: string;
  readonly milliseconds: number;
  readonly events: readonly {
    readonly at: number;
    readonly source: string;
    readonly type: string;
    readonly topic: string;
  }[];
}

/** A platform as far as it has started. */
export type Started = Pick<Platform, "addresses" | "secrets">;

export interface SampleOptions {
  readonly folder: string;
  readonly platform: Started;
  readonly journeys: Journeys;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** Registers the events' schemas of all contracts. @throws CommandError `UP_SCHEMAS_REFUSED` */
export async function registerSchemas(options: Omit<SampleOptions, "journeys">): Promise<void> {
  if (!existsSync(join(options.folder, registerScript))) return;
  const { talk, code } = await run(registerScript, options, () => {});
  if (code !== 0)
    throw new CommandError("UP_SCHEMAS_REFUSED", `the event schemas could not be registered:\n${talk}`, undefined, 1);
}

/** Places an order in each mode through the gateway and prints the way it took. True when all were confirmed. */
export async function placeSampleOrders(options: SampleOptions): Promise<boolean> {
  const { folder, terminal, journeys } = options;
  if (!existsSync(join(folder, orderScript))) return true;
  const orders: PlacedOrder[] = [];
  const { code, talk } = await run(orderScript, options, (line) => orders.push(line as unknown as PlacedOrder));
  for (const order of orders) print(order, journeys, terminal);
  if (code !== 0)
    terminal.talk(`${terminal.style("red", "error")} UP_SAMPLE_ORDER: the sample order was not placed.\n${talk}`);
  return code === 0;
}

async function run(
  script: string,
  { folder, platform, terminal, signal }: Omit<SampleOptions, "journeys">,
  onLine: (line: Record<string, unknown>) => void,
) {
  const { addresses, secrets } = platform;
  const env = {
    ...commonEnvironment(terminal.env, addresses.dataDirectory),
    GATEWAY_URL: addresses.urls.get("gateway") ?? "",
    INVENTORY_URL: addresses.urls.get("inventory") ?? "",
    SCHEMA_REGISTRY_URL: addresses.urls.get("schema-registry") ?? "",
    KAFKA_BROKERS: addresses.brokers,
    AUTH_ISSUER: addresses.urls.get("auth") ?? "",
    AUTH_CLIENT_ID: cliClient.name,
    AUTH_CLIENT_SECRET: clientSecret(secrets, cliClient.name),
  };
  return runScript(join(folder, script), env, onLine, signal);
}

function print(order: PlacedOrder, journeys: Journeys, terminal: Terminal): void {
  const events: JourneyStep[] = order.events.map(({ at, source, type, topic }) => ({
    at,
    service: source.replace(/^\//, ""),
    what: `event ${type}`,
    outcome: topic,
    milliseconds: undefined,
  }));
  const steps = [...journeys.stepsOf(order.traceId), ...events];
  terminal.out(
    `\n${terminal.style("bold", `Order ${order.orderId} ${order.status}`)} (${order.mode}, ${order.milliseconds} ms)\n`,
  );
  terminal.out(`correlation id ${order.traceId}\n`);
  for (const line of formatJourney(steps)) terminal.out(`  ${line}\n`);
}
