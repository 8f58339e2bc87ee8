import { brokerList } from "./kafka-client.ts";

test("KAFKA_BROKERS is a list of host:port", () => {
  expect(brokerList("127.0.0.1:9092")).toEqual(["127.0.0.1:9092"]);
  expect(brokerList("a.example:9092, b-2.example:19092 ,[::1]:9092")).toEqual([
    "a.example:9092",
    "b-2.example:19092",
    "[::1]:9092",
  ]);
});

test.each([
  "",
  "localhost",
  "localhost:",
  "localhost:0",
  "localhost:65536",
  "http://localhost:9092",
  "a:1,,b:2",
  "a b:1",
])("refuses %j", (text) => expect(() => brokerList(text)).toThrow("KAFKA_BROKERS: expected host:port"));
