export { generateService, type ServiceInput } from "./generate-service.ts";
export type { GeneratedFile } from "./source-file.ts";
export { CompileError, compilePackage, reachedFiles } from "./sdk/compile-package.ts";
export { projectForSdk } from "./sdk/project-for-sdk.ts";
