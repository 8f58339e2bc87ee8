import type { Auth } from "@concordat-shop/generated/inventory/server.ts";

/** Whose reservations a caller may see: everybody's (undefined) with the scope of a service, otherwise the own ones. */
export function customerOf(auth: Auth): string | undefined {
  return auth.scopes.includes("inventory:reserve") ? undefined : auth.subject;
}
