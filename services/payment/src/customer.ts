import type { Auth } from "@concordat-shop/generated/payment/server.ts";

/** Whose payments a caller may see: everybody's (undefined) with the scope of a service, otherwise the own ones. */
export function customerOf(auth: Auth): string | undefined {
  return auth.scopes.includes("payments:write") ? undefined : auth.subject;
}
