import { X509Certificate } from 'node:crypto';
import {
  nameOf,
  parsePrefix,
  parseRegistry,
  pathBelow,
  type RepositoryName,
  type RepositoryPrefix,
} from '../core/image/reference.ts';
import { attestationLocations, hasLocations, type GitHubAttestationsMode } from '../core/policy/github-attestations.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { LIMITS } from '../limits.ts';
import { listNames } from '../text.ts';
import type { ImageLine } from './image-list.ts';
import type { InputReader } from './reader.ts';
import { readRepository } from './slips.ts';

/** Inputs about access to registries. */
export interface RegistryInputs {
  readonly login: { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  readonly githubToken: string | undefined;
  /** `host[:port]`, reached by HTTP only */
  readonly allowHttp: readonly string[];
  /** milliseconds during which missing evidence is searched again */
  readonly retryMissingFor: number;
}

/** Reads the inputs about access to the registries of the images. */
export function readRegistryInputs(
  reader: InputReader,
  lines: readonly ImageLine[],
  requests: readonly ImageRequest[],
  githubToken: string | undefined,
): RegistryInputs {
  return {
    login: readLogin(reader, lines, requests),
    githubToken,
    allowHttp: readAllowHttp(reader),
    retryMissingFor: reader.duration('retry-missing-for'),
  };
}

function readAllowHttp(reader: InputReader): readonly string[] {
  const hosts = reader.list('allow-http').flatMap((text) => reader.take('allow-http', text, parseRegistry(text)) ?? []);
  const distinct = [...new Set(hosts)];
  reader.insecure.push(...distinct.map((host) => `allow-http: ${host}`));
  return distinct;
}

function readLogin(
  reader: InputReader,
  lines: readonly ImageLine[],
  requests: readonly ImageRequest[],
): RegistryInputs['login'] {
  const text = reader.text('registry');
  const named = text === undefined ? undefined : reader.take('registry', text, parseRegistry(text));
  const username = reader.secret('registry-username');
  // several lines are allowed: keys of service accounts are JSON
  const password = reader.secret('registry-password');
  if (username !== undefined && /[:\p{Cc}]/u.test(username)) {
    reader.issues.push(
      `${reader.name('registry-username')}: the value (not shown) contains ":" or control characters, which are not allowed in user names.`,
    );
  }
  if (username === undefined || password === undefined) {
    refuseHalfLogin(reader, { username, password, registry: text });
    return undefined;
  }
  const file = (['image-file', 'policy'] as const).find((name) => reader.isGiven(name));
  if (text === undefined && (file !== undefined || reader.isScan)) {
    const beside = file === undefined || reader.isScan ? 'if files name the images,' : `with ${reader.name(file)},`;
    reader.issues.push(
      `${reader.name('registry')} is missing: ${beside} it says where ${reader.name('registry-password')} may be sent, so that no line of a file decides that.`,
    );
    return undefined;
  }
  const registry = text === undefined ? sharedRegistry(reader, lines) : named;
  if (registry === undefined) {
    return undefined;
  }
  warnOfUnusedLogin(reader, registry, requests);
  return { registry, username, password };
}

/** It may be one registry for many lists, so it is no issue. */
function warnOfUnusedLogin(reader: InputReader, registry: string, requests: readonly ImageRequest[]): void {
  const used = new Set(
    requests.flatMap(({ reference, evidenceRepositories }) =>
      [reference.repository, ...evidenceRepositories].map((each) => each.registry),
    ),
  );
  if (requests.length > 0 && !used.has(registry)) {
    reader.warnings.push(
      `${reader.name('registry')} is ${registry}, but the images are on ${listNames([...used])}: the login is not used.`,
    );
  }
}

function refuseHalfLogin(
  reader: InputReader,
  given: Readonly<Record<'username' | 'password' | 'registry', string | undefined>>,
): void {
  if (given.password !== undefined) {
    reader.issues.push(
      `${reader.name('registry-password')} is set without ${reader.name('registry-username')}; both are required.`,
    );
  } else if (given.username !== undefined) {
    reader.issues.push(
      `${reader.name('registry-username')} is set without ${reader.name('registry-password')} (does the secret exist?); both are required.`,
    );
  } else if (given.registry !== undefined) {
    reader.notices.push(
      `${reader.name('registry')} has no effect without ${reader.name('registry-username')} and ${reader.name('registry-password')}.`,
    );
  }
}

function sharedRegistry(reader: InputReader, lines: readonly ImageLine[]): string | undefined {
  const registries = [...new Set(lines.map(({ reference }) => reference.repository.registry))];
  if (registries.length > 1) {
    reader.issues.push(
      `${reader.name('registry')} is missing: the images are on several registries (${registries.slice(0, 5).join(', ')}), but ${reader.name('registry-password')} is sent to only one of them.`,
    );
  }
  return registries[0];
}

/** Repositories with evidence of images in other repositories. */
export interface SignatureRepositories {
  /** repositories with evidence of every image */
  readonly everywhere: readonly RepositoryName[];
  /** evidence of images below the prefix `from` is below the prefix `to` */
  readonly moved: readonly { readonly from: RepositoryPrefix; readonly to: RepositoryPrefix }[];
}

/** Reads `signature-repository`: names of repositories, and `PREFIX=PREFIX`. */
export function readSignatureRepositories(reader: InputReader): SignatureRepositories {
  const input = 'signature-repository';
  const items = reader.list(input).map((text) => ({ text, sides: text.split('=').map((side) => side.trim()) }));
  const everywhere = items
    .filter(({ sides }) => sides.length === 1)
    .flatMap(({ text }) => reader.take(input, text, readRepository(text, reader.writing)) ?? []);
  const moved = items
    .filter(({ sides }) => sides.length > 1)
    .flatMap(({ text, sides: [left = '', right = '', ...others] }) => {
      if (others.length > 0) {
        reader.refuse(input, text, 'it has more than one "="');
        return [];
      }
      const from = reader.take(input, text, parsePrefix(left));
      const to = reader.take(input, text, parsePrefix(right));
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  return { everywhere, moved };
}

/**
 * The repositories with evidence of an image: those for every image, and the one that the longest matching prefix maps
 * to; without any, the repository of the image.
 */
export function repositoriesOf(
  { everywhere, moved }: SignatureRepositories,
  image: RepositoryName,
): readonly RepositoryName[] {
  const [best] = moved
    .flatMap(({ from, to }) => {
      const rest = pathBelow(from, image);
      return rest === undefined ? [] : [{ rest, to }];
    })
    .sort((a, b) => a.rest.length - b.rest.length);
  const path = [best?.to.path, best?.rest].filter((part) => part !== undefined && part !== '').join('/');
  const all = [...everywhere, ...(best === undefined ? [] : [{ registry: best.to.registry, path }])];
  const distinct = new Map((all.length === 0 ? [image] : all).map((each) => [nameOf(each), each]));
  return [...distinct.values()];
}

/** Reads when GitHub's attestations API is queried. With `true` the repository to query must be known for every image. */
export function readGitHubAttestations(reader: InputReader, images: readonly ImageRequest[]): GitHubAttestationsMode {
  const mode = reader.choice('github-attestations');
  const unknown = images.filter(
    ({ reference, signer }) => !hasLocations(attestationLocations(reference.repository, signer)),
  );
  if (mode === 'true' && unknown.length > 0) {
    const names = listNames(unknown.map(({ reference }) => nameOf(reference.repository)));
    reader.issues.push(
      `${reader.name('github-attestations')} is "true", but it is unknown which repository on GitHub has the attestations of ${names}: ` +
        `set ${reader.name('publisher')} to github:OWNER/REPO, or set an exact ${reader.name('certificate-identity')} of a workflow on github.com, or ${reader.name('certificate-github-workflow-repository')}.`,
    );
  }
  return mode;
}

/** RFC 7468. */
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;

/** Reads `ca-certificates`: the certificates of a PEM file, each in PEM; none where the input is not given. */
export async function readAuthorities(reader: InputReader): Promise<readonly string[]> {
  const input = 'ca-certificates';
  const path = reader.path(input);
  const text = path === undefined ? undefined : await reader.file(input, path);
  if (path === undefined || text === undefined) {
    return [];
  }
  if (text.length > LIMITS.authorities) {
    reader.refuse(input, path, `the file is longer than ${LIMITS.authorities} characters`);
    return [];
  }
  const certificates = text.match(CERTIFICATE) ?? [];
  const blocks = text.match(/-----BEGIN /g) ?? [];
  if (certificates.length === 0 || certificates.length !== blocks.length || !certificates.every(isCertificate)) {
    reader.refuse(
      input,
      path,
      'it must be a file with PEM certificates ("-----BEGIN CERTIFICATE-----") and no other PEM blocks',
    );
    return [];
  }
  return certificates;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
