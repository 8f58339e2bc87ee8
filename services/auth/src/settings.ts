import { commonSettings, httpUrlSetting, serverSettings, setting } from "@concordat/runtime/config";
import { z } from "zod";

const client = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,64}$/),
  secret: z.string().min(16).max(256),
  scopes: z.array(z.string().regex(/^[\w:.-]{1,64}$/)).max(50),
});

/** A program with a secret of its own. */
export type MachineClient = z.output<typeof client>;

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "not JSON" });
    return z.NEVER;
  }
}

const clients = z
  .string()
  .transform(parseJson)
  .pipe(z.array(client).refine((list) => new Set(list.map(({ id }) => id)).size === list.length));

const redirects = z
  .string()
  .default("http://127.0.0.1/callback")
  .transform((text) => text.split(/[ ,]+/).filter((part) => part !== ""))
  .pipe(z.array(z.string().refine((text) => URL.canParse(text))).min(1));

/** The environment of the auth service. */
export const settings = {
  ...serverSettings,
  DATABASE_URL: commonSettings.DATABASE_URL,
  AUTH_ISSUER: httpUrlSetting("Public base URL of this service: the issuer of its tokens"),
  AUTH_AUDIENCE: commonSettings.AUTH_AUDIENCE,
  AUTH_CLIENTS: setting(clients, {
    expected: 'JSON like [{"id":"order","secret":"(16 characters or more)","scopes":["payments:write"]}], each id once',
    about: "Programs that may get tokens by client credentials",
    secret: true,
  }),
  AUTH_WEB_REDIRECT_URIS: setting(redirects, {
    expected: "URLs, separated by spaces",
    about: "Where the public client `shop-web` may send a browser back to; any port of a loopback address",
  }),
} as const;
