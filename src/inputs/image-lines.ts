import { formatReference, isTag, parseReference, TAG_RULE, type ImageReference } from '../core/image/reference.ts';
import { readImageFile } from './image-file.ts';
import { quote } from '../text.ts';
import type { InputReader } from './reader.ts';

/** A line of `image` or `image-file` that could be read. */
export interface ImageLine {
  /** as written, with the tag that applies */
  readonly requested: string;
  readonly reference: ImageReference;
}

const DEFAULT_TAG = 'latest';
/** So many faults of a file, and so many repetitions, are told one by one; the rest is counted. */
const MAX_ISSUES = 20;
const MAX_REPEATED = 10;

/** A name as it was given. */
interface GivenName {
  readonly text: string;
  /** notes why it cannot be used */
  readonly refuse: (reason: string) => void;
}

/** Reads `image`, `image-file` and `tag`; an image that is named twice is taken once. */
export async function readImageLines(reader: InputReader): Promise<readonly ImageLine[]> {
  const tag = reader.text('tag');
  if (tag !== undefined && !isTag(tag)) {
    reader.refuse('tag', tag, `it ${TAG_RULE}`);
  }
  const issues: string[] = [];
  const names = [...namesOfInput(reader), ...(await namesOfFile(reader, issues))];
  const lines = new Map<string, ImageLine>();
  const repeated: string[] = [];
  for (const { text, refuse } of names) {
    const result = parseReference(text, undefined);
    if (result.kind === 'invalid') {
      refuse(result.issue);
      continue;
    }
    const written = result.value;
    const isComplete = written.tag !== undefined || written.digest !== undefined;
    if (isComplete && tag !== undefined && names.length === 1) {
      reader.refuse('tag', tag, `the one image, ${quote(text)}, names its own tag or digest`);
    }
    const applied = tag ?? DEFAULT_TAG;
    const reference = isComplete ? written : { ...written, tag: applied };
    const name = formatReference(reference);
    if (lines.has(name)) {
      repeated.push(name);
    } else {
      lines.set(name, { requested: isComplete ? text : `${text}:${applied}`, reference });
    }
  }
  reportIssues(reader, issues);
  reportRepeated(reader, repeated);
  return [...lines.values()];
}

function namesOfInput(reader: InputReader): readonly GivenName[] {
  const texts = reader.list('image');
  if (texts.length === 0 && reader.text('image-file') === undefined) {
    reader.issues.push(
      'image is missing: give the images to verify, one a line (e.g. cgr.dev/chainguard/nginx), or image-file, a file of them.',
    );
  }
  return texts.map((text) => ({
    text,
    refuse: (reason) => {
      reader.refuse('image', text, reason);
    },
  }));
}

async function namesOfFile(reader: InputReader, issues: string[]): Promise<readonly GivenName[]> {
  const names = (await readImageFile(reader)) ?? [];
  return names.flatMap(({ text, where }) => {
    if (text === undefined) {
      issues.push(`image-file, ${where}: it is no image reference.`);
      return [];
    }
    const refuse = (reason: string): void => {
      issues.push(`image-file, ${where}: ${quote(text)} cannot be used: ${reason}.`);
    };
    return [{ text, refuse }];
  });
}

function reportIssues(reader: InputReader, issues: readonly string[]): void {
  const rest = issues.length - MAX_ISSUES;
  reader.issues.push(
    ...issues.slice(0, MAX_ISSUES),
    ...(rest > 0 ? [`image-file: ${rest} more of its lines cannot be used.`] : []),
  );
}

function reportRepeated(reader: InputReader, repeated: readonly string[]): void {
  const rest = repeated.length - MAX_REPEATED;
  reader.notices.push(
    ...repeated.slice(0, MAX_REPEATED).map((name) => `image names ${name} more than once; it is verified once.`),
    ...(rest > 0 ? [`${rest} more lines name an image once more; each is verified once.`] : []),
  );
}
