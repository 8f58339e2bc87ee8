import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { CommandError } from "./command-error.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** One service's contracts, paths relative to the project's folder with `/`. */
export interface ServiceContracts {
  /** `order`, or `order/v2` for a further major version. */
  readonly name: string;
  readonly openapi: string | undefined;
  readonly events: readonly string[];
}

/** A contract-first repository: its settings and what its contracts folder holds. */
export interface Project {
  readonly folder: string;
  readonly settings: Settings;
  readonly services: readonly ServiceContracts[];
  /** Avro files that several services share (`<contracts>/_shared/events`). */
  readonly sharedEvents: readonly string[];
}

/** Reads settings and finds the contracts below `folder`. */
export async function openProject(folder: string): Promise<Project> {
  const settings = await readSettings(folder);
  const { contracts } = settings;
  const services = folders(join(folder, contracts))
    .filter((name) => !name.startsWith("_") && !name.startsWith("."))
    .flatMap((name) => [name, ...majorVersions(join(folder, contracts, name)).map((version) => `${name}/${version}`)])
    .map((name) => findService(folder, contracts, name))
    .filter(({ openapi, events }) => openapi !== undefined || events.length > 0);
  return { folder, settings, services, sharedEvents: schemas(folder, posix.join(contracts, "_shared", "events")) };
}

/** The services named, or all; an unknown name is an error that lists the known ones. */
export function chooseServices(project: Project, names: readonly string[]): readonly ServiceContracts[] {
  for (const name of names)
    if (!project.services.some((service) => service.name === name))
      throw new CommandError(
        "CLI_SERVICE_UNKNOWN",
        `expected a service of ${project.settings.contracts}/, got "${name}"`,
        `Known: ${project.services.map((service) => service.name).join(", ") || "none"}`,
      );
  if (project.services.length === 0)
    throw new CommandError(
      "CLI_NO_CONTRACTS",
      `expected ${project.settings.contracts}/<service>/openapi.yaml below ${project.folder}, found none`,
      "Run `concordat init` to create a first contract",
    );
  return names.length === 0 ? project.services : project.services.filter(({ name }) => names.includes(name));
}

/** Services by name and contract files by path; all services when nothing is named. */
export function chooseContracts(project: Project, names: readonly string[]): readonly ServiceContracts[] {
  const isFile = (name: string): boolean => /\.(ya?ml|json|avsc)$/i.test(name) || /^https?:/.test(name);
  const files = names.filter(isFile).map((name): ServiceContracts => ({
    name,
    openapi: name.endsWith(".avsc") ? undefined : name,
    events: name.endsWith(".avsc") ? [name] : [],
  }));
  const services = names.filter((name) => !isFile(name));
  return names.length > 0 && services.length === 0 ? files : [...files, ...chooseServices(project, services)];
}

function findService(folder: string, contracts: string, name: string): ServiceContracts {
  const openapi = ["openapi.yaml", "openapi.yml", "openapi.json"]
    .map((file) => posix.join(contracts, name, file))
    .find((path) => existsSync(join(folder, path)));
  return { name, openapi, events: schemas(folder, posix.join(contracts, name, "events")) };
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const majorVersions = (path: string): string[] => folders(path).filter((name) => /^v\d+$/.test(name));

const schemas = (folder: string, path: string): string[] =>
  existsSync(join(folder, path))
    ? readdirSync(join(folder, path))
        .filter((name) => name.endsWith(".avsc"))
        .sort()
        .map((name) => posix.join(path, name))
    : [];

async function readSettings(folder: string): Promise<Settings> {
  const path = join(folder, "concordat.yaml");
  if (!existsSync(path)) return defaultSettings;
  const { parseSettings } = await import("./settings-file.ts");
  return parseSettings(readFileSync(path, "utf8"), defaultSettings);
}
