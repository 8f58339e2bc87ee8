import { startEventBroker } from "@concordat/event-broker";

// The embedded broker as a process of its own, so that a test can end it the hard way. Arguments: folder, port.
const [directory = "", port = "0"] = process.argv.slice(2);
const broker = await startEventBroker({ directory, port: Number(port) });
process.stdout.write(`${broker.address}\n`);
process.once("SIGTERM", () => void broker.stop().then(() => process.exit(0)));
// The parent holds the other end: without it nobody needs this process.
process.stdin.resume().once("end", () => process.exit(0));
