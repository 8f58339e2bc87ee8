import fc from "fast-check";
import {
  ConfigError,
  commonSettings,
  describeConfig,
  environmentTable,
  httpUrlSetting,
  integerSetting,
  loadConfig,
  rateSetting,
  secretSetting,
  serverSettings,
} from "./config.ts";

const problemsOf = (shape: Parameters<typeof loadConfig>[0], environment: Record<string, string>) => {
  try {
    loadConfig(shape, environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
};

test("defaults hold where nothing or an empty text is set", () => {
  expect(loadConfig(serverSettings, { PORT: "", HOST: "" })).toEqual({ PORT: 0, HOST: "127.0.0.1", LOG_LEVEL: "info" });
});

test("values are converted", () => {
  const shape = {
    ...commonSettings,
    RATE: rateSetting("r", 0),
    LIMIT: integerSetting("n", { min: 1, max: 9, default: 3 }),
  };
  const config = loadConfig(shape, {
    PORT: "8080",
    DATABASE_URL: "postgresql://a:b@localhost/c?host=/tmp/x",
    KAFKA_BROKERS: "localhost:9092, [::1]:9093",
    SCHEMA_REGISTRY_URL: "http://localhost:8081//",
    AUTH_ISSUER: "https://auth.example/base/",
    AUTH_CLIENT_ID: "order",
    AUTH_CLIENT_SECRET: "s",
    RATE: "0.15",
    LIMIT: "9",
  });
  expect(config).toMatchObject({
    PORT: 8080,
    KAFKA_BROKERS: ["localhost:9092", "[::1]:9093"],
    SCHEMA_REGISTRY_URL: "http://localhost:8081",
    AUTH_ISSUER: "https://auth.example/base",
    RATE: 0.15,
    LIMIT: 9,
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "0x50"],
  ["PORT", "8e1"],
  ["PORT", " 80"],
  ["PORT", "80\n"],
  ["LOG_LEVEL", "loud"],
  ["KAFKA_BROKERS", "localhost"],
  ["KAFKA_BROKERS", "a:1,,b:2"],
  ["SCHEMA_REGISTRY_URL", "file:///etc/passwd"],
  ["SCHEMA_REGISTRY_URL", "javascript:alert(1)"],
  ["DATABASE_URL", "mysql://a@b/c"],
])("refuses %s=%j", (name, value) => {
  const shape = { [name]: commonSettings[name as keyof typeof commonSettings] };
  expect(problemsOf(shape, { [name]: value })).toMatchObject([{ name }]);
});

test("all problems are reported at once, secrets hidden", () => {
  const shape = { ...serverSettings, DATABASE_URL: commonSettings.DATABASE_URL, TOKEN: secretSetting("t") };
  const problems = problemsOf(shape, { PORT: "x", DATABASE_URL: "mysql://admin:hunter2@db/x", LOG_LEVEL: "y" });
  expect(problems.map(({ name }) => name)).toEqual(["PORT", "LOG_LEVEL", "DATABASE_URL", "TOKEN"]);
  const message = new ConfigError(problems).message;
  expect(message).not.toContain("hunter2");
  expect(message).toContain("DATABASE_URL: expected a postgresql:// URL, got a text of 26 characters (hidden)");
  expect(message).toContain('PORT: expected a port from 0 to 65535 (0: the system chooses), got "x"');
});

test("a wrong value that holds a credential is not shown in full", () => {
  const [problem] = problemsOf({ URL: httpUrlSetting("u") }, { URL: "ftp://me:hunter2@host/" });
  expect(problem?.got).not.toContain("hunter2");
});

test("any text is either a port or a problem, never an exception of another kind", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const problems = problemsOf({ PORT: commonSettings.PORT }, { PORT: text });
      const valid = text === "" || (/^\d{1,15}$/.test(text) && Number(text) <= 65_535);
      expect(problems.length).toBe(valid ? 0 : 1);
    }),
  );
});

test("secrets are replaced where a configuration is shown", () => {
  const shape = { PORT: commonSettings.PORT, AUTH_CLIENT_SECRET: commonSettings.AUTH_CLIENT_SECRET };
  const config = loadConfig(shape, { AUTH_CLIENT_SECRET: "hunter2" });
  expect(describeConfig(shape, config)).toEqual({ PORT: 0, AUTH_CLIENT_SECRET: "[redacted]" });
});

test("the table of an environment names every setting, its default and what must be set", () => {
  const rows = environmentTable({
    PORT: commonSettings.PORT,
    AUTH_CLIENT_SECRET: commonSettings.AUTH_CLIENT_SECRET,
    OTHER: httpUrlSetting("Other").optional(),
  }).split("\n");
  expect(rows.slice(2)).toEqual([
    "| `PORT` | Port to listen on; 0 lets the system choose | a port from 0 to 65535 (0: the system chooses) | `0` |",
    "| `AUTH_CLIENT_SECRET` | OAuth client secret of this process (secret) | a secret of 1 to 4096 characters | required |",
    "| `OTHER` | Other | an http:// or https:// URL | optional |",
    "",
  ]);
});
