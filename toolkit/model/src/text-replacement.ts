/** `length` UTF-16 units from `offset` on become `insert`. */
export interface TextReplacement {
  readonly offset: number;
  readonly length: number;
  readonly insert: string;
}
