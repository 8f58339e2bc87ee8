type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Statuses of one class: what the contract writes as `4XX`. */
export type StatusOf<Class extends 1 | 2 | 3 | 4 | 5> =
  `${Class}${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never;

/** Error statuses: what `default` stands for. */
export type ErrorStatus = StatusOf<4> | StatusOf<5>;

/** An open enumeration: the known values are offered, others keep their value. */
export type Unknown<Base extends string | number> = Base & Readonly<Record<never, never>>;

/** Anything that can be sent as bytes. */
export type BinaryBody = Blob | Uint8Array | ArrayBuffer | ReadableStream | AsyncIterable<Uint8Array> | string;
