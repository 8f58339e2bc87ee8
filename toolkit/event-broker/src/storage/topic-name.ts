/** Kafka's rule for topic names: 1 to 249 of letters, digits, ".", "_" and "-", but not "." or "..". */
export function isTopicName(name: string): boolean {
  return /^[a-zA-Z0-9._-]{1,249}$/.test(name) && name !== "." && name !== "..";
}
