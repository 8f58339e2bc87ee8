import { type Authenticator, createServer, type Handlers } from "@concordat-shop/generated/auth/server.ts";
import type { Database } from "@concordat/runtime/database";
import type { Logger } from "@concordat/runtime/logging";
import type { Express } from "express";
import { getCurrentUser } from "./handlers/get-current-user.ts";
import { getUser } from "./handlers/get-user.ts";
import { listUsers } from "./handlers/list-users.ts";
import { registerUser } from "./handlers/register-user.ts";
import { createProvider, type ProviderOptions } from "./oidc/create-provider.ts";
import { interactionRouter } from "./oidc/interactions.ts";
import type { AuthParts } from "./parts.ts";

export interface AuthAppOptions extends ProviderOptions {
  readonly database: Database;
  readonly logger: Logger;
  /** Verifies this provider's own access tokens. */
  readonly authenticate: Authenticator;
}

/** Mounts the provider's paths and, behind them, the operations on users. */
export function mountAuth(app: Express, options: AuthAppOptions): void {
  const provider = createProvider(options);
  provider.on("server_error", (_context, error) => options.logger.error({ err: error }, "OpenID provider failed"));
  app.use(interactionRouter(provider, options.database, new URL(options.issuer).origin));
  const callback = provider.callback();
  app.use((request, response, next) => {
    if (/^\/(oauth|\.well-known)(\/|$)/.test(request.path)) void callback(request, response);
    else next();
  });
  const { logger, authenticate } = options;
  app.use(
    createServer(handlers({ database: options.database }), {
      log: logger,
      authenticate: { oauth2: authenticate, clientBasic: refuse },
    }),
  );
}

/** Client authentication is the provider's work; nothing else asks for it. */
const refuse: Authenticator = () => undefined;

function handlers(parts: AuthParts): Handlers {
  return {
    registerUser: registerUser(parts),
    getCurrentUser: getCurrentUser(parts),
    getUser: getUser(parts),
    listUsers: listUsers(parts),
    getOpenIdConfiguration: servedByProvider,
    getJwks: servedByProvider,
    authorize: servedByProvider,
    createToken: servedByProvider,
    revokeToken: servedByProvider,
    introspectToken: servedByProvider,
  };
}

/** The provider answers these paths before the generated server sees them. */
function servedByProvider(): never {
  throw new Error("the OpenID provider serves this operation");
}
