import {
  type Contract,
  childPointer,
  isJsonObject,
  type JsonObject,
  type Location,
  type OpenApiContract,
  type Operation,
  schemaDialect,
  subSchemas,
} from "@concordat/model";

/** A schema object, where it stands. */
export interface PlacedSchema {
  readonly location: Location;
  readonly schema: JsonObject;
}

/** Every schema object that the contract's components and operations reach, each once, `$ref`s followed. */
export function* schemasOf(contract: OpenApiContract): Generator<PlacedSchema> {
  const seen = new Set<string>();
  const dialect = schemaDialect(contract.version);
  const waiting = [...contract.schemas.values(), ...contract.operations.flatMap(schemasOfOperation)].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const location = contract.follow(next);
    const key = `${location.document}#${location.pointer}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const schema = contract.at(location);
    if (!isJsonObject(schema)) continue;
    yield { location, schema };
    const children = [...subSchemas(schema, dialect)].map(({ tokens }) => descend(location, tokens));
    waiting.push(...children.reverse());
  }
}

/** Where the schemas of an operation's parameters, bodies and headers stand. */
export function schemasOfOperation(operation: Operation): Location[] {
  const parameters = [...operation.parameters, ...operation.responses.flatMap(({ headers }) => headers)];
  const media = [
    ...parameters.flatMap(({ content }) => content),
    ...(operation.requestBody?.content ?? []),
    ...operation.responses.flatMap(({ content }) => content),
  ];
  return [
    ...parameters.map(({ schema }) => schema),
    ...media.flatMap(({ schema, itemSchema }) => [schema, itemSchema]),
  ].filter((location) => location !== undefined);
}

/** The location some tokens below another. */
export function descend(location: Location, tokens: readonly (string | number)[]): Location {
  return {
    document: location.document,
    pointer: tokens.reduce<string>((pointer, token) => childPointer(pointer, String(token)), location.pointer),
  };
}

/** The schema object at a location, `$ref`s followed. */
export function schemaAt(contract: Contract, location: Location): PlacedSchema | undefined {
  const target = contract.follow(location);
  const schema = contract.at(target);
  return isJsonObject(schema) ? { location: target, schema } : undefined;
}
