import { commonSettings, httpUrlSetting, integerSetting, serverSettings } from "@concordat/runtime/config";

/** The environment of the order service. */
export const settings = {
  ...serverSettings,
  DATABASE_URL: commonSettings.DATABASE_URL,
  KAFKA_BROKERS: commonSettings.KAFKA_BROKERS,
  SCHEMA_REGISTRY_URL: commonSettings.SCHEMA_REGISTRY_URL,
  AUTH_ISSUER: commonSettings.AUTH_ISSUER,
  AUTH_AUDIENCE: commonSettings.AUTH_AUDIENCE,
  AUTH_CLIENT_ID: commonSettings.AUTH_CLIENT_ID,
  AUTH_CLIENT_SECRET: commonSettings.AUTH_CLIENT_SECRET,
  PAYMENT_URL: httpUrlSetting("Base URL of the payment service"),
  INVENTORY_URL: httpUrlSetting("Base URL of the inventory service"),
  ORDER_DEADLINE_SECONDS: integerSetting("An order that is not settled by then ends as rejected", {
    min: 1,
    max: 3600,
    default: 15,
  }),
} as const;
