/** A route found: what was stored there, and the raw (still encoded) text of each template expression. */
export interface Match<Route> {
  readonly route: Route;
  readonly values: readonly string[];
}

interface Node<Route> {
  readonly literals: Map<string, Node<Route>>;
  /** Segments such as `{name}.json` or `{id}:cancel`, the longest literal text first. */
  readonly patterns: {
    readonly template: string;
    readonly pattern: RegExp;
    readonly weight: number;
    readonly node: Node<Route>;
  }[];
  /** A segment that is one expression. */
  any: Node<Route> | undefined;
  route: Route | undefined;
}

const newNode = <Route>(): Node<Route> => ({ literals: new Map(), patterns: [], any: undefined, route: undefined });

/**
 * Finds the route of a path by its segments. The cost depends on the path's length, not on the number of routes.
 * Concrete segments win over templated ones (OpenAPI: "the concrete definition will be matched first"), with backtracking.
 */
export class SegmentTree<Route> {
  readonly #root: Node<Route> = newNode();

  /** The route at a template, made on first use. */
  at(template: string, make: () => Route): Route {
    let node = this.#root;
    for (const segment of template.split("/").slice(1)) node = descend(node, segment);
    node.route ??= make();
    return node.route;
  }

  find(path: string): Match<Route> | undefined {
    const values: string[] = [];
    const route = search(this.#root, path, 1, values);
    return route === undefined ? undefined : { route, values };
  }
}

function descend<Route>(node: Node<Route>, segment: string): Node<Route> {
  if (!segment.includes("{")) {
    const next = node.literals.get(segment) ?? newNode<Route>();
    node.literals.set(segment, next);
    return next;
  }
  if (/^\{[^{}]*\}$/.test(segment)) return (node.any ??= newNode());
  const template = segment.replaceAll(/\{[^{}]*\}/g, "{}");
  const known = node.patterns.find((each) => each.template === template);
  if (known !== undefined) return known.node;
  const parts = template.split("{}").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const made = {
    template,
    pattern: new RegExp(`^${parts.join("(.+?)")}$`),
    weight: template.length - 2 * (parts.length - 1),
    node: newNode<Route>(),
  };
  node.patterns.push(made);
  node.patterns.sort((a, b) => b.weight - a.weight);
  return made.node;
}

function search<Route>(node: Node<Route>, path: string, start: number, values: string[]): Route | undefined {
  if (start > path.length) return node.route;
  const slash = path.indexOf("/", start);
  const end = slash < 0 ? path.length : slash;
  const segment = path.slice(start, end);
  const literal = node.literals.get(segment);
  if (literal !== undefined) {
    const found = search(literal, path, end + 1, values);
    if (found !== undefined) return found;
  }
  if (segment === "") return undefined;
  const mark = values.length;
  for (const { pattern, node: next } of node.patterns) {
    const match = pattern.exec(segment);
    if (match === null) continue;
    values.push(...match.slice(1));
    const found = search(next, path, end + 1, values);
    if (found !== undefined) return found;
    values.length = mark;
  }
  if (node.any === undefined) return undefined;
  values.push(segment);
  const found = search(node.any, path, end + 1, values);
  if (found === undefined) values.length = mark;
  return found;
}
