import { randomUUID } from "node:crypto";
import { ErrorCode } from "../protocol/errors.ts";
import {
  chooseProtocol,
  joinError,
  type JoinAnswer,
  type JoinRequest,
  type Member,
  NO_ASSIGNMENT,
  sameProtocols,
  syncError,
  type SyncAnswer,
} from "./member.ts";

export type GroupState = "Empty" | "PreparingRebalance" | "CompletingRebalance" | "Stable";

/**
 * One consumer group of the classic protocol: members join, the broker waits for all of them, the leader divides the
 * partitions, and whoever speaks for an older generation is refused.
 *
 * @see https://kafka.apache.org/protocol and KIP-345 (static membership), KIP-394 (known member ids)
 */
export class Group {
  readonly id: string;
  readonly #maxMembers: number;
  readonly #members = new Map<string, Member>();
  readonly #static = new Map<string, string>();
  /** Ids that were handed out to clients that have not come back with them yet. */
  readonly #pending = new Map<string, { readonly timer: NodeJS.Timeout; readonly connection: object }>();
  #state: GroupState = "Empty";
  #generation = 0;
  #protocolType = "";
  #protocol = "";
  #leader = "";
  #rebalance: NodeJS.Timeout | null = null;

  constructor(id: string, maxMembers: number) {
    this.id = id;
    this.#maxMembers = maxMembers;
  }

  get state(): GroupState {
    return this.#state;
  }

  get protocolType(): string {
    return this.#protocolType;
  }

  get protocol(): string {
    return this.#state === "Stable" ? this.#protocol : "";
  }

  get members(): readonly Member[] {
    return [...this.#members.values()];
  }

  /** Nobody is in it or on the way in. */
  get isIdle(): boolean {
    return this.#members.size === 0 && this.#pending.size === 0;
  }

  /** Answers when all members have joined, or the rebalance timeout has passed. */
  join(request: JoinRequest): Promise<JoinAnswer> | JoinAnswer {
    if (!this.#speaksOurProtocol(request)) {
      return joinError(ErrorCode.inconsistentGroupProtocol, request.memberId);
    }
    const staticId = request.groupInstanceId === null ? undefined : this.#static.get(request.groupInstanceId);
    if (request.memberId === "") {
      if (this.#members.size + this.#pending.size >= this.#maxMembers && staticId === undefined) {
        return joinError(ErrorCode.groupMaxSizeReached, "");
      }
      if (staticId !== undefined) return this.#replaceStatic(staticId, request);
      const id = newMemberId(request);
      if (request.requiresKnownId && request.groupInstanceId === null) return this.#expect(id, request);
      return this.#joinAsNew(id, request);
    }
    if (this.#pending.has(request.memberId)) {
      this.#forgetPending(request.memberId);
      return this.#joinAsNew(request.memberId, request);
    }
    if (staticId !== undefined && staticId !== request.memberId) {
      return joinError(ErrorCode.fencedInstanceId, request.memberId);
    }
    const member = this.#members.get(request.memberId);
    if (member === undefined) return joinError(ErrorCode.unknownMemberId, request.memberId);
    return this.#rejoin(member, request);
  }

  #speaksOurProtocol(request: JoinRequest): boolean {
    if (request.protocols.length === 0 || request.protocolType === "") return false;
    if (this.#members.size === 0) return true;
    if (request.protocolType !== this.#protocolType) return false;
    const others = this.members.filter((member) => member.id !== request.memberId);
    return request.protocols.some(({ name }) =>
      others.every((member) => member.protocols.some((protocol) => protocol.name === name)),
    );
  }

  #expect(id: string, request: JoinRequest): JoinAnswer {
    const timer = setTimeout(() => {
      this.#forgetPending(id);
      this.#completeJoinIfAll();
    }, request.sessionTimeoutMs).unref();
    this.#pending.set(id, { timer, connection: request.connection });
    return joinError(ErrorCode.memberIdRequired, id);
  }

  #forgetPending(id: string): boolean {
    clearTimeout(this.#pending.get(id)?.timer);
    return this.#pending.delete(id);
  }

  #joinAsNew(id: string, request: JoinRequest): Promise<JoinAnswer> {
    if (this.#members.size === 0) this.#protocolType = request.protocolType;
    const member: Member = {
      id,
      groupInstanceId: request.groupInstanceId,
      clientId: request.clientId,
      clientHost: request.clientHost,
      sessionTimeoutMs: request.sessionTimeoutMs,
      rebalanceTimeoutMs: request.rebalanceTimeoutMs,
      protocols: request.protocols,
      assignment: NO_ASSIGNMENT,
      connection: request.connection,
      joining: null,
      syncing: null,
      session: null,
    };
    this.#members.set(id, member);
    if (member.groupInstanceId !== null) this.#static.set(member.groupInstanceId, id);
    return this.#waitForAll(member);
  }

  #rejoin(member: Member, request: JoinRequest): Promise<JoinAnswer> | JoinAnswer {
    const same = sameProtocols(member.protocols, request.protocols);
    const leads = member.id === this.#leader;
    if (same && (this.#state === "CompletingRebalance" || (this.#state === "Stable" && !leads))) {
      member.connection = request.connection;
      this.#keepAlive(member);
      return this.#joinAnswer(member);
    }
    Object.assign(member, {
      clientId: request.clientId,
      clientHost: request.clientHost,
      sessionTimeoutMs: request.sessionTimeoutMs,
      rebalanceTimeoutMs: request.rebalanceTimeoutMs,
      protocols: request.protocols,
      connection: request.connection,
    });
    return this.#waitForAll(member);
  }

  /** A restarted static member takes the place of its predecessor, which is fenced. */
  #replaceStatic(oldId: string, request: JoinRequest): Promise<JoinAnswer> | JoinAnswer {
    const old = this.#members.get(oldId);
    const id = newMemberId(request);
    if (old === undefined) return this.#joinAsNew(id, request);
    this.#answerLeaving(old, ErrorCode.fencedInstanceId);
    this.#members.delete(oldId);
    const member: Member = { ...old, id, connection: request.connection, joining: null, syncing: null, session: null };
    this.#members.set(id, member);
    this.#static.set(request.groupInstanceId ?? "", id);
    if (this.#leader === oldId) this.#leader = id;
    if (this.#state === "Stable" && sameProtocols(old.protocols, request.protocols)) {
      this.#keepAlive(member);
      return { ...this.#joinAnswer(member), leader: this.#leader === id ? oldId : this.#leader, members: [] };
    }
    member.protocols = request.protocols;
    return this.#waitForAll(member);
  }

  #waitForAll(member: Member): Promise<JoinAnswer> {
    member.joining?.(joinError(ErrorCode.unknownMemberId, member.id));
    this.#stopSession(member);
    const answer = new Promise<JoinAnswer>((resolve) => {
      member.joining = resolve;
    });
    if (this.#state !== "PreparingRebalance") this.#prepareRebalance();
    else this.#completeJoinIfAll();
    return answer;
  }

  #prepareRebalance(): void {
    for (const member of this.#members.values()) {
      member.assignment = NO_ASSIGNMENT;
      this.#answerSync(member, syncError(ErrorCode.rebalanceInProgress));
    }
    this.#state = "PreparingRebalance";
    const timeout = Math.max(0, ...this.members.map((member) => member.rebalanceTimeoutMs));
    this.#setRebalanceTimer(timeout, () => this.#completeJoin());
    this.#completeJoinIfAll();
  }

  #setRebalanceTimer(timeout: number, then: () => void): void {
    this.#stopRebalanceTimer();
    this.#rebalance = setTimeout(then, timeout).unref();
  }

  #stopRebalanceTimer(): void {
    if (this.#rebalance !== null) clearTimeout(this.#rebalance);
    this.#rebalance = null;
  }

  #completeJoinIfAll(): void {
    if (this.#state !== "PreparingRebalance" || this.#pending.size > 0) return;
    if (this.members.every((member) => member.joining !== null)) this.#completeJoin();
  }

  #completeJoin(): void {
    for (const member of this.members) {
      if (member.joining === null && member.groupInstanceId === null) this.#drop(member);
    }
    this.#generation += 1;
    const chosen = chooseProtocol(this.members);
    if (chosen === null) {
      this.#state = "Empty";
      this.#leader = "";
      this.#stopRebalanceTimer();
      return;
    }
    this.#protocol = chosen;
    this.#state = "CompletingRebalance";
    if ((this.#members.get(this.#leader)?.joining ?? null) === null) {
      this.#leader = this.members.find((member) => member.joining !== null)?.id ?? "";
    }
    for (const member of this.members) {
      const answer = member.joining;
      member.joining = null;
      this.#keepAlive(member);
      answer?.(this.#joinAnswer(member));
    }
    const timeout = Math.max(...this.members.map((member) => member.rebalanceTimeoutMs));
    this.#setRebalanceTimer(timeout, () => this.#expireSync());
  }

  /** Members that got their generation but never asked for their assignment are dropped. */
  #expireSync(): void {
    if (this.#state !== "CompletingRebalance") return;
    for (const member of this.members) if (member.syncing === null) this.#drop(member);
    this.#prepareRebalance();
  }

  #joinAnswer(member: Member): JoinAnswer {
    const leads = member.id === this.#leader;
    return {
      error: ErrorCode.none,
      generation: this.#generation,
      protocol: this.#protocol,
      leader: this.#leader,
      memberId: member.id,
      members: leads ? this.members.map((other) => this.#memberOfAnswer(other)) : [],
    };
  }

  #memberOfAnswer(member: Member): JoinAnswer["members"][number] {
    const chosen = member.protocols.find(({ name }) => name === this.#protocol);
    return {
      memberId: member.id,
      groupInstanceId: member.groupInstanceId,
      metadata: chosen?.metadata ?? NO_ASSIGNMENT,
    };
  }

  /** Answers with the member's partitions once the leader has divided them. */
  sync(
    memberId: string,
    groupInstanceId: string | null,
    generation: number,
    assignments: ReadonlyMap<string, Buffer>,
    connection: object,
  ): Promise<SyncAnswer> | SyncAnswer {
    const member = this.#members.get(memberId);
    const refusal = this.#refusal(memberId, groupInstanceId, generation);
    if (member === undefined || refusal !== ErrorCode.none) {
      return syncError(refusal === ErrorCode.none ? ErrorCode.unknownMemberId : refusal);
    }
    if (this.#state === "PreparingRebalance") return syncError(ErrorCode.rebalanceInProgress);
    member.connection = connection;
    this.#keepAlive(member);
    if (this.#state === "Stable") return { error: ErrorCode.none, assignment: member.assignment };
    this.#answerSync(member, syncError(ErrorCode.unknownMemberId));
    const answer = new Promise<SyncAnswer>((resolve) => {
      member.syncing = resolve;
    });
    if (memberId === this.#leader) this.#distribute(assignments);
    return answer;
  }

  #distribute(assignments: ReadonlyMap<string, Buffer>): void {
    this.#state = "Stable";
    this.#stopRebalanceTimer();
    for (const member of this.#members.values()) {
      // A copy: the assignment outlives the leader's frame.
      member.assignment = Buffer.from(assignments.get(member.id) ?? NO_ASSIGNMENT);
      this.#keepAlive(member);
      this.#answerSync(member, { error: ErrorCode.none, assignment: member.assignment });
    }
  }

  #answerSync(member: Member, answer: SyncAnswer): void {
    const resolve = member.syncing;
    member.syncing = null;
    resolve?.(answer);
  }

  heartbeat(memberId: string, groupInstanceId: string | null, generation: number): ErrorCode {
    const refusal = this.#refusal(memberId, groupInstanceId, generation);
    const member = this.#members.get(memberId);
    if (refusal !== ErrorCode.none || member === undefined) return refusal;
    this.#keepAlive(member);
    return this.#state === "PreparingRebalance" ? ErrorCode.rebalanceInProgress : ErrorCode.none;
  }

  /** Whether this member may commit offsets in this generation. */
  judgeCommit(memberId: string, generation: number): ErrorCode {
    if (generation < 0 && this.#members.size === 0) return ErrorCode.none;
    const refusal = this.#refusal(memberId, null, generation);
    if (refusal !== ErrorCode.none) return refusal;
    const member = this.#members.get(memberId);
    if (member !== undefined) this.#keepAlive(member);
    return this.#state === "CompletingRebalance" ? ErrorCode.rebalanceInProgress : ErrorCode.none;
  }

  #refusal(memberId: string, groupInstanceId: string | null, generation: number): ErrorCode {
    if (groupInstanceId !== null) {
      const current = this.#static.get(groupInstanceId);
      if (current === undefined) return ErrorCode.unknownMemberId;
      if (current !== memberId) return ErrorCode.fencedInstanceId;
    }
    if (!this.#members.has(memberId)) return ErrorCode.unknownMemberId;
    return generation === this.#generation ? ErrorCode.none : ErrorCode.illegalGeneration;
  }

  leave(memberId: string, groupInstanceId: string | null): ErrorCode {
    if (this.#forgetPending(memberId)) {
      this.#completeJoinIfAll();
      return ErrorCode.none;
    }
    const staticId = groupInstanceId === null ? undefined : this.#static.get(groupInstanceId);
    if (groupInstanceId !== null && staticId !== undefined && memberId !== "" && staticId !== memberId) {
      return ErrorCode.fencedInstanceId;
    }
    const member = this.#members.get(staticId ?? memberId);
    if (member === undefined) return ErrorCode.unknownMemberId;
    this.#remove(member);
    return ErrorCode.none;
  }

  /** Evicts the members whose connection has closed; static members keep their place until their session ends. */
  connectionClosed(connection: object): void {
    for (const [id, pending] of this.#pending) if (pending.connection === connection) this.leave(id, null);
    for (const member of this.members) {
      if (member.connection === connection && member.groupInstanceId === null) this.#remove(member);
    }
  }

  /** Ends all timers and refuses everyone who waits. */
  close(): void {
    this.#stopRebalanceTimer();
    for (const id of this.#pending.keys()) this.#forgetPending(id);
    for (const member of this.members) this.#drop(member);
  }

  #remove(member: Member): void {
    this.#drop(member);
    if (this.#state === "PreparingRebalance") {
      this.#completeJoinIfAll();
      return;
    }
    if (this.#state !== "Empty") this.#prepareRebalance();
  }

  #drop(member: Member): void {
    this.#members.delete(member.id);
    if (member.groupInstanceId !== null && this.#static.get(member.groupInstanceId) === member.id) {
      this.#static.delete(member.groupInstanceId);
    }
    this.#answerLeaving(member, ErrorCode.unknownMemberId);
  }

  #answerLeaving(member: Member, error: ErrorCode): void {
    this.#stopSession(member);
    const joining = member.joining;
    member.joining = null;
    joining?.(joinError(error, member.id));
    this.#answerSync(member, syncError(error));
  }

  #keepAlive(member: Member): void {
    this.#stopSession(member);
    member.session = setTimeout(() => {
      if (member.joining !== null || member.syncing !== null) this.#keepAlive(member);
      else this.#remove(member);
    }, member.sessionTimeoutMs).unref();
  }

  #stopSession(member: Member): void {
    if (member.session !== null) clearTimeout(member.session);
    member.session = null;
  }
}

function newMemberId(request: JoinRequest): string {
  return `${request.groupInstanceId ?? request.clientId}-${randomUUID()}`.slice(-300);
}
