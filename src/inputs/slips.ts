import { parseReference, parseRepository, type ImageReference, type RepositoryName } from '../core/image/reference.ts';
import type { Parsed } from '../parsed.ts';
import { quote } from '../text.ts';

/** Where a value was written. */
export type Writing = 'step' | 'flags';

/** The value between quotation marks that are part of it; undefined without such. */
export function unquoted(value: string): string | undefined {
  return /^(?<mark>["'`])(?<inner>.+)\k<mark>$/s.exec(value)?.groups?.['inner'];
}

/** Why a value cannot be used where that is how a list or a text is written, whatever it should be. */
export function describeWriting(value: string, isList: boolean, writing: Writing): string | undefined {
  const inner = unquoted(value);
  if (inner !== undefined) {
    return `its quotation marks are part of the value here; remove them: ${inner.slice(0, 200)}`;
  }
  if (!isList || !/^[^,\p{C}]+(?:,[^,\p{C}]*)+$/u.test(value)) {
    return undefined;
  }
  return writing === 'step'
    ? 'a list has one item per line, without commas: write "|" after the name of the input, and each item on its own line'
    : 'a list has no commas: pass each item separately';
}

/** As `parseReference`, with the likely cause where a text is none. */
export function readReference(text: string, defaultTag: string | undefined, writing: Writing): Parsed<ImageReference> {
  const result = parseReference(text, defaultTag);
  return result.kind === 'value' ? result : explained(text, result, (name) => parseReference(name, 'latest'), writing);
}

/** As `parseRepository`, with the likely cause where a text is none. */
export function readRepository(text: string, writing: Writing): Parsed<RepositoryName> {
  const result = parseRepository(text);
  return result.kind === 'value' ? result : explained(text, result, parseRepository, writing);
}

type Invalid = Extract<Parsed<unknown>, { kind: 'invalid' }>;

function invalid(issue: string): Invalid {
  return { kind: 'invalid', issue };
}

function explained(text: string, result: Invalid, parse: (text: string) => Parsed<unknown>, writing: Writing): Invalid {
  const [, before = ''] = /^(.*?)(?:@(?:sha256:?)?|:|\/)$/.exec(text) ?? [];
  const belongs =
    writing === 'step'
      ? 'is the output of the earlier step that belongs there empty (its `id`, its name)?'
      : 'is the variable that belongs there empty?';
  if (before !== '' && parse(before).kind === 'value') {
    return invalid(`nothing follows ${quote(text.slice(before.length))}; ${belongs}`);
  }
  if (/^[:@/]/.test(text)) {
    return invalid(`there is no name before ${quote(text.slice(0, 1))}; ${belongs}`);
  }
  const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [];
  const lower = `${name.toLowerCase()}${rest}`;
  return lower !== text && parse(lower).kind === 'value'
    ? invalid(`the name of a repository must be lowercase; write ${quote(lower)}`)
    : result;
}

/** An exact identity that no certificate has, as people write it by mistake. */
export type IdentitySlip =
  /** it can match nothing; what was meant, where that is known */
  | { readonly kind: 'invalid'; readonly reason: string; readonly meant: string | undefined }
  /** it matches nothing that is known */
  | { readonly kind: 'doubtful'; readonly reason: string };

const WORKFLOW_FILE =
  /^(?<start>(?:https?:\/\/)?(?:github\.com\/)?)(?<rest>[^/\s:]+\/[^/\s:]+\/\.github\/workflows\/\S+)$/;
const ON_GITHUB = /^https:\/\/github\.com\/(?<repository>[^/\s@]+\/[^/\s@]+)(?:\/(?<file>[^@\s]*))?(?:@(?<ref>\S*))?$/;

/** What is wrong with an exact identity of a workflow; undefined where nothing is known to be. */
export function findIdentitySlip(value: string): IdentitySlip | undefined {
  if (/,\s*(?:https?:\/\/|[^\s,@]+@)/.test(value)) {
    return { kind: 'invalid', reason: 'write one identity per line, without commas', meant: value.split(',')[0] };
  }
  const { start, rest } = WORKFLOW_FILE.exec(value)?.groups ?? {};
  if (start !== undefined && rest !== undefined && start !== 'https://github.com/') {
    const meant = `https://github.com/${rest}`;
    return {
      kind: 'invalid',
      reason: `the identity of a workflow begins with "https://": write ${quote(meant)}`,
      meant,
    };
  }
  if (/\.[*+]|^\^|\$$/.test(value)) {
    // looks like a pattern, which is reported by itself
    return undefined;
  }
  const { repository, file = '', ref } = ON_GITHUB.exec(value)?.groups ?? {};
  if (repository === undefined) {
    return undefined;
  }
  if (!file.startsWith('.github/workflows/')) {
    return {
      kind: 'doubtful',
      reason: `names no workflow: an identity is exact, such as https://github.com/${repository}/.github/workflows/FILE@REF; for all workflows of the repository, set publisher to github:${repository} instead`,
    };
  }
  return ref === undefined || !/^(?:refs\/.+|[0-9a-f]{40})$/.test(ref)
    ? {
        kind: 'doubtful',
        reason: `matches no certificate: the identity of a workflow ends in "@" and the full ref, such as ${value.replace(/@.*$/s, '')}@refs/heads/${ref === undefined || ref === '' ? 'main' : ref}`,
      }
    : undefined;
}
