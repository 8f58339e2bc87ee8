import type { SchemeDescriptor } from "./descriptor.ts";

/** `Authorization: Bearer` (RFC 6750): OAuth 2.0, OpenID Connect and HTTP bearer. */
export const bearer = (name: string): SchemeDescriptor => ({
  name,
  present: (credential, headers) => headers.set("authorization", `Bearer ${credential}`),
});

/** HTTP Basic (RFC 7617); the credential is `user:password`. */
export const basic = (name: string): SchemeDescriptor => ({
  name,
  present: (credential, headers) =>
    headers.set("authorization", `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(credential)))}`),
});

/** An API key in a header, the query or a cookie. */
export const apiKey = (name: string, place: "header" | "query" | "cookie", key: string): SchemeDescriptor => ({
  name,
  present(credential, headers, query) {
    if (place === "header") headers.set(key, credential);
    else if (place === "query") query.push(`${encodeURIComponent(key)}=${encodeURIComponent(credential)}`);
    else headers.append("cookie", `${key}=${credential}`);
  },
});
