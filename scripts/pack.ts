// Compiles every package under toolkit/ into dist/<package>/ and packs it: what `npm publish` takes. In the repository
// `exports` point at TypeScript sources; in the published package the same paths are .js and .d.ts.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Manifest {
  readonly version: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** Files beside the sources that a package needs at run time. */
const assets = ["README.md", "LICENSE", "*.schema.json", "templates", "docs"];

function published(manifest: Manifest): object {
  const { scripts: _scripts, devDependencies: _tools, ...rest } = manifest;
  const compiled = (path: string): string => path.replace(/\.ts$/, ".js");
  const entries = Object.entries((rest as Manifest).exports ?? {}).map(([name, path]) => [
    name,
    path.endsWith(".ts") ? { types: path.replace(/\.ts$/, ".d.ts"), default: compiled(path) } : path,
  ]);
  return { ...rest, files: ["bin", "src", ...assets], exports: Object.fromEntries(entries) };
}

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});
for (const name of readdirSync("toolkit")) {
  const manifest = JSON.parse(readFileSync(`toolkit/${name}/package.json`, "utf8")) as Manifest;
  writeFileSync(`dist/${name}/package.json`, `${JSON.stringify(published(manifest), null, 2)}\n`);
  for (const pattern of assets)
    for (const path of globSync(pattern, { cwd: `toolkit/${name}` }))
      cpSync(`toolkit/${name}/${path}`, `dist/${name}/${path}`, { recursive: true });
  if (!existsSync(`dist/${name}/LICENSE`)) cpSync("LICENSE", `dist/${name}/LICENSE`);
  execFileSync("npm", ["pack", `./dist/${name}`, "--pack-destination", "dist", "--silent"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
