import { HttpProblem } from "@concordat-shop/generated/schema-registry/server.ts";
import { RegistryError } from "../registry-error.ts";

type Handler<Request, Result> = (request: Request) => Promise<Result> | Result;

/** A handler whose refusals become answers in the registry's form. */
export function answerWith<Request, Result>(handler: Handler<Request, Result>): (request: Request) => Promise<Result> {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof RegistryError) {
        throw new HttpProblem(error.status, { detail: error.message, error_code: error.code });
      }
      throw error;
    }
  };
}
