import type { Member } from "../groups/member.ts";
import { ErrorCode } from "../protocol/errors.ts";
import { type BrokerState, defineApi } from "./api.ts";

interface DescribedGroup {
  readonly id: string;
  readonly state: string;
  readonly protocolType: string;
  readonly protocol: string;
  readonly members: readonly Member[];
}

const NOTHING = new Uint8Array(0);

/** DescribeGroups: state and members of groups; a group that is not known is "Dead", as in Kafka. */
export const describeGroups = defineApi<{ readonly groups: readonly string[] }, readonly DescribedGroup[]>({
  key: 15,
  name: "DescribeGroups",
  versions: [0, 2],

  parse: (reader) => ({ groups: reader.array(() => reader.string(), 2) }),

  handle: ({ groups }, { broker }) => groups.map((id) => describe(id, broker)),

  write: (writer, groups, version) => {
    if (version >= 1) writer.int32(0);
    writer.array(groups, (group) => {
      writer.int16(ErrorCode.none).string(group.id).string(group.state);
      writer.string(group.protocolType).string(group.protocol);
      writer.array(group.members, (member) => {
        writer.string(member.id).string(member.clientId).string(`/${member.clientHost}`);
        const chosen = member.protocols.find(({ name }) => name === group.protocol);
        writer.bytes(chosen?.metadata ?? NOTHING).bytes(member.assignment);
      });
    });
  },
});

function describe(id: string, { coordinator }: BrokerState): DescribedGroup {
  const group = coordinator.get(id);
  if (group !== undefined && !(group.isIdle && !coordinator.offsets.has(id))) {
    const { state, protocolType, protocol, members } = group;
    return { id, state, protocolType, protocol, members };
  }
  const state = coordinator.offsets.has(id) ? "Empty" : "Dead";
  return { id, state, protocolType: state === "Empty" ? "consumer" : "", protocol: "", members: [] };
}
