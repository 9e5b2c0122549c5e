import { messageOf } from '../errors.ts';
import { cleanText } from '../text.ts';
import { classify } from './classify.ts';
import type { Format, Mention } from './format.ts';
import { formatNamed, formatOf } from './formats.ts';
import { whyIgnored, readIgnoreComments } from './ignore.ts';
import { LineIndex } from './position.ts';
import type { DefinitionRange, FoundReference, ScanResult, TextRange, UnreadFile } from './reference.ts';
import type { SourceFile } from './source.ts';
import { isChartTemplate } from './templates.ts';

/** References that comments exempt, each with what it is without the comment: one reference for each value. */
export type WithoutComments = ReadonlyMap<FoundReference, readonly FoundReference[]>;

/** What was found in one file. */
export interface FileFindings {
  /** the name of its format; undefined for a file of none */
  readonly format: string | undefined;
  /** paths of other files that are of its format since it includes them */
  readonly includes: readonly string[];
  readonly references: readonly FoundReference[];
  readonly files: readonly UnreadFile[];
  readonly withoutComments: WithoutComments;
}

/** Finds every reference in one file, in order. */
export async function scanFile(file: SourceFile): Promise<ScanResult> {
  const { references, files } = await findReferences(file, undefined);
  return { references, files };
}

/** Nothing was found in a file. */
export const NO_FINDINGS: FileFindings = {
  format: undefined,
  includes: [],
  references: [],
  files: [],
  withoutComments: new Map(),
};

/**
 * Finds every reference in one file, with what it is without the comments.
 * @param known - the name of the format, where another file has decided about it
 */
export async function findReferences(file: SourceFile, known: string | undefined): Promise<FileFindings> {
  const format = known === undefined ? await formatOf(file) : formatNamed(known);
  if (format === undefined) {
    return NO_FINDINGS;
  }
  try {
    const { mentions, unreadable, includes = [] } = await format.find(file);
    return {
      ...(await referencesOf(file, format, mentions)),
      format: format.name,
      includes,
      files: unreadable.map(({ why }) => ({ file: file.path, format: format.name, why })),
    };
  } catch (thrown) {
    // a fault of this program: the file is named, so that nothing in it is passed over in silence
    const why = `not read because of an unexpected error: ${cleanText(messageOf(thrown))}`;
    return { ...NO_FINDINGS, format: format.name, files: [{ file: file.path, format: format.name, why }] };
  }
}

async function referencesOf(
  file: SourceFile,
  format: Format,
  mentions: readonly Mention[],
): Promise<Pick<FileFindings, 'references' | 'withoutComments'>> {
  if (mentions.length === 0) {
    return { references: [], withoutComments: new Map() };
  }
  const lines = new LineIndex(file.text);
  const syntax = typeof format.comments === 'function' ? format.comments(file.path) : format.comments;
  const ignored = await readIgnoreComments(file.text, syntax, lines);
  const isOfChart = mentions.some(isTemplateName) && (await isChartTemplate(file));
  const references = new Map<string, FoundReference>();
  const withoutComments = new Map<FoundReference, Map<string, FoundReference>>();
  // in the order of places; those of one place stay in the order of their values
  for (const mention of mentions.toSorted((a, b) => a.span.start - b.span.start)) {
    const { span, platform, parts, definedAt } = mention;
    const { kind, reference, why } = classify(mention.name);
    const bare: FoundReference = {
      file: file.path,
      ...lines.rangeOf(span),
      format: format.name,
      written: file.text.slice(span.start, span.end),
      kind,
      reference,
      platform: platform ?? null,
      why,
      ...(isOfChart && isTemplateName(mention) ? { reason: 'template' as const } : {}),
      ...(parts === undefined ? {} : { parts: rangesOf(parts, lines) }),
      ...(definedAt === undefined ? {} : { definedAt: definitionOf(definedAt, file, lines) }),
    };
    const place = `${span.start}:${span.end}`;
    const comment = whyIgnored(mention, ignored, lines);
    const listed = addOnce(references, place, comment === undefined ? bare : ignoredBy(comment, bare));
    if (comment !== undefined) {
      const alike = withoutComments.get(listed) ?? new Map<string, FoundReference>();
      addOnce(alike, place, bare);
      withoutComments.set(listed, alike);
    }
  }
  return {
    references: [...references.values()],
    withoutComments: new Map([...withoutComments].map(([reference, all]) => [reference, [...all.values()]])),
  };
}

/** A reference that a comment exempts; what it would be otherwise is no matter then. */
function ignoredBy(why: string, bare: FoundReference): FoundReference {
  const { reason, ...others } = bare;
  return { ...(reason === undefined ? bare : others), kind: 'ignored', reference: null, why };
}

function isTemplateName({ name }: Mention): boolean {
  return name.kind === 'unresolved' && name.isTemplate === true;
}

/** A place and what it names are listed once. @returns the one that is listed */
function addOnce(all: Map<string, FoundReference>, place: string, reference: FoundReference): FoundReference {
  const key = `${place} ${reference.kind} ${reference.reference ?? reference.why ?? ''}`;
  const known = all.get(key) ?? reference;
  all.set(key, known);
  return known;
}

function rangesOf(parts: NonNullable<Mention['parts']>, lines: LineIndex): Readonly<Record<string, TextRange>> {
  return Object.fromEntries(Object.entries(parts).map(([name, span]) => [name, lines.rangeOf(span)]));
}

function definitionOf(
  { span, source }: NonNullable<Mention['definedAt']>,
  file: SourceFile,
  lines: LineIndex,
): DefinitionRange {
  return source === undefined || source.path === file.path
    ? lines.rangeOf(span)
    : { file: source.path, ...new LineIndex(source.text).rangeOf(span) };
}
