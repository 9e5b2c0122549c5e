/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A part of a file that could not be read, or all of it. */
export interface UnreadablePart {
  /** e.g. `not YAML: …` */
  readonly why: string;
}
