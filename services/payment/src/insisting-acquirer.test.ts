import { type Acquirer, AcquirerUnreachable, type CaptureRequest } from "./acquirer.ts";
import { insisting } from "./insisting-acquirer.ts";

const request: CaptureRequest = {
  key: "order:1",
  orderId: "1",
  amount: { amount: 1, currency: "EUR" },
  method: "tok_ok",
};

/** Fails with each error in turn, then answers. */
function failing(...errors: Error[]): { readonly acquirer: Acquirer; readonly keys: string[] } {
  const keys: string[] = [];
  const answer = async <T>(key: string, value: T): Promise<T> => {
    keys.push(key);
    const error = errors.shift();
    if (error !== undefined) throw error;
    return value;
  };
  return {
    keys,
    acquirer: {
      capture: ({ key }) => answer(key, { captured: true }),
      refund: ({ key }) => answer(key, undefined),
    },
  };
}
const lost = () => new AcquirerUnreachable("order:1");

test("asks again with the same key until there is an answer", async () => {
  const { acquirer, keys } = failing(lost(), lost());
  expect(await insisting(acquirer, { attempts: 3, pause: 0 }).capture(request)).toEqual({ captured: true });
  expect(keys).toEqual(["order:1", "order:1", "order:1"]);
});

test("gives up after so many attempts", async () => {
  const { acquirer, keys } = failing(lost(), lost(), lost());
  await expect(insisting(acquirer, { attempts: 3, pause: 0 }).capture(request)).rejects.toThrow(AcquirerUnreachable);
  expect(keys).toHaveLength(3);
});

test("does not insist on what is no lost answer", async () => {
  const { acquirer, keys } = failing(new Error("no database"));
  const refund = { key: "refund:1", capture: "order:1", amount: request.amount };
  await expect(insisting(acquirer, { attempts: 3, pause: 0 }).refund(refund)).rejects.toThrow("no database");
  expect(keys).toEqual(["refund:1"]);
});
