import { commonSettings, httpUrlSetting, integerSetting, serverSettings } from "@concordat/runtime/config";

/** The environment of the gateway. */
export const settings = {
  ...serverSettings,
  PORT: integerSetting("Port to listen on; 0 lets the system choose", { min: 0, max: 65_535, default: 8080 }),
  DATABASE_URL: commonSettings.DATABASE_URL,
  AUTH_ISSUER: commonSettings.AUTH_ISSUER,
  AUTH_AUDIENCE: commonSettings.AUTH_AUDIENCE,
  AUTH_URL: httpUrlSetting("Base URL of the auth service"),
  ORDER_URL: httpUrlSetting("Base URL of the order service"),
  INVENTORY_URL: httpUrlSetting("Base URL of the inventory service"),
  PAYMENT_URL: httpUrlSetting("Base URL of the payment service"),
} as const;
