import type { ErrorCode } from "../protocol/errors.ts";

/** A way to divide the partitions that a member supports, with what it wants to say to the leader. */
export interface MemberProtocol {
  readonly name: string;
  readonly metadata: Buffer;
}

export interface JoinRequest {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly clientId: string;
  readonly clientHost: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  readonly protocolType: string;
  readonly protocols: readonly MemberProtocol[];
  /** Whether the client comes back with the id that it is given (JoinGroup version 4 and up). */
  readonly requiresKnownId: boolean;
  /** The connection that speaks for the member. */
  readonly connection: object;
}

export interface JoinAnswer {
  readonly error: ErrorCode;
  readonly generation: number;
  readonly protocol: string;
  readonly leader: string;
  readonly memberId: string;
  /** For the leader only. */
  readonly members: readonly {
    readonly memberId: string;
    readonly groupInstanceId: string | null;
    readonly metadata: Buffer;
  }[];
}

export interface SyncAnswer {
  readonly error: ErrorCode;
  readonly assignment: Buffer;
}

/** One member of a consumer group and the answers it is waiting for. */
export interface Member {
  id: string;
  readonly groupInstanceId: string | null;
  clientId: string;
  clientHost: string;
  sessionTimeoutMs: number;
  rebalanceTimeoutMs: number;
  protocols: readonly MemberProtocol[];
  assignment: Buffer;
  connection: object;
  joining: ((answer: JoinAnswer) => void) | null;
  syncing: ((answer: SyncAnswer) => void) | null;
  session: NodeJS.Timeout | null;
}

export function joinError(error: ErrorCode, memberId: string): JoinAnswer {
  return { error, generation: -1, protocol: "", leader: "", memberId, members: [] };
}

export const NO_ASSIGNMENT = Buffer.alloc(0);

export function syncError(error: ErrorCode): SyncAnswer {
  return { error, assignment: NO_ASSIGNMENT };
}

/** Whether two lists of protocols are the same, in order and content. */
export function sameProtocols(left: readonly MemberProtocol[], right: readonly MemberProtocol[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((protocol, index) => {
    const other = right[index];
    return other !== undefined && other.name === protocol.name && other.metadata.equals(protocol.metadata);
  });
}

/**
 * The protocol that all members support and most prefer.
 *
 * @returns null when there is none
 */
export function chooseProtocol(members: readonly Member[]): string | null {
  const votes = new Map<string, number>();
  const [first] = members;
  const common = (first?.protocols ?? []).filter(({ name }) =>
    members.every((member) => member.protocols.some((protocol) => protocol.name === name)),
  );
  for (const { name } of common) votes.set(name, 0);
  for (const member of members) {
    const preferred = member.protocols.find(({ name }) => votes.has(name));
    if (preferred !== undefined) votes.set(preferred.name, (votes.get(preferred.name) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [name, count] of votes) {
    if (best === null || count > (votes.get(best) ?? 0)) best = name;
  }
  return best;
}
