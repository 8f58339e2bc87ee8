import { z } from "zod";
import { redactText } from "./logging/redact.ts";
import { UserError } from "./user-error.ts";

/** One setting that could not be used: its name, what was expected and what came (hidden when it is a secret). */
export interface ConfigProblem {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/** Thrown by {@link loadConfig} with every wrong setting at once. */
export class ConfigError extends UserError {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ name, expected, got }) => `  ${name}: expected ${expected}, got ${got}`);
    super("CONFIG_INVALID", `${problems.length} setting(s) of the environment cannot be used:\n${lines.join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

interface SettingMeta {
  /** Completes "expected ...", for people. */
  expected: string;
  /** What the setting is for, for the environment table. */
  about: string;
  /** Never shown in errors, logs or tables. */
  secret?: boolean;
  [key: string]: unknown;
}

/** Attaches the words that errors and the environment table use to a zod schema of one setting. */
export function setting<S extends z.ZodType>(schema: S, meta: SettingMeta): S {
  return schema.meta(meta) as S;
}

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const httpUrl = () => url(["http:", "https:"]).transform((text) => text.replace(/\/+$/, ""));

/** A whole number between two bounds, both included. */
export function integerSetting(about: string, bounds: { min: number; max: number; default: number }) {
  const schema = wholeNumber(bounds.min, bounds.max).default(bounds.default);
  return setting(schema, { expected: `a whole number from ${bounds.min} to ${bounds.max}`, about });
}

/** A number between 0 and 1, both included. */
export function rateSetting(about: string, fallback: number) {
  const schema = z
    .string()
    .regex(/^(?:0|1|[01]?\.\d{1,9})$/)
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .default(fallback);
  return setting(schema, { expected: "a number from 0 to 1", about });
}

/** The base URL of an HTTP server, without a slash at its end. */
export function httpUrlSetting(about: string) {
  return setting(httpUrl(), { expected: "an http:// or https:// URL", about });
}

/** A text that must be there and is never shown. */
export function secretSetting(about: string) {
  return setting(z.string().min(1).max(4096), { expected: "a secret of 1 to 4096 characters", about, secret: true });
}

/** A text that must be there. */
export function textSetting(about: string) {
  return setting(z.string().min(1).max(4096), { expected: "a text of 1 to 4096 characters", about });
}

const brokers = z
  .string()
  .transform((text) => text.split(",").map((part) => part.trim()))
  .pipe(z.array(z.string().regex(/^(?:[\w.-]+|\[[0-9a-fA-F:]+\]):\d{1,5}$/)).min(1));

/**
 * The settings that every server of the platform shares. A service picks the ones it needs and adds its own:
 * `loadConfig({ ...serverSettings, DATABASE_URL: commonSettings.DATABASE_URL, PAYMENT_URL: httpUrlSetting("...") })`.
 */
export const commonSettings = {
  PORT: setting(wholeNumber(0, 65_535).default(0), {
    expected: "a port from 0 to 65535 (0: the system chooses)",
    about: "Port to listen on; 0 lets the system choose",
  }),
  HOST: setting(z.string().min(1).max(255).default("127.0.0.1"), {
    expected: "a host name or an address",
    about: "Address to listen on",
  }),
  LOG_LEVEL: setting(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"), {
    expected: "one of fatal, error, warn, info, debug, trace, silent",
    about: "Least severe log line that is written",
  }),
  CONCORDAT_DATA_DIR: setting(z.string().min(1).max(4096).default(".concordat"), {
    expected: "a directory",
    about: "Where embedded servers keep their data",
  }),
  DATABASE_URL: setting(url(["postgresql:", "postgres:"]), {
    expected: "a postgresql:// URL",
    about: "PostgreSQL database of this process",
    secret: true,
  }),
  KAFKA_BROKERS: setting(brokers, {
    expected: "host:port, separated by commas",
    about: "Kafka brokers to connect to first",
  }),
  SCHEMA_REGISTRY_URL: httpUrlSetting("Base URL of the schema registry"),
  AUTH_ISSUER: httpUrlSetting("Base URL (issuer) of the OpenID provider"),
  AUTH_AUDIENCE: setting(z.string().min(1).max(2048).default("urn:concordat:shop"), {
    expected: "an absolute URI",
    about: "Audience (resource indicator, RFC 8707) that access tokens are for",
  }),
  AUTH_CLIENT_ID: textSetting("OAuth client id of this process"),
  AUTH_CLIENT_SECRET: secretSetting("OAuth client secret of this process"),
} as const;

/** PORT, HOST and LOG_LEVEL: what every server needs. */
export const serverSettings = {
  PORT: commonSettings.PORT,
  HOST: commonSettings.HOST,
  LOG_LEVEL: commonSettings.LOG_LEVEL,
} as const;

export type SettingsShape = Readonly<Record<string, z.ZodType>>;
export type Config<S extends SettingsShape> = { readonly [K in keyof S]: z.output<S[K]> };

/**
 * Reads settings from the environment. An empty variable counts as absent.
 *
 * @throws ConfigError that names all wrong settings, not only the first; secrets are not shown.
 */
export function loadConfig<S extends SettingsShape>(
  shape: S,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config<S> {
  const config: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const text = environment[name] === "" ? undefined : environment[name];
    const result = schema.safeParse(text);
    if (result.success) config[name] = result.data;
    else problems.push({ name, expected: metaOf(schema).expected, got: shown(text, metaOf(schema)) });
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config) as Config<S>;
}

/** The settings as a log line may hold them: secrets are replaced. */
export function describeConfig<S extends SettingsShape>(shape: S, config: Config<S>): Record<string, unknown> {
  const entries = Object.entries(shape).map(([name, schema]) => {
    const value = config[name];
    return [name, metaOf(schema).secret === true && value !== undefined ? "[redacted]" : value] as const;
  });
  return Object.fromEntries(entries);
}

/** The Markdown table of an environment: variable, meaning, default. */
export function environmentTable(shape: SettingsShape): string {
  const rows = Object.entries(shape).map(([name, schema]) => {
    const { about, expected, secret } = metaOf(schema);
    const absent = schema.safeParse(undefined);
    const fallback = absent.success
      ? absent.data === undefined
        ? "optional"
        : `\`${JSON.stringify(absent.data).replaceAll('"', "")}\``
      : "required";
    return `| \`${name}\` | ${about}${secret === true ? " (secret)" : ""} | ${expected} | ${fallback} |`;
  });
  return ["| variable | meaning | value | default |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}

function metaOf(schema: z.ZodType): SettingMeta {
  const meta = schema.meta() ?? innerMeta(schema);
  return {
    expected: typeof meta?.["expected"] === "string" ? meta["expected"] : "a valid value",
    about: typeof meta?.["about"] === "string" ? meta["about"] : "",
    secret: meta?.["secret"] === true,
  };
}

/** `.optional()` and `.default()` wrap a schema and keep the words inside. */
function innerMeta(schema: z.ZodType): Record<string, unknown> | undefined {
  if (!(schema instanceof z.ZodOptional) && !(schema instanceof z.ZodDefault)) return undefined;
  const inner = schema.unwrap() as z.ZodType;
  return inner.meta() ?? innerMeta(inner);
}

function shown(text: string | undefined, meta: SettingMeta): string {
  if (text === undefined) return "nothing";
  if (meta.secret === true) return `a text of ${text.length} characters (hidden)`;
  return JSON.stringify(redactText(text.length > 80 ? `${text.slice(0, 80)}...` : text));
}
