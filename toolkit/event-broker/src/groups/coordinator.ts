import type { BrokerLimits } from "../limits.ts";
import { ErrorCode } from "../protocol/errors.ts";
import type { CommittedOffset, CommittedOffsets } from "../storage/committed-offsets.ts";
import { Group } from "./group.ts";
import { joinError, type JoinAnswer, type JoinRequest, syncError, type SyncAnswer } from "./member.ts";

/** All consumer groups: members in memory, committed offsets on disk. */
export class Coordinator {
  readonly offsets: CommittedOffsets;
  readonly #limits: BrokerLimits;
  readonly #groups = new Map<string, Group>();
  readonly #groupsOf = new WeakMap<object, Set<string>>();

  constructor(offsets: CommittedOffsets, limits: BrokerLimits) {
    this.offsets = offsets;
    this.#limits = limits;
  }

  /** The group's members, if it has or had any since the broker started. */
  get(groupId: string): Group | undefined {
    return this.#groups.get(groupId);
  }

  groupIds(): string[] {
    return [...new Set([...this.offsets.groupIds(), ...this.#groups.keys()])];
  }

  join(groupId: string, request: JoinRequest): Promise<JoinAnswer> | JoinAnswer {
    if (groupId === "") return joinError(ErrorCode.invalidGroupId, request.memberId);
    const { minSessionTimeoutMs, maxSessionTimeoutMs } = this.#limits;
    if (request.sessionTimeoutMs < minSessionTimeoutMs || request.sessionTimeoutMs > maxSessionTimeoutMs) {
      return joinError(ErrorCode.invalidSessionTimeout, request.memberId);
    }
    const group = this.#groups.get(groupId);
    if (group === undefined && request.memberId !== "") {
      return joinError(ErrorCode.unknownMemberId, request.memberId);
    }
    const joined = group ?? this.#open(groupId);
    if (joined === null) return joinError(ErrorCode.groupMaxSizeReached, request.memberId);
    this.#remember(request.connection, groupId);
    return joined.join(request);
  }

  #open(groupId: string): Group | null {
    if (this.#groups.size >= this.#limits.groups) this.#forgetIdle();
    if (this.#groups.size >= this.#limits.groups) return null;
    const group = new Group(groupId, this.#limits.membersPerGroup);
    this.#groups.set(groupId, group);
    return group;
  }

  #forgetIdle(): void {
    for (const [id, group] of this.#groups) if (group.isIdle) this.#groups.delete(id);
  }

  #remember(connection: object, groupId: string): void {
    const groups = this.#groupsOf.get(connection);
    if (groups === undefined) this.#groupsOf.set(connection, new Set([groupId]));
    else groups.add(groupId);
  }

  sync(
    groupId: string,
    memberId: string,
    groupInstanceId: string | null,
    generation: number,
    assignments: ReadonlyMap<string, Buffer>,
    connection: object,
  ): Promise<SyncAnswer> | SyncAnswer {
    const group = this.#groups.get(groupId);
    if (group === undefined) return syncError(ErrorCode.unknownMemberId);
    this.#remember(connection, groupId);
    return group.sync(memberId, groupInstanceId, generation, assignments, connection);
  }

  heartbeat(groupId: string, memberId: string, groupInstanceId: string | null, generation: number): ErrorCode {
    const group = this.#groups.get(groupId);
    return group === undefined ? ErrorCode.unknownMemberId : group.heartbeat(memberId, groupInstanceId, generation);
  }

  leave(groupId: string, memberId: string, groupInstanceId: string | null): ErrorCode {
    return this.#groups.get(groupId)?.leave(memberId, groupInstanceId) ?? ErrorCode.unknownMemberId;
  }

  /** Checks that the member may commit, then stores the offsets durably. */
  async commit(
    groupId: string,
    memberId: string,
    generation: number,
    offsets: readonly CommittedOffset[],
  ): Promise<ErrorCode> {
    if (groupId === "") return ErrorCode.invalidGroupId;
    const group = this.#groups.get(groupId);
    if (group === undefined) {
      if (generation >= 0 || memberId !== "") return ErrorCode.unknownMemberId;
    } else {
      const refusal = group.judgeCommit(memberId, generation);
      if (refusal !== ErrorCode.none) return refusal;
    }
    if (offsets.length > 0) await this.offsets.commit(groupId, offsets);
    return ErrorCode.none;
  }

  async delete(groupId: string): Promise<ErrorCode> {
    const group = this.#groups.get(groupId);
    if (group !== undefined && !group.isIdle) return ErrorCode.nonEmptyGroup;
    if (group === undefined && !this.offsets.has(groupId)) return ErrorCode.groupIdNotFound;
    this.#groups.delete(groupId);
    await this.offsets.deleteGroup(groupId);
    return ErrorCode.none;
  }

  connectionClosed(connection: object): void {
    for (const groupId of this.#groupsOf.get(connection) ?? []) this.#groups.get(groupId)?.connectionClosed(connection);
  }

  close(): void {
    for (const group of this.#groups.values()) group.close();
  }
}
