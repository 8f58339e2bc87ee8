const variable = /\{([^}]*)\}/gu;

/** The names of a path template's variables, in order. */
export function templateNames(path: string): readonly string[] {
  return [...path.matchAll(variable)].map((match) => match[1] ?? "");
}

/** The template with its names left out: `/pets/{id}` and `/pets/{petId}` are one path. */
export function templateKey(path: string): string {
  return path.replaceAll(variable, "{}");
}

/** Whether a concrete (or more concrete) path takes requests away from a template. */
export function shadows(path: string, template: string): boolean {
  const [left, right] = [path.split("/"), template.split("/")];
  if (left.length !== right.length || templateKey(path) === templateKey(template)) return false;
  return left.every((segment, index) => {
    const other = right[index] ?? "";
    return (
      segment === other ||
      templateKey(segment) === templateKey(other) ||
      (other.includes("{") && !segment.includes("{"))
    );
  });
}
