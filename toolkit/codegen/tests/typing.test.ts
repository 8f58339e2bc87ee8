// What must not compile. `tsc` fails here when a line below an expectation compiles after all; running it shows that the
// accepted lines do what their types say.
import {
  type ApiError,
  createBehaviourClient,
  type CreateThingError,
  type CreateThingOutcome,
} from "../fixtures/behaviour/generated/client.ts";
import {
  created,
  type CreateThing,
  createServer,
  type GetThing,
  type Handlers,
  ok,
  problem,
  reply,
} from "../fixtures/behaviour/generated/server.ts";
import { authenticators, newSeen, thingsHandlers } from "./behaviour/things-handlers.ts";

const thing = { id: "1", name: "n", price: 1 };

test("handlers answer declared statuses, bodies and headers only", () => {
  const good: CreateThing = ({ body }) => created({ id: "1", ...body }, { Location: "/things/1", "X-Cost": 3 });
  const goodLater: CreateThing = async () => reply(202, undefined, { Location: "/things/1" });
  const declined: CreateThing = () => problem(402, { price: 5 });
  // @ts-expect-error 402 asks for the price
  const withoutPrice: CreateThing = () => problem(402, {});
  // @ts-expect-error 201 asks for Location
  const withoutLocation: CreateThing = () => created(thing);
  // @ts-expect-error X-Other is not declared
  const otherHeader: CreateThing = () => created(thing, { Location: "/", "X-Other": "1" });
  // @ts-expect-error 203 is not declared
  const otherStatus: CreateThing = () => reply(203, thing, { Location: "/" });
  // @ts-expect-error a thing has a name
  const otherBody: GetThing = () => ok({ id: "1" }, { ETag: '"1"' });
  // @ts-expect-error the input has no member `colour`
  const otherInput: CreateThing = ({ body }) => created({ ...thing, name: body.colour }, { Location: "/" });
  expect([
    good,
    goodLater,
    declined,
    withoutPrice,
    withoutLocation,
    otherHeader,
    otherStatus,
    otherBody,
    otherInput,
  ]).toHaveLength(9);
});

test("handlers are exhaustive, authenticators too", () => {
  const all = thingsHandlers(newSeen());
  const { listThings, ...missing } = all;
  expect(typeof listThings).toBe("function");
  // @ts-expect-error a handler is missing
  expect(() => createServer(missing, { authenticate: authenticators })).toThrow("listThings");
  // @ts-expect-error a handler is surplus
  const surplus: Handlers = { ...all, unknownOperation: () => ok({}) };
  expect(surplus).toBeDefined();
  const { basic, ...fewer } = authenticators;
  expect(typeof basic).toBe("function");
  // @ts-expect-error an authenticator is missing
  expect(() => createServer(all, { authenticate: fewer })).toThrow("basic");
  // @ts-expect-error authenticators are demanded
  expect(() => createServer(all, {})).toThrow("authenticate");
});

test("clients ask for what is required and tie data to statuses", () => {
  const client = createBehaviourClient({ baseUrl: "http://localhost" });
  const calls = [
    // The idempotency key is made by the client.
    () => client.createThing({ body: { name: "n", price: 1 } }),
    () => client.listThings(),
    // @ts-expect-error the body is required
    () => client.createThing({}),
    // @ts-expect-error the input is required
    () => client.createThing(),
    // @ts-expect-error X-Required is required
    () => client.getHeaderStyles({ headers: {} }),
    // @ts-expect-error a price is a number
    () => client.createThing({ body: { name: "n", price: "1" } }),
    // @ts-expect-error only paged operations have pages
    () => client.getThing.all({ params: { thingId: "1" } }),
  ];
  expect(calls).toHaveLength(7);
  const price = (error: CreateThingError): number | undefined => {
    if (error.status === 402) return error.data.price;
    // @ts-expect-error only a 402 has a price
    return error.data.price as number | undefined;
  };
  const place = (outcome: CreateThingOutcome): string => {
    if (!outcome.ok) return outcome.data.title;
    if (outcome.status === 201) return outcome.data.id + outcome.headers.get("Location");
    // @ts-expect-error 202 has no body
    return outcome.data.id as string;
  };
  expect(price({ status: 402, data: { price: 3 } } as ApiError<402, never> as never)).toBe(3);
  expect(place({ ok: false, status: 409, data: { title: "t" } } as never)).toBe("t");
});
