import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../command.ts";
import { loadService } from "../generate/load-service.ts";
import type { Project, ServiceContracts } from "../project.ts";
import type { Progress } from "../terminal.ts";
import { fromMaven, fromNpmWrapper, generatorJar, generatorRelease } from "./generator-jar.ts";
import { requireJava } from "./java.ts";
import { type GeneratedLanguage, planLanguage } from "./languages.ts";
import { runGenerator } from "./run-generator.ts";
import { cached, replaceFolder, requireOwnFolder } from "./sdk-folder.ts";

export interface WriteOptions {
  readonly out: string;
  readonly packageName: string | undefined;
  readonly dataDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
}

export interface WrittenClient {
  readonly folder: string;
  readonly fromCache: boolean;
  readonly next: readonly string[];
}

/** Writes a service's client in a language of openapi-generator. A contract that was written before comes from the cache. */
export async function writeClient(
  project: Project,
  service: ServiceContracts,
  language: GeneratedLanguage,
  { out, packageName, dataDirectory, env, progress }: WriteOptions,
): Promise<WrittenClient> {
  const folder = resolve(project.folder, out);
  requireOwnFolder(folder);
  const { openapi } = await loadService(project, service);
  if (openapi === undefined) {
    throw new CommandError(
      "SDK_NO_API",
      `expected an openapi.yaml of ${service.name}, found events only`,
      undefined,
      exitCode.input,
    );
  }
  const { projectForSdk } = await import("@concordat/codegen");
  const document = projectForSdk(openapi);
  const plan = planLanguage(language, service.name, packageName, openapi.release);
  const key = createHash("sha256")
    .update(JSON.stringify([generatorRelease, plan, document]))
    .digest("hex");
  const data = resolve(project.folder, dataDirectory);
  let fromCache = false;
  await replaceFolder(
    folder,
    { service: service.name, language, generator: generatorRelease.version, key },
    async (fresh) => {
      fromCache = await cached(join(data, "sdk", key), fresh, async () => {
        await requireJava(env);
        progress.update("Getting openapi-generator");
        const jar = await generatorJar(join(data, "openapi-generator"), [fromNpmWrapper, fromMaven]);
        progress.update(`Writing the ${language} client of ${service.name}`);
        await runGenerator(jar, plan, document, fresh, env);
      });
    },
  );
  return { folder, fromCache, next: plan.next };
}
