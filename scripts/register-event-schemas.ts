// Registers the schema of every event that the generated code knows: what a deployment does before its services start.
import { readdirSync } from "node:fs";
import { commonSettings, loadConfig } from "@concordat/runtime/config";
import { createRegistryClient } from "@concordat/runtime/registry-client";

interface Codec {
  readonly descriptor: { readonly subject: string };
  readonly schemaText: string;
}

const isCodec = (value: unknown): value is Codec =>
  typeof value === "object" && value !== null && "descriptor" in value && "schemaText" in value;

async function codecsOf(service: string): Promise<Codec[]> {
  const events = (await import(`@concordat-shop/generated/${service}/events.ts`)) as Record<string, unknown>;
  return Object.values(events).filter(isCodec);
}

const { SCHEMA_REGISTRY_URL } = loadConfig({ SCHEMA_REGISTRY_URL: commonSettings.SCHEMA_REGISTRY_URL });
const registry = createRegistryClient({ url: SCHEMA_REGISTRY_URL });
const generated = new URL("../generated/", import.meta.url);
const services = readdirSync(generated).filter((name) => readable(name));

function readable(name: string): boolean {
  try {
    return readdirSync(new URL(`${name}/`, generated)).includes("events.ts");
  } catch {
    return false;
  }
}

for (const codec of (await Promise.all(services.map(codecsOf))).flat()) {
  const { subject } = codec.descriptor;
  const id = await registry.register(subject, codec.schemaText);
  console.log(JSON.stringify({ subject, id }));
}
