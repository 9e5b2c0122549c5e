/** Text that is put into a file; nothing that is there changes. */
export interface Insertion {
  /** path from the root, with `/` */
  readonly file: string;
  /** in UTF-16 code units of the file as it is */
  readonly offset: number;
  readonly text: string;
}

/** The text of one file with insertions, in whatever order they are. */
export function insertInto(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { offset, text: inserted } of inOrder(insertions)) {
    pieces.push(text.slice(done, offset), inserted);
    done = offset;
  }
  return [...pieces, text.slice(done)].join('');
}

/** Insertions of one file from its beginning on. */
export function inOrder(insertions: readonly Insertion[]): readonly Insertion[] {
  return insertions.toSorted((a, b) => a.offset - b.offset);
}
