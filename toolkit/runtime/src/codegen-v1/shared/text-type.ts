/**
 * How text (of a parameter or a form field) becomes a value. Arrays and objects name their members' types; `any` lists
 * the alternatives, tried in order.
 */
export type TextType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "null"
  | "bigint"
  | "json"
  | readonly ["array", TextType]
  | readonly ["object", Readonly<Record<string, TextType>>, TextType?]
  | readonly ["any", ...TextType[]];

/** A security scheme as the runtime needs it (OpenAPI Security Scheme Object). */
export type SecurityScheme =
  | { readonly type: "oauth2" | "openIdConnect" | "bearer" | "basic" | "mutualTLS" }
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string };
