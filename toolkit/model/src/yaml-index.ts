import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { NodeTable } from "./node-table.ts";
import { eventOffset } from "./yaml-events.ts";

interface Frame {
  readonly index: number;
  readonly mapping: boolean;
  key: string | undefined;
  keyStart: number;
}

/** Builds the table of where each value of a YAML document stands from its events. */
export function indexYaml(text: string, events: readonly Event[]): NodeTable {
  const table = new NodeTable();
  const frames: Frame[] = [];
  const anchors = new Map<string, number>();
  let offset = 0;
  for (const event of events) {
    const start = eventOffset(event);
    if (start >= 0) offset = start;
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      const frame = frames.pop();
      if (frame !== undefined) table.close(frame.index);
      continue;
    }
    const parent = frames.at(-1);
    if (parent?.mapping === true && parent.key === undefined) {
      // Keys are scalars, or aliases of scalars, which no pointer of ours names by their anchor.
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      parent.keyStart = offset;
      continue;
    }
    const index = table.open(offset, parent?.mapping === true ? parent.keyStart : undefined, parent?.key);
    if (parent !== undefined) parent.key = undefined;
    if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      if (target !== undefined) table.alias(index, target);
      continue;
    }
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
    if (event.type !== EVENT_ID.SCALAR) {
      frames.push({ index, mapping: event.type === EVENT_ID.MAPPING, key: undefined, keyStart: 0 });
    }
  }
  return table;
}
