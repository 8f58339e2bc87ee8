import { CommandError } from "../command-error.ts";

export type GeneratedLanguage = "python" | "java" | "go";

/** How openapi-generator is called for a language. */
export interface LanguagePlan {
  readonly generator: string;
  /** `--additional-properties` */
  readonly properties: Readonly<Record<string, string>>;
  readonly options: readonly string[];
  /** What the client's user does next, one command a line. */
  readonly next: readonly string[];
}

interface Language {
  /** The package's name when none is given. */
  readonly defaultName: (service: string) => string;
  readonly namePattern: RegExp;
  readonly nameHint: string;
  readonly plan: (name: string, version: string) => LanguagePlan;
}

const snake = (service: string): string => service.replaceAll(/[^A-Za-z0-9]+/g, "_").toLowerCase();
const kebab = (service: string): string => service.replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase();
const last = (parts: readonly string[]): string => parts.at(-1) ?? "";

/** What was found to work with openapi-generator 7.25.0, per language. */
const languages: Readonly<Record<GeneratedLanguage, Language>> = {
  python: {
    defaultName: (service) => `${snake(service)}_client`,
    namePattern: /^[a-z_][a-z0-9_]{0,99}$/,
    nameHint: "a Python package such as order_client",
    plan: (name, version) => ({
      generator: "python",
      properties: {
        packageName: name,
        projectName: name.replaceAll("_", "-"),
        packageVersion: version,
        library: "urllib3",
      },
      options: [],
      next: ["pip install ."],
    }),
  },
  java: {
    defaultName: (service) => `concordat.sdk.${snake(service)}`,
    namePattern: /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*){1,9}$/,
    nameHint: "a Java package such as com.example.order",
    plan: (name, version) => ({
      generator: "java",
      properties: {
        library: "native",
        enumUnknownDefaultCase: "true",
        useOneOfDiscriminatorLookup: "true",
        groupId: name.split(".").slice(0, -1).join("."),
        artifactId: `${last(name.split(".")).replaceAll("_", "-")}-client`,
        artifactVersion: version,
        invokerPackage: name,
        apiPackage: `${name}.api`,
        modelPackage: `${name}.model`,
      },
      options: [],
      next: ["mvn install -DskipTests"],
    }),
  },
  go: {
    defaultName: (service) => `concordat.example/sdk/${kebab(service)}-client`,
    namePattern: /^[a-z0-9][a-z0-9.-]{0,99}\/[A-Za-z0-9_-]{1,99}\/[A-Za-z0-9_-]{1,99}$/,
    nameHint: "a module of three parts such as github.com/example/order-client",
    plan: (name) => {
      const [host = "", user = "", repository = ""] = name.split("/");
      return {
        generator: "go",
        properties: {
          packageName: repository.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase(),
          withGoMod: "true",
          disallowAdditionalPropertiesIfNotPresent: "false",
          enumUnknownDefaultCase: "true",
          useOneOfDiscriminatorLookup: "true",
        },
        options: ["--git-host", host, "--git-user-id", user, "--git-repo-id", repository],
        next: ["go mod tidy", "go build ./..."],
      };
    },
  },
};

export const generatedLanguages: readonly GeneratedLanguage[] = ["python", "java", "go"];

/** The plan for a service's client; `name` is the package's name, made from the service's when absent. */
export function planLanguage(
  language: GeneratedLanguage,
  service: string,
  name: string | undefined,
  release: string,
): LanguagePlan {
  const { defaultName, namePattern, nameHint, plan } = languages[language];
  const chosen = name ?? defaultName(service);
  if (!namePattern.test(chosen)) {
    throw new CommandError(
      "SDK_PACKAGE_NAME",
      `expected ${nameHint}, got ${JSON.stringify(chosen)}`,
      "Give another --package",
    );
  }
  return plan(chosen, /^\d+\.\d+\.\d+$/.test(release) ? release : "0.0.0");
}
