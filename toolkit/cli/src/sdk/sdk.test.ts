import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { generatorJar, type JarSource } from "./generator-jar.ts";
import { javaVersion, requireJava } from "./java.ts";
import { planLanguage } from "./languages.ts";
import { cached, replaceFolder, requireOwnFolder } from "./sdk-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "concordat-sdk-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFolder = (): string => join(folder, String(count++));
const refused = (code: string): CommandError =>
  expect.objectContaining({ code, constructor: CommandError }) as CommandError;

describe("the generator's JAR", () => {
  const content = "the jar";
  const release = { version: "7.0.0", sha256: createHash("sha256").update(content).digest("hex") };
  const giving =
    (text: string): JarSource =>
    (_release, target) => {
      writeFileSync(target, text);
      return Promise.resolve();
    };
  const failing: JarSource = () => Promise.reject(new Error("no network"));

  test("comes from the first source that has the right one, and is kept", async () => {
    const place = newFolder();
    const jar = await generatorJar(place, [failing, giving("another jar"), giving(content)], release);
    expect(readFileSync(jar, "utf8")).toBe(content);
    expect(await generatorJar(place, [], release)).toBe(jar);
    expect(readdirSync(place)).toEqual(["7.0.0.jar"]);
  });

  test("is fetched again when a download broke off", async () => {
    const place = newFolder();
    mkdirSync(place);
    writeFileSync(join(place, "7.0.0.jar"), content.slice(0, 3));
    expect(readFileSync(await generatorJar(place, [giving(content)], release), "utf8")).toBe(content);
  });

  test("is refused with another hash, whoever gives it, and not left behind", async () => {
    const place = newFolder();
    await expect(generatorJar(place, [giving("malware"), failing], release)).rejects.toEqual(
      refused("SDK_GENERATOR_MISSING"),
    );
    expect(readdirSync(place)).toEqual([]);
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ["command not found", undefined],
])("%s is Java %p", (banner, version) => expect(javaVersion(banner)).toBe(version));

test("a machine without Java is told what to do", async () => {
  await expect(requireJava({ PATH: newFolder() })).rejects.toEqual(refused("SDK_JAVA_MISSING"));
  await expect(requireJava({ PATH: newFolder() })).rejects.toThrow("default-jre-headless");
});

test("an old Java is told what to do", async () => {
  const place = newFolder();
  mkdirSync(place);
  writeFileSync(join(place, "java"), "#!/bin/sh\necho 'java version \"1.8.0_392\"' >&2\n", { mode: 0o755 });
  await expect(requireJava({ PATH: place })).rejects.toEqual(refused("SDK_JAVA_OLD"));
});

describe("names of packages", () => {
  test("are made from the service's", () => {
    expect(planLanguage("python", "order-history/v2", undefined, "1.0.0").properties["packageName"]).toBe(
      "order_history_v2_client",
    );
    expect(planLanguage("java", "order", undefined, "1.0.0").properties["modelPackage"]).toBe(
      "concordat.sdk.order.model",
    );
    expect(planLanguage("go", "order", "github.com/acme/orders-go", "1.0.0").options).toEqual([
      "--git-host",
      "github.com",
      "--git-user-id",
      "acme",
      "--git-repo-id",
      "orders-go",
    ]);
  });

  test.each([
    ["python", "Order Client"],
    ["python", "x,packageUrl=y"],
    ["java", "order"],
    ["java", "com.example;rm"],
    ["go", "order"],
    ["go", "github.com/a/b/c"],
  ] as const)("of %s are not %j", (language, name) => {
    expect(() => planLanguage(language, "order", name, "1.0.0")).toThrow(refused("SDK_PACKAGE_NAME"));
  });

  test("a release that is no version of packages becomes 0.0.0", () => {
    expect(planLanguage("python", "order", undefined, '1,x="y"').properties["packageVersion"]).toBe("0.0.0");
  });
});

describe("the client's folder", () => {
  test("is replaced when it is this command's, and left alone when it is not", async () => {
    const place = newFolder();
    await replaceFolder(place, {}, (fresh) => Promise.resolve(writeFileSync(join(fresh, "old"), "")));
    requireOwnFolder(place);
    await replaceFolder(place, {}, (fresh) => Promise.resolve(writeFileSync(join(fresh, "new"), "")));
    expect(readdirSync(place).toSorted()).toEqual([".concordat-sdk.json", "new"]);
    const others = newFolder();
    mkdirSync(others);
    requireOwnFolder(others);
    writeFileSync(join(others, "mine"), "");
    expect(() => requireOwnFolder(others)).toThrow(refused("SDK_FOLDER_TAKEN"));
  });

  test("stays as it was when writing fails", async () => {
    const place = newFolder();
    await replaceFolder(place, {}, (fresh) => Promise.resolve(writeFileSync(join(fresh, "good"), "")));
    await expect(replaceFolder(place, {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(join(place, "good"))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  test("comes from the cache the second time", async () => {
    const [cache, first, second] = [newFolder(), newFolder(), newFolder()];
    let made = 0;
    const make = (place: string) => () => {
      made++;
      mkdirSync(place);
      writeFileSync(join(place, "client"), "code");
      return Promise.resolve();
    };
    expect(await cached(cache, first, make(first))).toBe(false);
    expect(await cached(cache, second, make(second))).toBe(true);
    expect([made, readFileSync(join(second, "client"), "utf8")]).toEqual([1, "code"]);
  });
});
