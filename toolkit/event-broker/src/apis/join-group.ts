import type { JoinAnswer, MemberProtocol } from "../groups/member.ts";
import { defineApi } from "./api.ts";

interface JoinGroupRequest {
  readonly groupId: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly protocolType: string;
  readonly protocols: readonly MemberProtocol[];
}

/** JoinGroup: answers when all members of the group have asked to join the next generation. */
export const joinGroup = defineApi<JoinGroupRequest, JoinAnswer>({
  key: 11,
  name: "JoinGroup",
  versions: [0, 5],

  parse: (reader, version) => {
    const groupId = reader.string();
    const sessionTimeoutMs = reader.int32();
    const rebalanceTimeoutMs = version >= 1 ? reader.int32() : sessionTimeoutMs;
    const memberId = reader.string();
    const groupInstanceId = version >= 5 ? reader.nullableString() : null;
    const protocolType = reader.string();
    // Copies: the metadata outlives the frame.
    const protocol = (): MemberProtocol => ({ name: reader.string(), metadata: Buffer.from(reader.bytes()) });
    const protocols = reader.array(protocol, 6);
    return { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols };
  },

  handle: (request, { broker, peer, clientId, version }) => {
    const { maxSessionTimeoutMs } = broker.limits;
    return broker.coordinator.join(request.groupId, {
      ...request,
      rebalanceTimeoutMs: Math.min(Math.max(request.rebalanceTimeoutMs, 0), maxSessionTimeoutMs),
      clientId,
      clientHost: peer.clientHost,
      requiresKnownId: version >= 4,
      connection: peer,
    });
  },

  write: (writer, answer, version) => {
    if (version >= 2) writer.int32(0);
    writer.int16(answer.error).int32(answer.generation);
    writer.string(answer.protocol).string(answer.leader).string(answer.memberId);
    writer.array(answer.members, ({ memberId, groupInstanceId, metadata }) => {
      writer.string(memberId);
      if (version >= 5) writer.nullableString(groupInstanceId);
      writer.bytes(metadata);
    });
  },
});
