type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Statuses of one class, such as `StatusOf<4>`: what the contract writes as `4XX`. */
export type StatusOf<Class extends 1 | 2 | 3 | 4 | 5> =
  `${Class}${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never;

/** Any status: what the contract writes as `default`. */
export type Status = StatusOf<1> | StatusOf<2> | StatusOf<3> | StatusOf<4> | StatusOf<5>;

/** A binary body: whole, or as a stream. */
export type ByteSource = string | Uint8Array | Blob | AsyncIterable<Uint8Array>;
