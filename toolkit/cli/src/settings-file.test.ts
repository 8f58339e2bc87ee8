import { readFileSync } from "node:fs";
import { defaultSettings } from "./settings.ts";
import { parseSettings, settingKinds } from "./settings-file.ts";

test("an empty file means the defaults", () => expect(parseSettings("", defaultSettings)).toEqual(defaultSettings));

test("settings replace defaults", () =>
  expect(parseSettings("generated: src/generated\npreset: sdk\n", defaultSettings)).toEqual({
    ...defaultSettings,
    generated: "src/generated",
    preset: "sdk",
  }));

test.each([
  ["contract: x", "concordat.yaml:1:1: expected one of contracts, generated"],
  ["preset: wire\ncontracts: ../elsewhere", "concordat.yaml:2:1: expected contracts to be a path inside the project"],
  ["contracts: /etc", "concordat.yaml:1:1"],
  ["preset: loud", "expected preset to be one of wire, sdk, strict"],
  ["pacts: one", "expected pacts to be a list"],
  ["- a", "concordat.yaml:1:1: expected settings"],
  ["a: [", "concordat.yaml:"],
  ["contracts: a\ncontracts: b", "concordat.yaml:2:1"],
])("%j is refused", (text, message) => {
  expect(() => parseSettings(text, defaultSettings)).toThrow(message);
});

test("all mistakes are reported at once", () => {
  expect(() => parseSettings("preset: loud\nbase: 1\nx: y", defaultSettings)).toThrow(/1:1.*\n.*2:1.*\n.*3:1/);
});

test("editors are told the same settings, values and defaults", () => {
  const schema = JSON.parse(readFileSync(new URL("../concordat.schema.json", import.meta.url), "utf8")) as {
    properties: Record<string, { enum?: string[]; type?: string; default?: unknown }>;
  };
  const kinds = { path: "string", paths: "array", text: "string" } as const;
  for (const [name, kind] of Object.entries(settingKinds)) {
    const property = schema.properties[name];
    expect([name, property?.enum ?? property?.type]).toEqual([name, typeof kind === "string" ? kinds[kind] : kind]);
    expect([name, property?.default]).toEqual([name, defaultSettings[name as keyof typeof defaultSettings]]);
  }
  expect(Object.keys(schema.properties)).toEqual(Object.keys(settingKinds));
});
