import express from "express";
import * as OpenApiValidator from "express-openapi-validator";
import type { OpenAPIV3 } from "express-openapi-validator/dist/framework/types.js";
import { authenticators } from "./things-handlers.ts";

interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly { readonly path?: string; readonly message?: string; readonly errorCode?: string }[];
}

/**
 * An Express app that nobody generated, guarded by the same contract through express-openapi-validator: the way for
 * existing apps. What its author writes are the routes; the contract is the guard.
 */
export function dropInApp(contract: OpenAPIV3.DocumentV3_1): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(express.json({ type: ["application/json", "application/merge-patch+json"], strict: false }));
  app.use(express.urlencoded({ extended: false }));
  app.use(express.text());
  const credential = (request: express.Request): string => request.get("authorization")?.replace(/^Bearer /, "") ?? "";
  app.use(
    OpenApiValidator.middleware({
      apiSpec: contract,
      // Relative URLs, such as that of a token endpoint, are valid in OpenAPI 3.1; its check of the document refuses them.
      validateApiSpec: false,
      validateRequests: { allErrors: true },
      validateResponses: false,
      validateSecurity: {
        handlers: {
          oauth2: async (request, scopes) => {
            const auth = await authenticators.oauth2(
              { operationId: "", scheme: "oauth2", credential: credential(request), raw: request },
              scopes,
            );
            return auth !== undefined && scopes.every((scope) => auth.scopes.includes(scope));
          },
          apiKey: (request) => request.get("x-api-key") === "k1",
        },
      },
    }),
  );
  const echo: express.RequestHandler = (request, response) => {
    response.json({ params: request.params, query: request.query, body: request.body as unknown });
  };
  app.get("/query", echo);
  app.get("/headers", echo);
  app.post("/forms", echo);
  app.post("/trees", echo);
  app.patch("/things/:thingId", echo);
  app.post("/things", (request, response) => {
    response
      .status(201)
      .location("/things/new")
      .json({ id: "new", ...(request.body as object) });
  });
  app.use((failure: Failure, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    const status = failure.status ?? 500;
    const errors = failure.errors?.map(({ path, message, errorCode }) => ({
      pointer: path,
      detail: message,
      code: errorCode,
    }));
    response
      .status(status)
      .set(failure.headers ?? {})
      .type("application/problem+json")
      .json({ type: "about:blank", title: failure.message ?? "Error", status, errors });
  });
  return app;
}
