import type { Money } from "@concordat-shop/generated/payment/types.ts";

/** What is asked of the acquirer; the same key names the same capture, however often it is asked for. */
export interface CaptureRequest {
  readonly key: string;
  readonly orderId: string;
  readonly amount: Money;
  readonly method: string;
}

export interface RefundRequest {
  readonly key: string;
  /** The key of the capture. */
  readonly capture: string;
  readonly amount: Money;
}

export type CaptureResult = { readonly captured: true } | { readonly captured: false; readonly declineCode: string };

/** The bank's side of a payment. Both calls may fail without an answer although they took effect. */
export interface Acquirer {
  /** @throws AcquirerUnreachable when there is no answer: ask again with the same key. */
  capture(request: CaptureRequest): Promise<CaptureResult>;
  /** @throws AcquirerUnreachable when there is no answer: ask again with the same key. */
  refund(request: RefundRequest): Promise<void>;
}

/** The acquirer did not answer; whether it acted is not known. */
export class AcquirerUnreachable extends Error {
  readonly code = "ACQUIRER_UNREACHABLE";

  constructor(key: string) {
    super(`${key}: no answer from the acquirer; ask again with the same key`);
    this.name = "AcquirerUnreachable";
  }
}
