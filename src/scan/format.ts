import type { PartName } from './reference.ts';
import type { SourceFile } from './source.ts';
import type { TextSpan, UnreadablePart } from './text-span.ts';

/** What a mention names. */
export type MentionedName =
  /** the whole reference with variables filled in; it need not be valid */
  | { readonly kind: 'known'; readonly text: string }
  /** the reason is a sentence */
  | { readonly kind: 'unresolved'; readonly why: string; readonly isTemplate?: boolean }
  | { readonly kind: 'built'; readonly why: string };

/** Where the value of a variable stands. */
export interface Definition {
  readonly span: TextSpan;
  /** where it is another file */
  readonly source?: SourceFile | undefined;
}

/** A place that names an image. */
export interface Mention {
  /** of the text of the reference: without quotes, behind a scheme */
  readonly span: TextSpan;
  readonly name: MentionedName;
  /** as written; null and undefined where the place says none, or one that a build sets */
  readonly platform?: string | null | undefined;
  /** of a reference in several keys */
  readonly parts?: Readonly<Partial<Record<PartName, TextSpan>>> | undefined;
  readonly definedAt?: Definition | undefined;
  /** what else an ignore comment may stand beside: the key above a reference in several keys, the start of an instruction */
  readonly owners?: readonly TextSpan[] | undefined;
}

/** What a format finds in one file. */
export interface FormatFindings {
  readonly mentions: readonly Mention[];
  readonly unreadable: readonly UnreadablePart[];
  /** paths from the root of other files that are of the same format since this one includes them, whatever their names are */
  readonly includes?: readonly string[];
}

/** Which comments a format has; they may say that a reference is ignored. */
export type CommentSyntax = 'yaml' | 'jsonc' | 'dockerfile' | 'hash' | 'hash-and-slashes' | 'ini';

/**
 * A format of files that name images. A file has one format: the first of the table whose `isPath` holds; else the
 * first whose `isContent` does; else the first whose `isName` does.
 */
export interface Format {
  readonly name: string;
  readonly comments: CommentSyntax | ((path: string) => CommentSyntax);
  /** files whose path alone tells: a folder has a meaning */
  readonly isPath?: (path: string) => boolean;
  /** files that may be of it, by their path; only these are read, and `isContent` decides */
  readonly mayBe?: (path: string) => boolean;
  /** whether the text is of this format */
  readonly isContent?: (file: SourceFile) => Promise<boolean>;
  /** files whose name tells, where nothing else did */
  readonly isName?: (path: string) => boolean;
  /** whether files of other kinds have such names too (a disk's `.image`): one that is no text is none of these */
  readonly hasCommonName?: boolean;
  /** Finds all places of images in a file of this format; never throws, whatever the text is. */
  readonly find: (file: SourceFile) => Promise<FormatFindings>;
}

/** Nothing was found. */
export const NOTHING: FormatFindings = { mentions: [], unreadable: [] };
