/** A file that is to be written, in parts, which are rendered while they are read: anew each time. */
export interface RenderedFile {
  /** in the output folder */
  readonly name: string;
  readonly parts: () => Iterable<string> | AsyncIterable<string>;
}
