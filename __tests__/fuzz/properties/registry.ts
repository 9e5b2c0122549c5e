import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ImageError } from '../../../src/errors.ts';
import { digestOf } from '../../../src/core/image/digest.ts';
import { parseChallenges } from '../../../src/core/registry/auth.ts';
import { startDeadline } from '../../../src/concurrency.ts';
import { createCredentials, secretsOf } from '../../../src/core/registry/credentials.ts';
import { dockerCredentials } from '../../../src/core/registry/docker-config.ts';
import {
  isIndexType,
  readConfigPlatform,
  readManifest,
  readReferrersPage,
} from '../../../src/core/registry/manifest.ts';
import { FIXTURES, loadLayout } from '../../support/layout.ts';
import { hostileText } from '../hostile.ts';
import { must } from '../must.ts';
import { mutate, mutations } from '../mutate.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';
import { readJsonTree, toTree, writeTree, type Node } from '../tree.ts';

interface GenuineManifest {
  readonly tree: Node;
  readonly bytes: Buffer;
  readonly mediaType: string;
}

function manifests(): readonly GenuineManifest[] {
  return ['legacy', 'bundles-rekor2', 'single', 'referrers-tag'].flatMap((name) => {
    const layout = loadLayout(join(FIXTURES, 'layouts', name));
    return layout.manifests.flatMap(({ digest, mediaType }) => {
      const bytes = layout.blobs.get(digest);
      const tree = bytes === undefined ? undefined : readJsonTree(bytes);
      return bytes === undefined || tree === undefined ? [] : [{ tree, bytes, mediaType }];
    });
  });
}

/** A manifest is found only with the digest of its bytes and one kind; anything else is unreadable, never thrown. */
export const tamperedManifests: FuzzProperty = fuzzProperty(
  'tampered manifests',
  600,
  () => {
    const genuine = manifests();
    const one = fc.constantFrom(...genuine);
    return fc.record({
      original: one,
      donors: fc.array(one, { maxLength: 2 }),
      changes: mutations,
      contentType: fc.option(fc.oneof(fc.constantFrom(...genuine.map(({ mediaType }) => mediaType)), hostileText), {
        nil: undefined,
      }),
      byDigest: fc.constantFrom('none', 'its own', 'of the original'),
    });
  },
  ({ original, donors, changes, contentType, byDigest }) => {
    const bytes = writeTree(
      mutate(
        original.tree,
        changes,
        donors.map(({ tree }) => tree),
      ),
    );
    const digest = { none: undefined, 'its own': digestOf(bytes), 'of the original': digestOf(original.bytes) }[
      byDigest
    ];
    const answer = readManifest(bytes, { contentType, contentDigest: undefined, digest, expected: undefined });
    must(answer.kind !== 'absent', 'content is absent');
    if (answer.kind === 'found') {
      const { value } = answer;
      must(value.digest === digestOf(bytes), 'another digest than that of the bytes');
      must(digest === undefined || digest === value.digest, 'not the digest that was asked for');
      must(isIndexType(value.mediaType) === (value.kind === 'index'), 'a kind that its media type does not have');
      must(contentType === undefined || contentType === value.mediaType, 'a media type that the header does not have');
      const parsed = memberNames(JSON.parse(bytes.toString()));
      must(!parsed.includes(value.kind === 'index' ? 'layers' : 'manifests'), 'a text that is two kinds at once');
    }
    readConfigPlatform(bytes);
  },
);

/** A page of referrers hides no entry: each is a descriptor or counted; a page that is none is an error. */
export const tamperedReferrers: FuzzProperty = fuzzProperty(
  'tampered referrers',
  400,
  () => {
    const genuine = manifests().filter(({ mediaType }) => isIndexType(mediaType));
    return fc.record({ original: fc.constantFrom(...genuine), changes: mutations });
  },
  ({ original, changes }) => {
    const bytes = writeTree(mutate(original.tree, changes, []));
    let page: ReturnType<typeof readReferrersPage>;
    try {
      page = readReferrersPage(bytes);
    } catch (thrown) {
      must(thrown instanceof Error && !(thrown instanceof TypeError) && thrown.message !== '', 'an error of no words');
      return;
    }
    const value: unknown = JSON.parse(bytes.toString());
    const listed = typeof value === 'object' && value !== null && 'manifests' in value ? value.manifests : [];
    const count = Array.isArray(listed) ? listed.length : 0;
    must(page.descriptors.length + page.unreadable === count, 'an entry is neither read nor counted');
  },
);

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
const challenge = fc.record({
  scheme: word,
  parameters: fc.uniqueArray(
    fc.tuple(
      word,
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/\s+/g, ' ')),
    ),
    {
      selector: ([name]) => name.toLowerCase(),
      minLength: 1,
      maxLength: 4,
    },
  ),
});

/** What a server writes by the grammar is read as it was meant. */
export const wellFormedChallenges: FuzzProperty = fuzzProperty(
  'well-formed challenges',
  600,
  () => fc.array(challenge, { minLength: 1, maxLength: 4 }),
  (challenges) => {
    const header = challenges
      .map(({ scheme, parameters }) => {
        const written = parameters.map(([name, value]) => `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`);
        return `${scheme} ${written.join(',')}`;
      })
      .join(', ');
    const read = parseChallenges(header).map(({ scheme, parameters }) => ({ scheme, parameters: [...parameters] }));
    const meant = challenges.map(({ scheme, parameters }) => ({
      scheme: scheme.toLowerCase(),
      parameters: parameters.map(([name, value]) => [name.toLowerCase(), value]),
    }));
    must(isDeepStrictEqual(read, meant), `${header} is read as ${JSON.stringify(read)}`);
  },
);

/** Headers of an attacker end, whatever their length. */
export const hostileChallenges: FuzzProperty = fuzzProperty(
  'hostile challenges',
  400,
  () =>
    fc
      .tuple(
        fc.array(
          fc.oneof(
            fc.constantFrom('Bearer ', 'realm=', '"', ',', '=', ' ', '\\', 'a', '\t', 'Basic', '~'),
            hostileText,
          ),
          {
            maxLength: 12,
          },
        ),
        fc.constantFrom(1, 1, 1, 100, 2000),
      )
      .map(([parts, times]) => parts.join('').repeat(times).slice(0, 16_384)),
  (header) => {
    for (const { scheme, parameters } of parseChallenges(header)) {
      must(scheme === scheme.toLowerCase() && scheme !== '', 'a scheme that is none');
      must(
        [...parameters.keys()].every((name) => name === name.toLowerCase()),
        'a name that is not lowercase',
      );
    }
  },
);

const SECRET = 'S3cr3t-of-the-configuration';
const HOSTS = ['ghcr.io', 'docker.io', 'registry.example', 'registry.example:5000', 'evil.example'];
const configuration = toTree({
  auths: {
    'https://index.docker.io/v1/': { auth: Buffer.from(`user:${SECRET}`).toString('base64') },
    'registry.example': { username: 'user', password: SECRET },
    'https://registry.example:5000/v2/': { auth: Buffer.from(`user:${SECRET}`).toString('base64') },
    'ghcr.io': {},
  },
  credHelpers: { 'gone.example': 'gone' },
});

/** A Docker configuration gives a login to the host that it names only, or an error that repeats no secret. */
export const dockerConfigurations: FuzzProperty = fuzzProperty(
  'Docker configurations',
  300,
  () => fc.record({ changes: mutations, registry: fc.constantFrom(...HOSTS) }),
  async ({ changes, registry }) => {
    const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
    const path = join(folder, 'config.json');
    const bytes = writeTree(mutate(configuration, changes, []));
    await writeFile(path, bytes);
    const masked: string[] = [];
    const credentials = createCredentials([dockerCredentials({ path, environment: {} })], (secret) =>
      masked.push(secret),
    );
    try {
      const login = await credentials.loginFor(registry, startDeadline(10_000));
      must(
        login === undefined || secretsOf(login).every((secret) => masked.includes(secret)),
        'a secret that is not masked',
      );
      const host = registry === 'docker.io' ? /docker\.io/ : new RegExp(registry.replaceAll('.', '\\.'), 'i');
      must(login === undefined || host.test(bytes.toString()), 'a login for a host that is not named');
    } catch (thrown) {
      must(thrown instanceof ImageError && thrown.code === 'login', 'another error than "login"');
      must(!String(thrown).includes(SECRET), 'a message with the secret in it');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

function memberNames(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
