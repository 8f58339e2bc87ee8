import type { Operation } from "@concordat/model";
import { type Context, at, tell } from "./context.ts";

const levels = ["draft", "alpha", "beta", "stable"];

/** The stability level as written; undefined when there is none. */
export function stabilityOf({ source }: Operation): string | undefined {
  const level = source["x-stability-level"];
  return typeof level === "string" ? level : undefined;
}

/** Whether breaking changes of the operation only report: its level is draft or alpha. */
export function isUnstable(operation: Operation): boolean {
  const level = stabilityOf(operation);
  return level === "draft" || level === "alpha";
}

/** An RFC 3339 full date, or the date of a date-time; undefined when it is none. */
export function sunsetOf({
  source,
}: Operation): { readonly written: unknown; readonly date: string | undefined } | undefined {
  const written = source["x-sunset"];
  if (written === undefined) return undefined;
  const match = typeof written === "string" ? /^"?(\d{4}-\d\d-\d\d)(?:T.*)?"?$/u.exec(written) : null;
  const date = match?.[1];
  return { written, date: date !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined };
}

/** Compares what an operation says of itself: its id, deprecation, sunset and stability. */
export function compareManners(context: Context): void {
  const { base, head } = context;
  const where = { base: base.location, head: head.location };
  if (base.id !== undefined && base.id !== head.id) {
    tell(context, {
      rule: "operation-id-changed",
      subject: "operation-id",
      facet: "",
      ...where,
      baseMark: at(base.location, "operationId"),
      headMark: head.id === undefined ? head.location : at(head.location, "operationId"),
      message: `The operationId \`${base.id}\` of ${head.key} ${head.id === undefined ? "was removed" : `became \`${head.id}\``}`,
    });
  }
  if (head.deprecated && !base.deprecated)
    tell(context, {
      rule: "deprecated-added",
      subject: "deprecated",
      facet: "",
      ...where,
      headMark: at(head.location, "deprecated"),
      message: `${head.key} was deprecated`,
    });
  compareSunset(context);
  compareStability(context);
}

function compareSunset(context: Context): void {
  const { base, head } = context;
  const [was, is] = [sunsetOf(base), sunsetOf(head)];
  const where = { base: base.location, head: head.location, headMark: at(head.location, "x-sunset") };
  if (is !== undefined && is.date === undefined) {
    tell(context, {
      rule: "sunset-invalid",
      subject: "sunset",
      facet: "",
      verdict: "unknown",
      reason: "the date is part of the promise",
      ...where,
      message: `The sunset ${JSON.stringify(is.written)} of ${head.key} is not a date such as 2030-01-31`,
    });
  } else if (was?.date !== undefined && is?.date !== undefined && is.date < was.date) {
    tell(context, {
      rule: "sunset-moved-earlier",
      subject: "sunset",
      facet: "",
      ...where,
      message: `The sunset of ${head.key} moved from ${was.date} to ${is.date}`,
    });
  }
}

function compareStability(context: Context): void {
  const { base, head } = context;
  const [was, is] = [stabilityOf(base), stabilityOf(head)];
  const where = { base: base.location, head: head.location };
  for (const [operation, level] of [
    [base, was],
    [head, is],
  ] as const) {
    if (level === undefined || levels.includes(level)) continue;
    const side = operation === base ? "base" : "head";
    tell(context, {
      rule: "stability-invalid",
      subject: "stability",
      facet: "",
      verdict: "unknown",
      reason: "an unknown level leaves open how changes are judged",
      ...where,
      message: `The stability level \`${level}\` of ${operation.key} in the ${side} is none of ${levels.join(", ")}`,
    });
    return;
  }
  const rank = (level: string | undefined): number => levels.indexOf(level ?? "stable");
  if (was !== undefined && rank(is) < rank(was)) {
    tell(
      { ...context, lenient: false },
      {
        rule: "stability-decreased",
        subject: "stability",
        facet: "",
        ...where,
        message: `The stability level of ${head.key} went down from ${was} to ${is ?? "none"}`,
      },
    );
  }
}
