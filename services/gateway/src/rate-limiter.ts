import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Auth, HttpProblem } from "@concordat-shop/generated/gateway/server.ts";
import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { RateLimit, rateLimits } from "./routes.ts";

/** A request that asks whether it may go on. */
export interface LimitedCall {
  readonly operationId: string;
  readonly auth: Auth | undefined;
  readonly raw: IncomingMessage;
  /** Gets the `RateLimit` headers. */
  readonly response?: ServerResponse;
}

/** Counts requests by caller. Rejects with a 429 problem when a limit is used up; sets the `RateLimit` headers. */
export type RateLimiter = (call: LimitedCall) => Promise<void>;

interface Policy extends RateLimit {
  readonly name: string;
  readonly store: RateLimiterPostgres;
}

/**
 * Limits that all copies of the gateway share through PostgreSQL. While it does not answer, each copy counts for itself:
 * a limit that cannot be counted must not close the shop.
 */
export function createRateLimiter(pool: Pool, limits: typeof rateLimits): RateLimiter {
  const policy = (name: string, limit: RateLimit): Policy => {
    const options = { points: limit.requests, duration: limit.seconds, keyPrefix: name };
    const store = new RateLimiterPostgres({
      ...options,
      storeClient: pool,
      storeType: "pool",
      tableName: "rate_limits",
      tableCreated: true,
      clearExpiredByTimeout: false,
      inMemoryBlockOnConsumed: limit.requests,
      insuranceLimiter: new RateLimiterMemory(options),
    });
    return { ...limit, name, store };
  };
  const everything = policy("default", limits.default);
  const own = new Map(Object.entries(limits.operations).map(([id, limit]) => [id, policy(id, limit)]));
  return async (call) => {
    const caller = callerOf(call);
    const special = own.get(call.operationId);
    await consume(everything, caller, call.response);
    if (special !== undefined) await consume(special, caller, call.response);
  };
}

async function consume(policy: Policy, caller: string, response: ServerResponse | undefined): Promise<void> {
  let state: RateLimiterRes;
  try {
    state = await policy.store.consume(caller);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    setHeaders(response, policy, refused);
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw new HttpProblem(
      429,
      {
        type: "urn:concordat:problem:too-many-requests",
        title: "Too many requests",
        detail: `${policy.requests} requests in ${policy.seconds} seconds are allowed; try again in ${seconds} seconds.`,
      },
      { "Retry-After": String(seconds) },
    );
  }
  setHeaders(response, policy, state);
}

/** draft-ietf-httpapi-ratelimit-headers: the policy that is nearest to its end speaks last. */
function setHeaders(
  response: ServerResponse | undefined,
  { name, requests, seconds }: Policy,
  state: RateLimiterRes,
): void {
  response?.setHeader("RateLimit-Policy", `"${name}";q=${requests};w=${seconds}`);
  response?.setHeader(
    "RateLimit",
    `"${name}";r=${Math.max(0, state.remainingPoints)};t=${Math.ceil(state.msBeforeNext / 1000)}`,
  );
}

/** The authenticated caller, or the address that an anonymous one comes from, hashed: the table holds no addresses. */
function callerOf({ auth, raw }: LimitedCall): string {
  const caller = auth === undefined ? `address ${raw.socket.remoteAddress ?? ""}` : `subject ${auth.subject}`;
  return createHash("sha256").update(caller).digest("base64url");
}
