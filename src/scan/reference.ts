/** What a place in a file says about an image. */
export type ReferenceKind = 'image' | 'unresolved' | 'built' | 'ignored';

/** A place in a file: lines and columns from 1, the end exclusive, columns in UTF-16 code units. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The keys that a reference may be spread over. */
export type PartName = 'registry' | 'repository' | 'tag' | 'digest';

/** The place of the value of a variable. */
export interface DefinitionRange extends TextRange {
  /** where it is not the file of the reference */
  readonly file?: string;
}

/** A reference to an image in a file. */
export interface FoundReference extends TextRange {
  /** path from the root, with `/` */
  readonly file: string;
  readonly format: string;
  /** the source text of the place */
  readonly written: string;
  /**
   * `image`: it is known. `unresolved`: its name depends on what is not in the files, or is no reference. `built`: this
   * repository builds it. `ignored`: by a comment.
   */
  readonly kind: ReferenceKind;
  /** normalized, with the tag `latest` filled in; null unless the kind is `image` */
  readonly reference: string | null;
  /** `os/arch[/variant]`, where the place says one */
  readonly platform: string | null;
  /** a sentence; null where the kind is `image` */
  readonly why: string | null;
  /** of one that is not known since a template of a chart makes it: values decide which image it is, and they are scanned too */
  readonly reason?: 'template';
  /** of a reference in several keys: the place of each */
  readonly parts?: Readonly<Partial<Record<PartName, TextRange>>>;
  /** of a reference that comes from a variable: the place of the variable's value */
  readonly definedAt?: DefinitionRange;
}

/** A file that looks like one of the formats and could not be read, or not all of it. */
export interface UnreadFile {
  readonly file: string;
  readonly format: string | null;
  /** begins with what is wrong, e.g. `not YAML: …` */
  readonly why: string;
  /** where the scan is to be compared with another: equal for equal content, of all that may stand behind its name */
  readonly content?: string;
}

/** All that was found in some files. */
export interface ScanResult {
  /** by file (code units), then line, then column */
  readonly references: readonly FoundReference[];
  readonly files: readonly UnreadFile[];
}
