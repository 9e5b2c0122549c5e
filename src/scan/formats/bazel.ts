import { LIMITS } from '../../limits.ts';
import { known, unresolved } from '../classify.ts';
import type { Definition, Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';
import type { TextSpan } from '../text-span.ts';
import type { PartName } from '../reference.ts';
import { readTokens, type CodeToken } from '../tokens.ts';

/** Modules and workspaces of Bazel: images that rules_oci and rules_docker pull. */
export const BAZEL: Format = {
  name: 'bazel',
  comments: 'hash',
  isName: (path) => /^(?:(?:.*\.)?MODULE\.bazel|WORKSPACE(?:\.bazel|\.bzlmod)?)$/.test(fileNameOf(path)),
  find: ({ text }) => {
    const { tokens, unreadable } = readTokens(text, 'starlark');
    return Promise.resolve({ mentions: findPulls(tokens), unreadable });
  },
};

function findPulls(tokens: readonly CodeToken[]): readonly Mention[] {
  const { extensions, texts } = assignmentsOf(tokens);
  return tokens.flatMap((token, index) => {
    const length = lengthOfCall(tokens.slice(index, index + 4), extensions);
    const before = tokens[index - 1];
    if (length === undefined || before?.text === '.' || before?.text === 'def') {
      return [];
    }
    const given = argumentsOf(tokens, index + length, texts);
    const why = 'The call has no end, or too many arguments.';
    return given === undefined ? [{ span: token.span, name: unresolved(why) }] : mentionPull(given, token);
  });
}

/** Rules that pull an image (rules_oci `oci/pull.bzl`, rules_docker `container/container.bzl`). */
const RULES: readonly string[] = ['oci_pull', 'container_pull'];

/** How many tokens stand before the arguments of a call that pulls: `oci.pull(`, `oci_pull(`; undefined for others. */
function lengthOfCall(tokens: readonly CodeToken[], extensions: ReadonlySet<string>): number | undefined {
  const [name, second, third, fourth] = tokens;
  if (name?.kind !== 'name') {
    return undefined;
  }
  if (RULES.includes(name.text) && second?.text === '(') {
    return 2;
  }
  const isPull = extensions.has(name.text) && second?.text === '.' && third?.text === 'pull' && fourth?.text === '(';
  return isPull ? 4 : undefined;
}

interface Assignments {
  /** names of the extension that pulls */
  readonly extensions: ReadonlySet<string>;
  /** variables that are texts */
  readonly texts: ReadonlyMap<string, CodeToken>;
}

function assignmentsOf(tokens: readonly CodeToken[]): Assignments {
  const extensions = new Set(['oci']);
  const texts = new Map<string, CodeToken>();
  let depth = 0;
  for (const [index, name] of tokens.entries()) {
    depth += '([{'.includes(name.text) && name.kind === 'sign' ? 1 : 0;
    depth -= ')]}'.includes(name.text) && name.kind === 'sign' ? 1 : 0;
    if (depth !== 0 || name.kind !== 'name' || tokens[index + 1]?.text !== '=') {
      continue;
    }
    const [value, next, , , extension] = tokens.slice(index + 2, index + 7);
    if (value?.kind === 'name' && value.text === 'use_extension' && extension?.text === 'oci') {
      extensions.add(name.text);
    }
    // one that is put together is no literal
    if (value?.kind === 'string' && !(next?.kind === 'sign' && '+%.'.includes(next.text))) {
      texts.set(name.text, value);
    }
  }
  return { extensions, texts };
}

/** A value of an argument: its place, and its text where that is known. */
interface Argument {
  readonly span: TextSpan;
  readonly text: string | undefined;
  readonly definedAt: Definition | undefined;
}

function argumentsOf(
  tokens: readonly CodeToken[],
  start: number,
  texts: ReadonlyMap<string, CodeToken>,
): ReadonlyMap<string, Argument> | undefined {
  const found = new Map<string, Argument>();
  let depth = 1;
  let name: string | undefined;
  let value: CodeToken[] = [];
  for (let at = start; depth > 0; at++) {
    if (at >= tokens.length || at - start > LIMITS.scanCallTokens) {
      return undefined;
    }
    const token = tokens[at];
    const sign = token?.kind === 'sign' ? token.text : '';
    depth += sign !== '' && '([{'.includes(sign) ? 1 : sign !== '' && ')]}'.includes(sign) ? -1 : 0;
    if (depth === 0 || (depth === 1 && sign === ',')) {
      const argument = argumentOf(value, texts);
      if (name !== undefined && argument !== undefined) {
        found.set(name, argument);
      }
      [name, value] = [undefined, []];
    } else if (depth === 1 && sign === '=' && name === undefined) {
      name = value.at(-1)?.text;
      value = [];
    } else if (token !== undefined) {
      value.push(token);
    }
  }
  return found;
}

function argumentOf(value: readonly CodeToken[], texts: ReadonlyMap<string, CodeToken>): Argument | undefined {
  const [first, second] = value;
  const last = value.at(-1);
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const { span } = first;
  if (second !== undefined) {
    return { span: { start: first.outer.start, end: last.outer.end }, text: undefined, definedAt: undefined };
  }
  if (first.kind === 'string') {
    return { span, text: first.text, definedAt: undefined };
  }
  const variable = first.kind === 'name' ? texts.get(first.text) : undefined;
  const isNone = first.text === 'None';
  return isNone ? undefined : { span, text: variable?.text, definedAt: variable && { span: variable.span } };
}

/** `pull(image = …, tag = …, digest = …)`, or `registry` and `repository` in place of `image`. */
function mentionPull(given: ReadonlyMap<string, Argument>, call: CodeToken): readonly Mention[] {
  const [registry, tag, digest] = ['registry', 'tag', 'digest'].map((name) => given.get(name));
  const repository = given.get('image') ?? given.get('repository');
  if (repository === undefined) {
    return [];
  }
  const keys: readonly (readonly [PartName, Argument | undefined])[] = [
    ['registry', given.has('image') ? undefined : registry],
    ['repository', repository],
    ['tag', tag],
    ['digest', digest],
  ];
  const used = keys.flatMap(([name, argument]) => (argument === undefined ? [] : [[name, argument] as const]));
  const definedAt = used.findLast(([, argument]) => argument.definedAt !== undefined)?.[1].definedAt;
  const isKnown = used.every(([, argument]) => argument.text !== undefined);
  const signs: Readonly<Record<PartName, readonly [string, string]>> = {
    registry: ['', '/'],
    repository: ['', ''],
    tag: [':', ''],
    digest: ['@', ''],
  };
  const texts = used.map(([name, { text = '' }]) => (text === '' ? '' : `${signs[name][0]}${text}${signs[name][1]}`));
  return [
    {
      span: repository.span,
      name: isKnown ? known(texts.join('')) : unresolved('It is not a literal in this file.'),
      parts: used.length > 1 ? Object.fromEntries(used.map(([name, { span }]) => [name, span])) : undefined,
      definedAt,
      owners: [call.span],
    },
  ];
}
