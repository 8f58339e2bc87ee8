import type { ResponseChecker } from "./check-response.ts";
import type { ServiceDescriptor } from "./descriptor.ts";
import type { Authenticators } from "./security.ts";
import type { ServerSettings } from "./settings.ts";

/** What the parts of a running server share. */
export interface Server {
  readonly service: ServiceDescriptor;
  readonly settings: ServerSettings;
  readonly authenticators: Authenticators;
  readonly limits: {
    readonly bodyBytes: number;
    readonly streamBytes: number;
    readonly parts: number;
    readonly headers: number;
    readonly milliseconds: number;
  };
  readonly checker: ResponseChecker | undefined;
}
