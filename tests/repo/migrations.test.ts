import { readFileSync } from "node:fs";
import { join } from "node:path";
import { idempotencyMigration } from "@concordat/runtime/idempotency";
import { inboxMigration } from "@concordat/runtime/inbox";
import { outboxMigration } from "@concordat/runtime/outbox";
import { root, trackedFiles } from "./run-tool.ts";

// The runtime owns these tables; a service's migration is a copy, as applied migrations must not change by themselves.
test.each([
  ["create-idempotency-keys", idempotencyMigration, 4],
  ["create-outbox", outboxMigration, 3],
  ["create-inbox", inboxMigration, 3],
])("%s of every service is the runtime's", (name, text, count) => {
  const copies = trackedFiles(`services/*/migrations/*-${name}.sql`);
  expect(copies).toHaveLength(count);
  for (const copy of copies) expect([copy, readFileSync(join(root, copy), "utf8")]).toEqual([copy, text]);
});
