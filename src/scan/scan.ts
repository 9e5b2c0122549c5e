import { messageOf } from '../errors.ts';
import { cleanText } from '../text.ts';
import { classify } from './classify.ts';
import { listCandidates, readSource, type Selection } from './files.ts';
import type { Format, Mention } from './format.ts';
import { isCandidate, formatOf } from './formats.ts';
import { whyIgnored, readIgnoreComments } from './ignore.ts';
import { LineIndex } from './position.ts';
import type { DefinitionRange, FoundReference, ScanResult, TextRange, UnreadFile } from './reference.ts';
import { SourceFile } from './source.ts';

/**
 * Finds every reference to an image in the files of a checkout.
 * @throws ScanError for a path that is not there
 */
export async function scanCheckout(selection: Selection): Promise<ScanResult> {
  const references: FoundReference[] = [];
  const files: UnreadFile[] = [];
  for (const candidate of listCandidates(selection, isCandidate)) {
    const read = readSource(candidate);
    if (read.kind === 'unreadable') {
      files.push({ file: candidate.path, format: null, why: read.why });
    } else if (read.kind === 'text') {
      const found = await scanFile(new SourceFile(candidate.path, read.text, candidate.root.read));
      references.push(...found.references);
      files.push(...found.files);
    }
  }
  return { references, files };
}

/** Finds every reference in one file, in order. */
export async function scanFile(file: SourceFile): Promise<ScanResult> {
  const format = await formatOf(file);
  if (format === undefined) {
    return { references: [], files: [] };
  }
  try {
    const { mentions, unreadable } = await format.find(file);
    return {
      references: await referencesOf(file, format, mentions),
      files: unreadable.map(({ why }) => ({ file: file.path, format: format.name, why })),
    };
  } catch (thrown) {
    // a fault of this program: the file is named, so that nothing in it is passed over in silence
    const why = `not read because of an unexpected error: ${cleanText(messageOf(thrown))}`;
    return { references: [], files: [{ file: file.path, format: format.name, why }] };
  }
}

async function referencesOf(
  file: SourceFile,
  format: Format,
  mentions: readonly Mention[],
): Promise<readonly FoundReference[]> {
  if (mentions.length === 0) {
    return [];
  }
  const lines = new LineIndex(file.text);
  const syntax = typeof format.comments === 'function' ? format.comments(file.path) : format.comments;
  const ignored = await readIgnoreComments(file.text, syntax, lines);
  const references = new Map<string, FoundReference>();
  // in the order of places; those of one place stay in the order of their values
  for (const mention of mentions.toSorted((a, b) => a.span.start - b.span.start)) {
    const { span, platform, parts, definedAt } = mention;
    const why = whyIgnored(mention, ignored, lines);
    const reference: FoundReference = {
      file: file.path,
      ...lines.rangeOf(span),
      format: format.name,
      written: file.text.slice(span.start, span.end),
      ...(why === undefined ? classify(mention.name) : { kind: 'ignored', reference: null, why }),
      platform: platform ?? null,
      ...(parts === undefined ? {} : { parts: rangesOf(parts, lines) }),
      ...(definedAt === undefined ? {} : { definedAt: definitionOf(definedAt, file, lines) }),
    };
    // a place and what it names are listed once
    const key = `${span.start}:${span.end} ${reference.kind} ${reference.reference ?? reference.why ?? ''}`;
    if (!references.has(key)) {
      references.set(key, reference);
    }
  }
  return [...references.values()];
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
