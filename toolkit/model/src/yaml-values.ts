import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent, getScalarValue } from "js-yaml";
import { isExact } from "./json-scan.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Limits } from "./limits.ts";
import { setMember } from "./set-member.ts";
import { eventOffset } from "./yaml-events.ts";
import { YamlProblem } from "./yaml-problem.ts";
import { resolvePlainScalar } from "./yaml-scalar.ts";

/** A document's value and what was noticed on the way. */
export interface DocumentValue {
  readonly root: Json;
  /** True when some number is not what a double can hold. */
  readonly inexactNumbers: boolean;
  /** Values, aliases expanded. */
  readonly nodes: number;
}

interface Anchor {
  readonly value: Json;
  readonly nodes: number;
  readonly height: number;
}

interface Frame {
  readonly value: Json[] | Record<string, Json>;
  readonly anchor: string | undefined;
  /** Values counted when it opened. */
  readonly nodesBefore: number;
  /** Levels below, aliases expanded. */
  height: number;
  key: string | undefined;
  keyOffset: number;
  merge: boolean;
  /** Members that came through `<<` and that the mapping's own may replace. */
  merged: Set<string> | undefined;
}

const standardTag = /^(?:!!|!<tag:yaml\.org,2002:)(?<name>[a-z]+)>?$/;

/**
 * Builds the JSON value of YAML events by the core schema, with merge keys (`<<`).
 *
 * An aliased node is the same object wherever its alias stands; it counts each time against the limits.
 * @throws {YamlProblem} on duplicate keys, keys that are not scalars, unknown tags, alias cycles and alias bombs.
 */
export function buildYamlValue(text: string, events: readonly Event[], limits: Limits): DocumentValue {
  return new YamlValueBuilder(text, limits).build(events);
}

class YamlValueBuilder {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #frames: Frame[] = [];
  readonly #anchors = new Map<string, Anchor | "open">();
  #root: Json = null;
  #nodes = 0;
  #offset = 0;
  #inexact = false;

  constructor(text: string, limits: Limits) {
    this.#text = text;
    this.#limits = limits;
  }

  build(events: readonly Event[]): DocumentValue {
    for (const event of events) {
      const offset = eventOffset(event);
      if (offset >= 0) this.#offset = offset;
      if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
      else if (event.type === EVENT_ID.MAPPING) this.#open(event, "map", {});
      else if (event.type === EVENT_ID.SEQUENCE) this.#open(event, "seq", []);
      else if (event.type === EVENT_ID.ALIAS) this.#alias(event.anchorStart, event.anchorEnd);
      else if (event.type === EVENT_ID.POP) this.#close();
    }
    return { root: this.#root, inexactNumbers: this.#inexact, nodes: this.#nodes };
  }

  #scalar(event: ScalarEvent): void {
    const text = getScalarValue(this.#text, event);
    const frame = this.#frames.at(-1);
    if (frame !== undefined && !Array.isArray(frame.value) && frame.key === undefined) {
      const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
      this.#rememberAnchor(event, text, this.#nodes, 0);
      this.#key(frame, text, plain && text === "<<");
      return;
    }
    const value = this.#scalarValue(event, text);
    this.#count(1);
    this.#rememberAnchor(event, value, this.#nodes - 1, 0);
    this.#add(value, 0);
  }

  #scalarValue(event: ScalarEvent, text: string): Json {
    const tag = event.tagStart < 0 ? undefined : this.#text.slice(event.tagStart, event.tagEnd);
    if (tag === "!") return text;
    if (tag === undefined && event.style !== SCALAR_STYLE.PLAIN) return text;
    const name = tag === undefined ? undefined : standardTag.exec(tag)?.groups?.["name"];
    if (name === "str") return text;
    if (tag !== undefined && !["int", "float", "bool", "null"].includes(name ?? "")) this.#failTag(tag);
    const scalar = resolvePlainScalar(text);
    if (scalar.kind === "not-finite") {
      throw new YamlProblem("CONTRACT_NUMBER_RANGE", this.#offset, "a number that JSON and doubles hold", text);
    }
    if (scalar.kind === "number" && text.length > 15 && !isExact(text.replace(/^\+/, ""))) this.#inexact = true;
    const type = scalar.kind === "number" ? "number" : scalar.value === null ? "null" : typeof scalar.value;
    const wanted = name === "int" || name === "float" ? "number" : name === "bool" ? "boolean" : name;
    if (wanted !== undefined && type !== wanted) {
      throw new YamlProblem("CONTRACT_YAML_SYNTAX", this.#offset, `a value that ${tag} can hold`, JSON.stringify(text));
    }
    return scalar.value;
  }

  #open(event: Extract<Event, { tagStart: number; style: 1 | 2 }>, type: "map" | "seq", value: Frame["value"]): void {
    const tag = event.tagStart < 0 ? undefined : this.#text.slice(event.tagStart, event.tagEnd);
    if (tag !== undefined && tag !== "!" && standardTag.exec(tag)?.groups?.["name"] !== type) this.#failTag(tag);
    const parent = this.#frames.at(-1);
    if (parent !== undefined && !Array.isArray(parent.value) && parent.key === undefined) this.#failKey();
    this.#count(1);
    this.#checkDepth(this.#frames.length + 1);
    const anchor = event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== undefined) this.#anchors.set(anchor, "open");
    const nodesBefore = this.#nodes - 1;
    this.#frames.push({
      value,
      anchor,
      nodesBefore,
      height: 1,
      key: undefined,
      keyOffset: 0,
      merge: false,
      merged: undefined,
    });
  }

  #close(): void {
    const frame = this.#frames.pop();
    // The document's own end.
    if (frame === undefined) return;
    if (frame.anchor !== undefined) {
      const nodes = this.#nodes - frame.nodesBefore;
      this.#anchors.set(frame.anchor, { value: frame.value, nodes, height: frame.height });
    }
    this.#add(frame.value, frame.height);
  }

  #alias(start: number, end: number): void {
    const name = this.#text.slice(start, end);
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      throw new YamlProblem("CONTRACT_YAML_SYNTAX", this.#offset, "an alias of an anchor above", `*${name}`);
    }
    if (anchor === "open") {
      throw new YamlProblem("CONTRACT_ALIAS_CYCLE", this.#offset, "an alias of a node that is complete", `*${name}`);
    }
    const frame = this.#frames.at(-1);
    if (frame !== undefined && !Array.isArray(frame.value) && frame.key === undefined) {
      if (typeof anchor.value === "object" && anchor.value !== null) this.#failKey();
      this.#key(frame, String(anchor.value), false);
      return;
    }
    this.#count(anchor.nodes, "CONTRACT_ALIAS_BOMB");
    this.#checkDepth(this.#frames.length + anchor.height);
    this.#add(anchor.value, anchor.height);
  }

  #key(frame: Frame, key: string, merge: boolean): void {
    const { value } = frame;
    frame.key = key;
    frame.keyOffset = this.#offset;
    frame.merge = merge;
    if (!merge && Object.hasOwn(value, key) && frame.merged?.delete(key) !== true) {
      throw new YamlProblem("CONTRACT_DUPLICATE_KEY", this.#offset, "each key once", `${JSON.stringify(key)} again`);
    }
  }

  #add(value: Json, height: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#root = value;
      return;
    }
    if (height >= frame.height) frame.height = height + 1;
    if (Array.isArray(frame.value)) {
      frame.value.push(value);
      return;
    }
    const key = frame.key ?? "";
    frame.key = undefined;
    if (frame.merge) this.#merge(frame, frame.value, value);
    else setMember(frame.value, key, value);
  }

  #merge(frame: Frame, target: Record<string, Json>, value: Json): void {
    const sources: readonly Json[] = Array.isArray(value) ? value : [value];
    const merged = (frame.merged ??= new Set());
    for (const source of sources) {
      if (!isJsonObject(source)) {
        const got = Array.isArray(source) ? "a list in a list" : JSON.stringify(source);
        throw new YamlProblem("CONTRACT_YAML_SYNTAX", frame.keyOffset, "a mapping, or mappings, after '<<'", got);
      }
      const keys = Object.keys(source);
      this.#count(keys.length, "CONTRACT_ALIAS_BOMB");
      for (const key of keys) {
        if (Object.hasOwn(target, key)) continue;
        setMember(target, key, source[key] ?? null);
        merged.add(key);
      }
    }
  }

  #rememberAnchor(event: ScalarEvent, value: Json, nodesBefore: number, height: number): void {
    if (event.anchorStart < 0) return;
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    this.#anchors.set(name, { value, nodes: Math.max(this.#nodes - nodesBefore, 1), height });
  }

  #count(nodes: number, code: "CONTRACT_LIMIT_NODES" | "CONTRACT_ALIAS_BOMB" = "CONTRACT_LIMIT_NODES"): void {
    this.#nodes += nodes;
    if (this.#nodes <= this.#limits.nodes) return;
    const expected = `at most ${this.#limits.nodes} values, aliases expanded`;
    throw new YamlProblem(code, this.#offset, expected, `${this.#nodes} up to here`);
  }

  #checkDepth(depth: number): void {
    if (depth <= this.#limits.depth) return;
    const expected = `at most ${this.#limits.depth} levels of nesting`;
    throw new YamlProblem("CONTRACT_LIMIT_DEPTH", this.#offset, expected, `${depth}`);
  }

  #failTag(tag: string): never {
    const advice = "Contracts are JSON data: write the value without a tag";
    throw new YamlProblem(
      "CONTRACT_YAML_SYNTAX",
      this.#offset,
      "values of YAML's core schema",
      `the tag ${tag}`,
      advice,
    );
  }

  #failKey(): never {
    throw new YamlProblem("CONTRACT_YAML_SYNTAX", this.#offset, "a scalar as key", "a mapping or a list");
  }
}
