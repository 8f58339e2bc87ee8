import { commonSettings, serverSettings } from "@concordat/runtime/config";

/** The environment of the inventory service. */
export const settings = {
  ...serverSettings,
  DATABASE_URL: commonSettings.DATABASE_URL,
  KAFKA_BROKERS: commonSettings.KAFKA_BROKERS,
  SCHEMA_REGISTRY_URL: commonSettings.SCHEMA_REGISTRY_URL,
  AUTH_ISSUER: commonSettings.AUTH_ISSUER,
  AUTH_AUDIENCE: commonSettings.AUTH_AUDIENCE,
} as const;
