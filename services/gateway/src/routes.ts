/** A service behind the gateway. */
export type Target = "auth" | "order" | "inventory" | "payment";

/** Who owns an operation; a test compares it with where the contract's path items stand. */
export const owners = {
  listProducts: "inventory",
  createProduct: "inventory",
  getProduct: "inventory",
  listOrders: "order",
  createOrder: "order",
  getOrder: "order",
  cancelOrder: "order",
  getPayment: "payment",
  listUsers: "auth",
  registerUser: "auth",
  getCurrentUser: "auth",
  createToken: "auth",
} as const satisfies Readonly<Record<string, Target>>;

/** So many requests of one caller in so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** `x-rate-limits` of contracts/gateway/openapi.yaml; the same test compares it. */
export const rateLimits: { readonly default: RateLimit; readonly operations: Readonly<Record<string, RateLimit>> } = {
  default: { requests: 6000, seconds: 60 },
  operations: {
    createOrder: { requests: 3000, seconds: 60 },
    registerUser: { requests: 60, seconds: 60 },
    createToken: { requests: 600, seconds: 60 },
  },
};
