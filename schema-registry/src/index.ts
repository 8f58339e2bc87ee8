export { createRegistryApp, type RegistryAppOptions } from "./app.ts";
