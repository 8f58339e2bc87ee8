import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { errors } from "oidc-provider";
import type Provider from "oidc-provider";
import type { Sql } from "@concordat/runtime/database";
import { logIn } from "../log-in.ts";
import { consentPage } from "../pages/consent-page.ts";
import { errorPage } from "../pages/error-page.ts";
import { loginPage } from "../pages/login-page.ts";

type Details = Awaited<ReturnType<Provider["interactionDetails"]>>;

/**
 * The pages between the authorization request and its answer. A page belongs to the browser that started the flow: the
 * provider's signed cookie names the interaction, and forms are taken from our own origin only.
 */
export function interactionRouter(provider: Provider, database: Sql, origin: string): Router {
  const router = Router();
  router.use(
    "/interaction",
    headers,
    sameOrigin(origin),
    express.urlencoded({ extended: false, limit: "4kb", parameterLimit: 10 }),
  );
  router.get("/interaction/:uid", async (request, response) => {
    const { uid, prompt, params } = await provider.interactionDetails(request, response);
    if (prompt.name === "login") response.send(loginPage(uid));
    else response.send(consentPage(uid, String(params["client_id"]), askedScopes(prompt.details)));
  });
  router.post("/interaction/:uid/login", async (request, response) => {
    const { uid, prompt } = await provider.interactionDetails(request, response);
    if (prompt.name !== "login") return response.redirect(303, `/interaction/${uid}`);
    const { email, password } = credentials(request);
    const accountId = await logIn(database, email, password);
    if (accountId === undefined) {
      response.status(401).send(loginPage(uid, { email, failed: true }));
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
  });
  router.post("/interaction/:uid/confirm", async (request, response) => {
    const details = await provider.interactionDetails(request, response);
    if (details.prompt.name !== "consent") return response.redirect(303, `/interaction/${details.uid}`);
    const grantId = await grant(provider, details);
    await provider.interactionFinished(request, response, { consent: { grantId } }, { mergeWithLastSubmission: true });
  });
  router.post("/interaction/:uid/abort", async (request, response) => {
    const result = { error: "access_denied", error_description: "The person refused." };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  router.use(
    "/interaction",
    (error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
      if (!(error instanceof errors.SessionNotFound)) return next(error);
      response
        .status(400)
        .send(errorPage("session_not_found", "This page has expired. Go back to the shop and start again."));
    },
  );
  return router;
}

const headers: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  response.type("html");
  next();
};

/** Browsers send `Origin` with every form; one from elsewhere is refused. */
const sameOrigin =
  (origin: string): RequestHandler =>
  (request, response, next) => {
    const from = request.headers.origin;
    if (request.method !== "POST" || from === undefined || from === "null" || from === origin) return next();
    response.status(403).send(errorPage("cross_origin", "This form was sent from another site."));
  };

function credentials({ body }: Request): { email: string; password: string } {
  const form = (body ?? {}) as Record<string, unknown>;
  const text = (name: string, most: number): string =>
    typeof form[name] === "string" ? form[name].slice(0, most) : "";
  return { email: text("email", 254), password: text("password", 128) };
}

function askedScopes(details: Details["prompt"]["details"]): string[] {
  const { missingOIDCScope = [], missingResourceScopes = {} } = details as {
    missingOIDCScope?: string[];
    missingResourceScopes?: Record<string, string[]>;
  };
  return [...missingOIDCScope, ...Object.values(missingResourceScopes).flat()];
}

/** Widens the person's grant to this client by what it asks for now. */
async function grant(provider: Provider, { grantId, params, session, prompt }: Details): Promise<string> {
  const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const found =
    existing ?? new provider.Grant({ accountId: session?.accountId ?? "", clientId: String(params["client_id"]) });
  const { missingOIDCScope, missingResourceScopes = {} } = prompt.details as {
    missingOIDCScope?: string[];
    missingResourceScopes?: Record<string, string[]>;
  };
  if (missingOIDCScope !== undefined) found.addOIDCScope(missingOIDCScope.join(" "));
  for (const [resource, scopes] of Object.entries(missingResourceScopes))
    found.addResourceScope(resource, scopes.join(" "));
  return found.save();
}
