import { commonSettings, rateSetting, serverSettings } from "@concordat/runtime/config";

/** The environment of the payment service. */
export const settings = {
  ...serverSettings,
  DATABASE_URL: commonSettings.DATABASE_URL,
  KAFKA_BROKERS: commonSettings.KAFKA_BROKERS,
  SCHEMA_REGISTRY_URL: commonSettings.SCHEMA_REGISTRY_URL,
  AUTH_ISSUER: commonSettings.AUTH_ISSUER,
  AUTH_AUDIENCE: commonSettings.AUTH_AUDIENCE,
  PAYMENT_DROP_RATE: rateSetting("How often the simulated acquirer acts and then gives no answer", 0),
} as const;
