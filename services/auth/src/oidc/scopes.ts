/** The scopes of the shop's API, as contracts/_shared/security.yaml lists them (a test compares them). */
export const apiScopes = [
  "orders:read",
  "orders:write",
  "inventory:read",
  "inventory:write",
  "inventory:reserve",
  "payments:read",
  "payments:write",
  "users:read",
  "users:admin",
] as const;

/** What a person may let a program do in their name. */
export const personScopes = ["orders:read", "orders:write", "inventory:read", "payments:read", "users:read"] as const;
