import { startPoller } from "./poller.ts";

/** A promise and the function that settles it. */
function signal(): { readonly promise: Promise<void>; readonly fire: () => void } {
  let fire = () => {};
  const promise = new Promise<void>((resolve) => {
    fire = resolve;
  });
  return { promise, fire };
}

const never = 2 ** 30;

test("works until nothing is due, then again when woken", async () => {
  const due = [3, 2, 0, 1, 0];
  const idle = [signal(), signal()];
  let looks = 0;
  const poller = startPoller({
    name: "test",
    interval: never,
    work: async () => {
      const found = due[looks++] ?? 0;
      if (looks === 3) idle[0]?.fire();
      if (looks === 5) idle[1]?.fire();
      return found;
    },
  });
  await idle[0]?.promise;
  expect(looks).toBe(3);
  poller.wake();
  await idle[1]?.promise;
  await poller.stop();
  expect(looks).toBe(5);
});

test("a wake while it works is not lost", async () => {
  const [began, second, go] = [signal(), signal(), signal()];
  let looks = 0;
  const poller = startPoller({
    name: "test",
    interval: never,
    work: async () => {
      looks++;
      if (looks === 1) {
        began.fire();
        await go.promise;
      } else second.fire();
      return 0;
    },
  });
  await began.promise;
  poller.wake();
  go.fire();
  await second.promise;
  await poller.stop();
});

test("goes on after an error, and says that it fails", async () => {
  const errors: unknown[] = [];
  const recovered = signal();
  let looks = 0;
  const poller = startPoller({
    name: "test",
    interval: 1,
    patience: -1,
    logger: { error: (line: unknown) => errors.push(line) } as never,
    work: async () => {
      looks++;
      if (looks === 1) throw new Error("no database");
      if (looks === 2) expect(() => poller.check()).toThrow("test has failed");
      else recovered.fire();
      return 0;
    },
  });
  await recovered.promise;
  poller.check();
  expect(errors).toHaveLength(1);
  await poller.stop();
});

test("stops after the work at hand, not before", async () => {
  const [began, go] = [signal(), signal()];
  let finished = false;
  const poller = startPoller({
    name: "test",
    work: async () => {
      began.fire();
      await go.promise;
      finished = true;
      return 1;
    },
  });
  await began.promise;
  const stopped = poller.stop();
  go.fire();
  await stopped;
  expect(finished).toBe(true);
});
