import { parseRegistry } from '../core/image/reference.ts';
import type { ImageLine } from './image-lines.ts';
import type { InputReader } from './reader.ts';

/** Where evidence is and how to log in there. */
export interface RegistryInputs {
  readonly login: { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  readonly githubToken: string | undefined;
  /** `host[:port]`, reached by HTTP only */
  readonly allowHttp: readonly string[];
  /** milliseconds to go on looking where nothing was found */
  readonly retryMissingFor: number;
}

/** Reads where to look, for the images that are named. */
export function readRegistryInputs(reader: InputReader, lines: readonly ImageLine[]): RegistryInputs {
  return {
    login: readLogin(reader, lines),
    githubToken: reader.token('github-token'),
    allowHttp: readAllowHttp(reader),
    retryMissingFor: reader.duration('retry-missing-for', { fallback: '0s', min: '0s', max: '1h' }),
  };
}

function readAllowHttp(reader: InputReader): readonly string[] {
  const hosts = reader.list('allow-http').flatMap((text) => reader.take('allow-http', text, parseRegistry(text)) ?? []);
  const distinct = [...new Set(hosts)];
  reader.insecure.push(...distinct.map((host) => `allow-http: ${host}`));
  return distinct;
}

function readLogin(reader: InputReader, lines: readonly ImageLine[]): RegistryInputs['login'] {
  const text = reader.text('registry');
  const named = text === undefined ? undefined : reader.take('registry', text, parseRegistry(text));
  const username = reader.text('registry-username');
  // several lines are fine: keys of service accounts are JSON
  const password = reader.text('registry-password');
  if (username !== undefined && /[:\p{Cc}]/u.test(username)) {
    reader.issues.push('registry-username: the value has ":" or control characters, which no user name has.');
  }
  if (username === undefined || password === undefined) {
    refuseHalfLogin(reader, { username, password, registry: text });
    return undefined;
  }
  const registry = text === undefined ? sharedRegistry(reader, lines) : named;
  return registry === undefined ? undefined : { registry, username, password };
}

function refuseHalfLogin(
  reader: InputReader,
  given: Readonly<Record<'username' | 'password' | 'registry', string | undefined>>,
): void {
  if (given.password !== undefined) {
    reader.issues.push('registry-password is given without registry-username; the two belong together.');
  } else if (given.username !== undefined) {
    reader.issues.push(
      'registry-username is given without registry-password (is the secret set?); the two belong together.',
    );
  } else if (given.registry !== undefined) {
    reader.notices.push('registry has no effect without registry-username and registry-password.');
  }
}

function sharedRegistry(reader: InputReader, lines: readonly ImageLine[]): string | undefined {
  const registries = [...new Set(lines.map(({ reference }) => reference.repository.registry))];
  if (registries.length > 1) {
    reader.issues.push(
      `registry is missing: the images are on several (${registries.slice(0, 5).join(', ')}), and registry-password is sent to one only.`,
    );
  }
  return registries[0];
}
