import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, ImageError, TrustError } from '../../src/errors.ts';
import type { ImageOutcome } from '../../src/outcome.ts';
import { renderReport } from '../../src/report/json.ts';
import { ReportDocument, reportJsonSchema } from '../../src/report/schema.ts';
import { viewOfMerge } from '../../src/report/view-of-run.ts';
import type { RunView } from '../../src/report/view.ts';
import { digestOfList } from '../../src/shards/list.ts';
import { merge } from '../../src/shards/merge.ts';
import { imagesAsWritten, parseReport } from '../../src/shards/reported.ts';
import { examined, release, unsignedBy } from '../proposal/outcomes.ts';
import { issuesByPublishedSchema } from '../support/report.ts';
import {
  changedBy,
  comparedImage,
  comparedPackages,
  NO_DIFFERENCE,
  packageChange,
  platformDifference,
} from './comparisons.ts';
import {
  attestation,
  checked,
  digest,
  index,
  partsOf,
  rateLimitedImage,
  verified,
  verifiedImage,
  view,
} from './samples.ts';
import { place, scanOf } from './scans.ts';
import { SITUATIONS } from './situations.ts';

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

async function textOf(run: RunView, written?: AsyncIterable<unknown>): Promise<string> {
  return (await partsOf(renderReport(run, written))).join('');
}

/** A merge of one shard. */
async function merged(): Promise<string> {
  const bytes = Buffer.from(await textOf(view([verifiedImage()], { shard: { index: 1, count: 1 } })));
  const read = parseReport(bytes);
  if (read.kind === 'invalid') {
    throw new Error(read.issue);
  }
  const run = merge([{ path: 'shard-1/report.json', digest: digest('report'), run: read.value }], {
    tool: { name: 'image-provenance', version: '1.0.0' },
    startedAt: new Date('2026-11-23T11:00:00Z'),
    duration: 5,
    enforce: true,
    listDigest: digestOfList([]),
  });
  async function* written(): AsyncGenerator<unknown, void> {
    yield* await Promise.resolve(imagesAsWritten(bytes));
  }
  return textOf(viewOfMerge(run), written());
}

const RANGE = { line: 3, column: 5, endLine: 3, endColumn: 9 };
const COMPARED = comparedImage(
  'ghcr.io/acme/api:1.4',
  changedBy(
    {
      ...NO_DIFFERENCE,
      platformsRenamed: [{ before: 'linux/arm', after: 'linux/arm/v7' }],
      platforms: [platformDifference({ packages: comparedPackages([packageChange('openssl')]) })],
    },
    [{ gate: 'user', state: 'unanswered', changes: ['no provenance'] }],
  ),
);
const NOTICED = verifiedImage({
  subject: { ...index(), notices: ['The tag is another digest now.'] },
  others: [{ type: 'application/vnd.cncf.notary.signature', digest: digest('notary') }],
});
const LIMITED: ImageOutcome = {
  ...rateLimitedImage(),
  error: new ImageError(
    'rate-limited',
    '429',
    { topic: 'notice', about: 'Log in.' },
    {
      limit: { limit: 100, remaining: 0, window: 21_600 },
    },
  ),
};
const ALL_FACTS = checked(
  [
    {
      type: 'https://apko.dev/image-configuration',
      predicate: {
        entrypoint: { command: '/app' },
        cmd: '--serve',
        accounts: { 'run-as': 'nonroot', users: [{ username: 'nonroot', uid: 65532 }] },
        'work-dir': '/home',
        environment: Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`A${at}`, 'b'])),
        archs: ['amd64'],
      },
    },
    {
      type: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: {
              repository: 'https://github.com/acme/api',
              path: '.github/workflows/r.yml',
              ref: 'refs/heads/main',
            },
          },
          resolvedDependencies: [
            { uri: 'git+https://github.com/acme/api@refs/heads/main', digest: { gitCommit: 'a'.repeat(40) } },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/actions/runner/github-hosted' },
          metadata: {
            invocationId: 'https://github.com/acme/api/actions/runs/1',
            startedOn: '2026-11-20T04:00:00Z',
            finishedOn: '2026-11-20T04:01:00Z',
          },
        },
      },
    },
    {
      type: 'https://openvex.dev/ns',
      predicate: {
        '@context': 'https://openvex.dev/ns',
        author: 'a',
        timestamp: '2026-11-20T04:00:00Z',
        statements: [{ status: 'fixed', vulnerability: 'CVE-1' }],
      },
    },
    {
      type: 'https://cosign.sigstore.dev/attestation/vuln/v1',
      predicate: {
        scanner: {
          uri: 'trivy',
          version: '1',
          db: { version: '2', lastUpdate: '2026-11-19T00:00:00Z' },
          result: { Results: [{ Vulnerabilities: [{ VulnerabilityID: 'CVE-1', Severity: 'HIGH' }] }] },
        },
        metadata: { scanFinishedOn: '2026-11-20T04:01:00Z' },
      },
    },
    { type: 'https://spdx.dev/Document', predicate: JSON.stringify({ spdxVersion: 'SPDX-2.3', SPDXID: 'x' }) },
  ].map(({ type, predicate }) => verified(attestation(digest('index'), type, Object(predicate)))),
  [],
);

/** Reports of every kind. */
const KINDS: Readonly<Record<string, () => Promise<string>>> = {
  'a step': () => textOf(view([verifiedImage(), NOTICED, LIMITED])),
  'attestations of every kind': () => textOf(view([ALL_FACTS])),
  'every situation': () => textOf(view(Object.values(SITUATIONS))),
  'a comparison': () => textOf(view([COMPARED])),
  'invalid inputs': () =>
    textOf(view([], { error: new ConfigError(['a', 'b']), listDigest: undefined, inputsDigest: undefined })),
  'no trusted root': () =>
    textOf(view([], { error: new TrustError('no root', { topic: 'notice', about: 'Give one.' }) })),
  'a run that was canceled': () => textOf(view([verifiedImage()], { canceled: true })),
  'a shard': () => textOf(view([verifiedImage()], { shard: { index: 2, count: 3 }, enforce: false })),
  'a merge': merged,
  'a policy': () =>
    textOf(view([verifiedImage()], { policy: { path: 'policy.yml', from: 'base', digest: digest('policy') } })),
  'a scan': () => {
    const images: readonly ImageOutcome[] = [
      verifiedImage(),
      examined('quay.io/acme/tool:3', { signers: [release('acme/tool', 'refs/heads/main')] }),
      examined('docker.io/some/thing:1', undefined),
      unsignedBy('docker.io/library/nginx:1.29', 'nobody documents a signer'),
    ];
    const references = [
      place('quay.io/acme/tool:3', {
        parts: { registry: RANGE, repository: RANGE, tag: RANGE, digest: RANGE },
        definedAt: { ...RANGE, file: '.env' },
      }),
      place(null, { reason: 'template' }),
    ];
    return textOf(
      scanOf(images, {
        references,
        base: 'a'.repeat(40),
        onlyChanges: true,
        removed: ['docker.io/library/redis:7'],
        unresolved: references.slice(1),
        unread: [{ file: 'a.yaml', format: null, why: 'not YAML: x' }],
        files: [{ file: 'a.yaml', format: null, why: 'not YAML: x' }],
        refusedIgnores: references.slice(1),
        lock: { problems: [{ reference: 'a/b:1', code: 'older', message: 'It is older.' }], notes: ['A note.'] },
      }).view,
    );
  },
};

/** What reports may lack, each with what it is a member of. */
const OPTIONAL = new Set(
  [
    'report: shard merged cancelled result scan references files',
    'images: places notices underHead proposal why otherReferrers failedLocations baseline changes gates',
    'error: limit',
    'source: repository commit ref',
    'evidence: derived derivedFile',
    'facts: packages provenance configuration vex vulnerabilities',
    'provenance: builder buildType entryPoint invocation startedOn finishedOn',
    'configuration: entryPoint cmd user userId workDirectory environmentFingerprint',
    'vex: author timestamp',
    'vulnerabilities: count bySeverity scanner scannerVersion databaseVersion databaseUpdatedOn finishedOn',
    'references: reason parts definedAt',
    'parts: registry repository tag digest',
    'definedAt: file',
  ].flatMap((line) => {
    const [owner = '', ...members] = line.split(/:? /);
    return members.map((member) => `${owner}.${member}`);
  }),
);
/** Whose members have names of their own. */
const OPEN = new Set(['extensions']);

/** Every value of a document with its path, the document itself first. */
function* valuesOf(value: Json, path: Path = []): Generator<readonly [Path, Json], void> {
  yield [path, value];
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries<Json>(value)) {
      yield* valuesOf(member, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  }
}

/** A copy of a document whose object at a path is changed. */
function changed(document: Json, path: Path, change: (owner: Record<string, unknown>) => void): unknown {
  const copy: unknown = structuredClone(document);
  let owner = copy;
  for (const name of path) {
    owner = (owner as Record<string | number, unknown>)[name];
  }
  change(owner as Record<string, unknown>);
  return copy;
}

/** How the object at a path is called: the last name of it. */
function nameOf(path: Path): string {
  return path.findLast((part): part is string => typeof part === 'string') ?? 'report';
}

describe.each(Object.entries(KINDS))('the report of %s', (_, make) => {
  test('is as the published schema says', async () => {
    expect(issuesByPublishedSchema(JSON.parse(await make()))).toEqual([]);
  });

  test('is so no longer with a member more, a member less, or a value of another kind', async () => {
    const document = JSON.parse(await make()) as Json;
    const missed: string[] = [];
    const expectIssue = (what: string, path: Path, mutated: unknown): void => {
      if (issuesByPublishedSchema(mutated).length === 0) {
        missed.push(`${what} ${path.join('.')}`);
      }
      // one declaration, two readers
      expect(ReportDocument.safeParse(mutated).success, `${what} ${path.join('.')}`).toBe(
        issuesByPublishedSchema(mutated).length === 0,
      );
    };
    const seen = new Set<string>();
    for (const [path, value] of valuesOf(document)) {
      // of a list of equal things the first stands for all
      const shape = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
      if (typeof value !== 'object' || value === null || Array.isArray(value) || OPEN.has(nameOf(path))) {
        continue;
      }
      const members = Object.keys(value);
      const kind = `${shape} ${members.join(' ')}`;
      if (seen.has(kind)) {
        continue;
      }
      seen.add(kind);
      expectIssue(
        'with more',
        path,
        changed(document, path, (owner) => (owner['another'] = 1)),
      );
      for (const member of members) {
        const without = changed(document, path, (owner) => Reflect.deleteProperty(owner, member));
        if (OPTIONAL.has(`${nameOf(path)}.${member}`)) {
          expect(issuesByPublishedSchema(without), `${shape}.${member}`).toEqual([]);
        } else {
          expectIssue('without', [...path, member], without);
        }
        // no member of a report may be a list of truth values
        expectIssue(
          'another kind',
          [...path, member],
          changed(document, path, (owner) => (owner[member] = [true])),
        );
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('the published schema', () => {
  const text = readFileSync(join(import.meta.dirname, '../../schema/report.v1.json'), 'utf8');

  test('is that of the declaration: run `npm run docs`', () => {
    expect(text).toBe(reportJsonSchema());
  });

  test('says what it is of, and where it is published', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: expect.stringMatching(/^https:\/\/raw\.githubusercontent\.com\/.+\/schema\/report\.v1\.json$/) as string,
      title: 'Image Provenance report',
    });
  });

  test('has no member that is in none of these reports', async () => {
    const documents = await Promise.all(Object.values(KINDS).map(async (make) => JSON.parse(await make()) as Json));
    const found = new Set(documents.flatMap((document) => [...valuesOf(document)].map(([path]) => path.at(-1))));
    const named = [...valuesOf(JSON.parse(text) as Json)].filter(([path]) => path.at(-2) === 'properties');
    expect([...new Set(named.map(([path]) => path.at(-1)))].filter((name) => !found.has(name))).toEqual([]);
  });

  test.each<[string, (report: Record<string, unknown>) => void]>([
    ['another version', (report) => (report['schemaVersion'] = 2)],
    ['another tool', (report) => (report['tool'] = { name: 'cosign', version: '1' })],
    ['a time that is none', (report) => (report['startedAt'] = '2026-13-23T10:00:00Z')],
    ['a digest that is none', (report) => (report['list'] = 'sha256:ab')],
    ['a code that no report has', (report) => (report['error'] = { code: 'x', message: '', hint: '' })],
  ])('refuses %s', async (_, change) => {
    const report = changed(JSON.parse(await textOf(view([verifiedImage()]))) as Json, [], change);
    expect(issuesByPublishedSchema(report)).not.toEqual([]);
  });

  test('refuses a fact of evidence that was rejected', async () => {
    const report = JSON.parse(await textOf(view([verifiedImage()]))) as Json;
    const rejected = ['images', 0, 'evidence', 5];
    expect(issuesByPublishedSchema(changed(report, rejected, (each) => (each['file'] = 'sbom.json')))).not.toEqual([]);
    expect(issuesByPublishedSchema(changed(report, rejected, (each) => (each['status'] = 'verified')))).not.toEqual([]);
  });
});
