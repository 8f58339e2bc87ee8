import type { Bundle } from "./bundle.ts";
import type { OperationPlan } from "./plan.ts";
import type { Int64 } from "./schema-type.ts";
import type { GeneratedFile } from "./source-file.ts";
export function emitClient(
  _bundle: Bundle,
  _plans: readonly OperationPlan[],
  _header: string,
  _int64: Int64,
): GeneratedFile[] {
  return [];
}
