import { type Finding, findingId, type Position } from "@concordat/model";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { CommandError } from "./command-error.ts";

/** One accepted finding of `approvals.yaml`. */
export interface Approval {
  /** The finding's id. */
  readonly finding: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** An approval with its place in the file. */
export interface PlacedApproval extends Approval {
  readonly position: Position;
}

const fields = ["finding", "reason", "owner", "expires"] as const;

/** Reads `approvals.yaml`: a list under `approvals`. All mistakes at once, with line and column. */
export function parseApprovals(file: string, text: string): readonly PlacedApproval[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems = document.errors.map(({ message, pos }) => `${spot(at(pos[0]))}: ${message.split("\n")[0]}`);
  const approvals: PlacedApproval[] = [];
  const list = isMap(document.contents) ? document.contents.get("approvals") : undefined;
  if (problems.length === 0 && document.contents !== null && !isSeq(list))
    problems.push(`${file}:1:1: expected a list under "approvals"`);
  for (const item of isSeq(list) ? list.items : []) {
    const position = at(isNode(item) ? (item.range?.[0] ?? 0) : 0);
    const approval = isMap(item) ? readEntry(item) : "a map of finding, reason, owner and expires";
    if (typeof approval === "string") problems.push(`${spot(position)}: expected ${approval}`);
    else approvals.push({ ...approval, position });
  }
  if (problems.length > 0) throw new CommandError("CLI_APPROVALS", `${file} has mistakes\n${problems.join("\n")}`);
  return approvals;
}

const spot = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

function readEntry(entry: YAMLMap): Approval | string {
  const read = (name: string): string => {
    const node = entry.get(name, true);
    return isScalar(node) && node.value !== null ? (node.source ?? "") : "";
  };
  const [finding = "", reason = "", owner = "", expires = ""] = fields.map(read);
  if (!/^[0-9a-f]{8,64}$/.test(finding)) return "a finding id (hexadecimal)";
  if (reason.trim() === "") return "a reason";
  if (owner.trim() === "") return "an owner";
  if (!isDay(expires)) return "expires as YYYY-MM-DD";
  return { finding, reason, owner, expires };
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Applies approvals on a day: an approved finding becomes information and says who accepted it. An expired approval
 * and one that matches nothing are findings of their own.
 */
export function applyApprovals(
  findings: readonly Finding[],
  approvals: readonly PlacedApproval[],
  today: string,
): readonly Finding[] {
  const live = new Map(approvals.filter(({ expires }) => expires >= today).map((entry) => [entry.finding, entry]));
  const judged = findings.map((finding) => {
    const approval = live.get(finding.id);
    if (approval === undefined) return finding;
    const { reason, owner, expires } = approval;
    return {
      ...finding,
      severity: "info" as const,
      message: `${finding.message} (accepted by ${owner} until ${expires}: ${reason})`,
    };
  });
  const ids = new Set(findings.map(({ id }) => id));
  return [
    ...judged,
    ...approvals.flatMap((approval) => {
      const { finding, owner, expires } = approval;
      if (expires < today)
        return [about(approval, "approval-expired", `The approval of ${finding} by ${owner} ended on ${expires}`)];
      if (!ids.has(finding))
        return [about(approval, "approval-unmatched", `No finding ${finding} exists: remove its approval`)];
      return [];
    }),
  ];
}

function about(approval: PlacedApproval, rule: string, message: string): Finding {
  const { file } = approval.position;
  return {
    id: findingId(rule, file, "", approval.finding),
    rule,
    verdict: "compatible",
    severity: rule === "approval-expired" ? "error" : "warning",
    message,
    contract: file,
    pointer: "",
    operations: [],
    consumers: [],
    base: null,
    head: approval.position,
  };
}

/** The text of `approvals.yaml` with one entry more (or renewed), comments and order kept. */
export function addApproval(text: string, { finding, reason, owner, expires }: Approval): string {
  const document = parseDocument(text === "" ? "approvals: []\n" : text);
  const list = document.get("approvals");
  const entry = document.createNode({ finding, reason, owner, expires });
  if (!isSeq(list)) {
    document.set("approvals", document.createNode([entry]));
    return document.toString({ lineWidth: 0 });
  }
  list.flow = false;
  const index = list.items.findIndex((item) => isMap(item) && String(item.get("finding")) === finding);
  if (index === -1) list.items.push(entry);
  else list.items[index] = entry;
  return document.toString({ lineWidth: 0 });
}
