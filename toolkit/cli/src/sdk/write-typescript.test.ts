import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { openProject, chooseServices } from "../project.ts";
import { writeTypescript } from "./write-typescript.ts";

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, "../../../..");

mkdirSync(join(repository, ".cache"), { recursive: true });
const folder = mkdtempSync(join(repository, ".cache/sdk-typescript-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contract = `openapi: 3.1.0
info: { title: Parcels, version: 2.1.0 }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /parcels/{parcelId}:
    get:
      operationId: getParcel
      parameters: [{ name: parcelId, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The parcel.
          content: { application/json: { schema: { $ref: "#/components/schemas/Parcel" } } }
components:
  schemas:
    Parcel:
      type: object
      required: [parcelId, weight]
      properties: { parcelId: { type: string }, weight: { type: integer } }
`;
const event = {
  type: "record",
  namespace: "concordat.parcel",
  name: "ParcelSent",
  fields: [
    { name: "parcelId", type: "string" },
    { name: "sentAt", type: { type: "long", logicalType: "timestamp-millis" } },
  ],
};

/** What a consumer writes: types are checked against the declarations, then it runs on the compiled code. */
const consumer = `
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createParcelClient, createClient, getParcel } from "@acme/parcels";
import { parcelSentCodec, type ParcelSent } from "@acme/parcels/events";
import type { Parcel } from "@acme/parcels/types";

const server = createServer((request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ parcelId: request.url, weight: 3 }));
}).listen(0, "127.0.0.1");
await once(server, "listening");
const baseUrl = "http://127.0.0.1:" + (server.address() as AddressInfo).port;
const parcel: Parcel = await createParcelClient({ baseUrl }).getParcel({ params: { parcelId: "a b" } });
const weight: number = (await getParcel(createClient({ baseUrl }), { params: { parcelId: "c" } })).weight;
// @ts-expect-error the parameter is required
void (() => createParcelClient({ baseUrl }).getParcel({}));
server.close();
server.closeAllConnections();
const event: ParcelSent = { parcelId: "p", sentAt: new Date(5) };
console.log(JSON.stringify([parcel, weight, parcelSentCodec.reader()(parcelSentCodec.encode(event, 1))]));
`;

test("a service's client and events are a compiled package that a consumer can use", async () => {
  const source = join(folder, "source");
  mkdirSync(join(source, "contracts/parcel/events"), { recursive: true });
  writeFileSync(join(source, "contracts/parcel/openapi.yaml"), contract);
  writeFileSync(join(source, "contracts/parcel/events/parcel-sent.avsc"), JSON.stringify(event));
  const project = await openProject(source);
  const [service] = chooseServices(project, ["parcel"]);
  if (service === undefined) throw new Error("no service");
  const out = join(folder, "package");
  const progress = { update() {}, end() {} };
  const options = { out, packageName: "@acme/parcels", dataDirectory: ".concordat", env: process.env, progress };
  await writeTypescript(project, service, options);

  expect(readdirSync(join(out, "dist")).toSorted()).toEqual([
    "client.d.ts",
    "client.js",
    "events.d.ts",
    "events.js",
    "types.d.ts",
    "types.js",
  ]);
  const manifest = JSON.parse(readFileSync(join(out, "package.json"), "utf8")) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: "@acme/parcels", version: "2.1.0", type: "module", sideEffects: false });

  const home = join(folder, "consumer");
  mkdirSync(join(home, "node_modules/@acme"), { recursive: true });
  cpSync(out, join(home, "node_modules/@acme/parcels"), { recursive: true });
  writeFileSync(join(home, "package.json"), '{"type":"module"}');
  writeFileSync(join(home, "main.ts"), consumer);
  const settings = {
    compilerOptions: {
      module: "nodenext",
      target: "es2024",
      strict: true,
      noEmit: true,
      types: ["node"],
      lib: ["es2024", "dom"],
    },
    include: ["main.ts"],
  };
  writeFileSync(
    join(home, "tsconfig.json"),
    JSON.stringify({
      ...settings,
      compilerOptions: { ...settings.compilerOptions, allowImportingTsExtensions: true, skipLibCheck: true },
    }),
  );
  mkdirSync(join(home, "node_modules/@concordat"), { recursive: true });
  symlinkSync(join(repository, "toolkit/runtime"), join(home, "node_modules/@concordat/runtime"));
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const checked = await run(process.execPath, [tsc, "-p", home]).catch((error: { stdout: string }) => error);
  expect(checked.stdout).toBe("");
  const { stdout } = await run(process.execPath, [join(home, "main.ts")]);
  expect(JSON.parse(stdout)).toEqual([
    { parcelId: "/parcels/a%20b", weight: 3 },
    3,
    { parcelId: "p", sentAt: "1970-01-01T00:00:00.005Z" },
  ]);
}, 60_000);
