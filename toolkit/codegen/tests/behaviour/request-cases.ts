/** One request and what every validator of the contract must say to it. */
export interface RequestCase {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly status: number;
  /** `part pointer code` of every violation, as the compiled validators name them. */
  readonly errors?: readonly string[];
}

const json = { "content-type": "application/json" };
const writer = { authorization: "Bearer writer", "idempotency-key": "k" };
const draft = (value: unknown): Pick<RequestCase, "method" | "path" | "headers" | "body"> => ({
  method: "POST",
  path: "/things",
  headers: { ...json, ...writer },
  body: typeof value === "string" ? value : JSON.stringify(value),
});
const query = (text: string): Pick<RequestCase, "method" | "path"> => ({ method: "GET", path: `/query?${text}` });
const tree = (value: unknown): Pick<RequestCase, "method" | "path" | "headers" | "body"> => ({
  method: "POST",
  path: "/trees",
  headers: json,
  body: JSON.stringify(value),
});

/** The suite that the compiled validators and express-openapi-validator both pass. */
export const requestCases: readonly RequestCase[] = [
  { name: "a valid body", ...draft({ name: "n", price: 5 }), status: 201 },
  {
    name: "every optional member",
    ...draft({ name: "n", price: 5, kind: "flat", email: "a@b.example", points: [{ x: 1, y: 2 }] }),
    status: 201,
  },
  { name: "a missing member", ...draft({ name: "n" }), status: 400, errors: ["body /price required"] },
  {
    name: "an undeclared member",
    ...draft({ name: "n", price: 5, colour: "red" }),
    status: 400,
    errors: ["body /colour additionalProperties"],
  },
  { name: "text is no number", ...draft({ name: "n", price: "5" }), status: 400, errors: ["body /price type"] },
  { name: "a boolean is no number", ...draft({ name: "n", price: true }), status: 400, errors: ["body /price type"] },
  { name: "1.5 is no integer", ...draft({ name: "n", price: 1.5 }), status: 400, errors: ["body /price type"] },
  { name: "null is no text", ...draft({ name: null, price: 5 }), status: 400, errors: ["body /name type"] },
  {
    name: "every violation at once",
    ...draft({ name: "", price: -1, kind: "cube", email: "nobody", points: [{ x: 1 }, { x: "1", y: 2, z: 3 }] }),
    status: 400,
    errors: [
      "body /name minLength",
      "body /price minimum",
      "body /kind enum",
      "body /email format",
      "body /points/0/y required",
      "body /points/1/x type",
      "body /points/1/z additionalProperties",
    ],
  },
  {
    name: "too many items",
    ...draft({ name: "n", price: 1, points: Array.from({ length: 4 }, () => ({ x: 1, y: 1 })) }),
    status: 400,
    errors: ["body /points maxItems"],
  },
  { name: "a list is no object", ...draft([]), status: 400, errors: ["body  type"] },
  { name: "malformed JSON", ...draft('{"name": "n", '), status: 400, errors: ["body  json"] },
  { name: "no body", method: "POST", path: "/things", headers: writer, status: 400, errors: ["body  required"] },
  {
    name: "another media type",
    ...draft("name=n"),
    headers: { ...writer, "content-type": "application/x-www-form-urlencoded" },
    status: 415,
  },
  {
    name: "a missing required header",
    ...draft({ name: "n", price: 5 }),
    headers: { ...json, authorization: "Bearer writer" },
    status: 400,
    errors: ["header /Idempotency-Key required"],
  },
  { name: "no credential", ...draft({ name: "n", price: 5 }), headers: json, status: 401 },
  { name: "a recursive body", ...tree({ value: 1, children: [{ value: 2 }] }), status: 200 },
  {
    name: "a violation deep inside",
    ...tree({ value: 1, children: [{ value: 2, children: [{ value: "3" }] }] }),
    status: 400,
    errors: ["body /children/0/children/0/value type"],
  },
  { name: "no query", ...query(""), status: 200 },
  { name: "an integer at its limit", ...query("count=100"), status: 200 },
  { name: "an integer past its limit", ...query("count=101"), status: 400, errors: ["query /count maximum"] },
  { name: "1.5 for an integer", ...query("count=1.5"), status: 400, errors: ["query /count type"] },
  { name: "a word for an integer", ...query("count=many"), status: 400, errors: ["query /count type"] },
  { name: "a word for a boolean", ...query("flag=yes"), status: 400, errors: ["query /flag type"] },
  { name: "a boolean", ...query("flag=true"), status: 200 },
  { name: "an enumerated value", ...query("kind=round"), status: 200 },
  { name: "a value outside its enumeration", ...query("kind=cube"), status: 400, errors: ["query /kind enum"] },
  { name: "a date-time", ...query("since=2026-01-01T00%3A00%3A00Z"), status: 200 },
  { name: "no date-time", ...query("since=yesterday"), status: 400, errors: ["query /since format"] },
  { name: "a repeated list", ...query("list=1&list=2"), status: 200 },
  { name: "a list with a wrong item", ...query("list=1&list=x"), status: 400, errors: ["query /list/1 type"] },
  { name: "a list in one value", ...query("commas=a,b"), status: 200 },
  {
    name: "an undeclared parameter",
    ...query("colour=red"),
    status: 400,
    errors: ["query /colour additionalProperties"],
  },
  { name: "a deep object", ...query("deep[x]=1&deep[y]=2"), status: 200 },
  { name: "an incomplete deep object", ...query("deep[x]=1"), status: 400, errors: ["query /deep/y required"] },
  {
    name: "a header that is no integer",
    method: "GET",
    path: "/headers",
    headers: { "x-required": "one" },
    status: 400,
    errors: ["header /X-Required type"],
  },
  { name: "a header", method: "GET", path: "/headers", headers: { "x-required": "1" }, status: 200 },
  {
    name: "a header with a wrong format",
    method: "GET",
    path: "/headers",
    headers: { "x-required": "1", "x-when": "2026-13-01" },
    status: 400,
    errors: ["header /X-When format"],
  },
  {
    name: "a form",
    method: "POST",
    path: "/forms",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "name=a&size=5",
    status: 200,
  },
  {
    name: "a form without a member",
    method: "POST",
    path: "/forms",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "name=a",
    status: 400,
    errors: ["body /size required"],
  },
  { name: "an unknown path", method: "GET", path: "/nowhere", status: 404 },
  { name: "another method", method: "DELETE", path: "/query", status: 405 },
  {
    name: "a patch by API key",
    method: "PATCH",
    path: "/things/1",
    headers: { "content-type": "application/merge-patch+json", "x-api-key": "k1" },
    body: '{"name":null}',
    status: 200,
  },
  {
    name: "an empty patch",
    method: "PATCH",
    path: "/things/1",
    headers: { "content-type": "application/merge-patch+json", "x-api-key": "k1" },
    body: "{}",
    status: 400,
    errors: ["body  minProperties"],
  },
  {
    name: "a wrong API key",
    method: "PATCH",
    path: "/things/1",
    headers: { "content-type": "application/merge-patch+json", "x-api-key": "k2" },
    body: '{"name":null}',
    status: 401,
  },
];
