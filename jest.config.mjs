// Pact's native core reads this from the real environment: no telemetry.
process.env.PACT_DO_NOT_TRACK = "true";

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.concordat/", "<rootDir>/.cache/"],
  testPathIgnorePatterns: ["/node_modules/", "/fixtures/"],
  setupFiles: ["<rootDir>/scripts/property-seed.mjs"],
  ...more,
});
const rooms = "<rootDir>/{toolkit,generated,services,schema-registry}";
const postgres = {
  globalSetup: "<rootDir>/tests/setup/postgres.ts",
  globalTeardown: "<rootDir>/tests/setup/postgres-stop.ts",
};

export default {
  maxWorkers: 2,
  // For a machine that does other things as well; a test that waits, waits for a condition.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/scripts/closing-line.mjs"],
  projects: [
    // Pure code and single servers: beside the source.
    project("unit", [`${rooms}/**/!(*.db).test.ts`]),
    // What needs PostgreSQL: one cluster for all, one database a file.
    project("database", [`${rooms}/**/*.db.test.ts`, "<rootDir>/tests/promises/**/*.db.test.ts"], postgres),
    project("contract", ["<rootDir>/tests/contract/**/*.test.ts"], postgres),
    project("e2e", ["<rootDir>/tests/e2e/**/*.test.ts"]),
    // Facts of the repository: types, lint, import rules, drift, documented paths.
    project("repo", ["<rootDir>/tests/repo/**/*.test.ts"]),
  ],
};
