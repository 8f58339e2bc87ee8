import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent, YAMLException, parseEvents } from "js-yaml";
import type { Limits } from "./limits.ts";
import { YamlProblem } from "./yaml-problem.ts";

/**
 * Parses YAML 1.2 into events that refer to the text by offsets; a file holds one document.
 * @throws {YamlProblem} when the text is not YAML, empty, nested too deeply or more than one document.
 */
export function readYamlEvents(text: string, limits: Limits): Event[] {
  // A collection's key and an item written as `- - a` nest the parser once more than the value.
  const events = parse(text, limits.depth + 2);
  let documents = 0;
  for (const [index, event] of events.entries()) {
    if (event.type !== EVENT_ID.DOCUMENT || ++documents < 2) continue;
    const next = events[index + 1];
    const offset = next === undefined ? text.length : eventOffset(next);
    throw new YamlProblem("CONTRACT_YAML_SYNTAX", Math.max(offset, 0), "one YAML document", "a second one after '---'");
  }
  const first = events[1];
  const empty = first === undefined || (first.type === EVENT_ID.SCALAR && first.valueStart < 0 && first.tagStart < 0);
  if (documents === 0 || empty) throw new YamlProblem("CONTRACT_FILE_EMPTY", 0, "a document", "an empty file");
  return events;
}

function parse(text: string, maxDepth: number): Event[] {
  try {
    return parseEvents(text, { maxDepth });
  } catch (error) {
    if (error instanceof YAMLException) {
      const offset = error.mark?.position ?? 0;
      if (error.reason.startsWith("nesting exceeded")) {
        throw new YamlProblem("CONTRACT_LIMIT_DEPTH", offset, `at most ${maxDepth - 2} levels of nesting`, "more");
      }
      throw new YamlProblem("CONTRACT_YAML_SYNTAX", offset, "YAML", error.reason);
    }
    // The parser is recursive: limits raised by the caller may exceed the stack.
    if (error instanceof RangeError) {
      throw new YamlProblem(
        "CONTRACT_LIMIT_DEPTH",
        0,
        `at most ${maxDepth - 2} levels of nesting`,
        "more than fit the stack",
      );
    }
    throw error;
  }
}

/** Where an event's node begins, tags and anchors left aside; -1 for nodes that are not written. */
export function eventOffset(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return scalarOffset(event);
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    case EVENT_ID.ALIAS:
      // Without the `*` before the name.
      return event.anchorStart - 1;
    default:
      return -1;
  }
}

function scalarOffset(event: ScalarEvent): number {
  if (event.valueStart >= 0) {
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    return quoted ? event.valueStart - 1 : event.valueStart;
  }
  if (event.tagStart >= 0) return event.tagStart;
  return event.anchorStart >= 0 ? event.anchorStart - 1 : -1;
}
