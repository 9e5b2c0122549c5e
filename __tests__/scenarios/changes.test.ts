import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CHANGE_GATES } from '../../src/core/policy/change-gate.ts';
import { runAction, type ActionOptions, type ActionResult } from '../support/action.ts';
import { publishBuild, publishIndex, type Build, type BuiltPackage } from '../support/changes.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { makeKey } from '../support/signed-image.ts';
import { WITHOUT_LOG } from '../support/signed-table.ts';

const key = makeKey();
const other = makeKey();
const unexpectedSigner = makeKey();

let registry: TestRegistry;
let repositories = 0;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.close();
});

const nextPath = (): string => `demo/app${repositories++}`;

interface Pair {
  readonly before?: Build;
  readonly after?: Build;
  readonly inputs?: Readonly<Record<string, string>>;
}

function verify(
  path: string,
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions = {},
): Promise<ActionResult> {
  return runAction(
    {
      ...WITHOUT_LOG,
      key: [key, other].map(({ publicPem }) => publicPem).join('\n'),
      'predicate-type': 'all',
      image: `${registry.host}/${path}:new`,
      baseline: `${registry.host}/${path}:old`,
      ...inputs,
    },
    options,
  );
}

/** Two builds of one image, and the run that compares them. */
async function compare({ before = {}, after = {}, inputs = {} }: Pair): Promise<ActionResult> {
  const path = nextPath();
  publishBuild(registry, { path, tag: 'old', key }, before);
  publishBuild(registry, { path, tag: 'new', key }, after);
  return verify(path, inputs);
}

const diffSchema = z.object({
  schemaVersion: z.literal(1),
  changed: z.boolean().nullable(),
  images: z.array(
    z.looseObject({
      reference: z.string(),
      status: z.string(),
      baseline: z.object({
        reference: z.string().nullable(),
        digest: z.string().nullable(),
        verified: z.boolean(),
        reason: z.string().nullable(),
      }),
      gates: z.array(z.object({ gate: z.string(), state: z.string(), changes: z.array(z.string()) })),
    }),
  ),
});

const diffOf = ({ files }: ActionResult) => diffSchema.parse(JSON.parse(String(files.get('diff.json'))));
const firstOf = (result: ActionResult) => diffOf(result).images[0];
const imageOf = ({ report }: ActionResult) => reportSchema.parse(report).images[0];
const annotationsOf = ({ stdout }: ActionResult, level: string): readonly string[] =>
  stdout.match(new RegExp(`^::${level} .*$`, 'gm')) ?? [];
const failing = (result: ActionResult): readonly string[] =>
  (firstOf(result)?.gates ?? []).filter(({ state }) => state !== 'passed').map(({ gate, state }) => `${gate} ${state}`);

const ALL_GATES = { 'fail-on-change': [...CHANGE_GATES, 'license:GPL-3.0-only'].join('\n') };
const OPENSSL = { name: 'openssl', version: '3.5.1-r0', license: 'Apache-2.0' };
const BASH = { name: 'bash', version: '5.3-r1', license: 'MIT' };
const packages = (...list: readonly BuiltPackage[]): Build => ({ packages: list });

const manyVariables = (last: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`V${n}`, 'x'])),
  PATH: last,
});

describe.concurrent('an image and its baseline', { timeout: 60_000 }, () => {
  test('changed: in summary, diff.json, diff.md, report and outputs', async () => {
    const result = await compare({
      before: { commit: '1'.repeat(40) },
      after: {
        commit: '2'.repeat(40),
        user: '0',
        packages: [
          { name: 'openssl', version: '3.5.2-r0', license: 'Apache-2.0' },
          { name: 'bash', version: '5.2-r9', license: 'MIT' },
          { name: 'zlib', version: '1.3.2-r0', license: 'Zlib' },
        ],
      },
    });
    expect([result.code, result.outputs['verified'], result.outputs['changed']], result.stdout).toEqual([
      0,
      'true',
      'true',
    ]);
    expect(result.outputs['diff']).toMatch(/[/\\]diff\.json$/);
    expect(firstOf(result)).toMatchObject({
      status: 'changed',
      baseline: { verified: true, reason: null },
      signers: null,
      platformsAdded: [],
      platforms: [
        {
          names: ['image'],
          packages: {
            formats: { before: 'spdx', after: 'spdx' },
            licensesGained: ['Zlib'],
            licensesLost: [],
            changes: [
              { kind: 'down', name: 'bash', type: 'apk', before: ['5.3-r1'], after: ['5.2-r9'] },
              { kind: 'added', name: 'zlib', before: [], after: ['1.3.2-r0'], licensesGained: ['Zlib'] },
              { kind: 'up', name: 'openssl', before: ['3.5.1-r0'], after: ['3.5.2-r0'] },
            ],
          },
          provenance: [{ field: 'commit', before: '1'.repeat(40), after: '2'.repeat(40) }],
          configuration: [{ field: 'user', before: '65532', after: '0' }],
        },
      ],
    });
    expect(imageOf(result)).toMatchObject({
      verified: true,
      baseline: { verified: true },
      changes: { signer: false, platforms: [{ packages: { up: 1, down: 1, added: 1 }, fields: ['commit', 'user'] }] },
      gates: [],
    });
    for (const text of [result.summary, String(result.files.get('diff.md'))]) {
      expect(text.match(/^\| (?:bash|zlib|openssl) \|/gm)).toEqual(['| bash |', '| zlib |', '| openssl |']);
    }
  });

  test('the same digest: unchanged, and nothing is fetched twice', async () => {
    const path = nextPath();
    const digest = publishBuild(registry, { path, tag: 'new', key });
    const result = await verify(path, { ...ALL_GATES, baseline: `${registry.host}/${path}@${digest}` });
    expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'false']);
    expect(firstOf(result)?.status).toBe('unchanged');
    const requested = registry.requests.map(({ url }) => url).filter((url) => url.includes(`/${path}/blobs/`));
    expect(requested.length).toBeGreaterThan(0);
    expect(new Set(requested).size).toBe(requested.length);
  });

  test('nothing that is compared differs but the digest', async () => {
    const result = await compare({ inputs: ALL_GATES });
    expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'true']);
    expect(failing(result)).toEqual([]);
    expect(firstOf(result)).toMatchObject({
      signers: null,
      platforms: [{ packages: { changes: [] }, provenance: [], configuration: [] }],
    });
  });

  test('the tag of the baseline is gone: the gates are unanswered', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'new', key });
    const result = await verify(path, { 'fail-on-change': 'signer\ndowngrade' });
    expect([result.code, result.outputs['verified'], result.outputs['changed']], result.stdout).toEqual([
      1,
      'false',
      '',
    ]);
    expect(firstOf(result)).toMatchObject({ status: 'not-compared', baseline: { verified: false } });
    expect(failing(result)).toEqual(['signer unanswered', 'downgrade unanswered']);
  });

  test('the tag of the baseline was moved to the image: the same digest, and a notice', async () => {
    const path = nextPath();
    const digest = publishBuild(registry, { path, tag: 'new', key });
    registry.tag(path, 'old', digest);
    const result = await verify(path, ALL_GATES);
    expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'false']);
    expect(firstOf(result)).toMatchObject({
      status: 'unchanged',
      baseline: { digest, reason: expect.any(String) as string },
    });
    expect(annotationsOf(result, 'notice').filter((line) => line.includes('Same digest'))).toHaveLength(1);
  });

  test('the baseline has an unexpected signer: a warning, no diff; gates fail', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'old', key: unexpectedSigner });
    publishBuild(registry, { path, tag: 'new', key });
    const plain = await verify(path, {});
    expect([plain.code, plain.outputs['verified'], plain.outputs['changed']], plain.stdout).toEqual([0, 'true', '']);
    expect(firstOf(plain)).toMatchObject({ status: 'not-compared', baseline: { verified: false } });
    expect(firstOf(plain)?.baseline.reason).toBe(imageOf(plain)?.baseline?.reason);
    expect(firstOf(plain)).not.toHaveProperty('platforms');
    expect(annotationsOf(plain, 'warning').filter((line) => line.includes('Not compared'))).toHaveLength(1);

    const gated = await verify(path, { 'fail-on-change': 'downgrade\nsigner' });
    expect([gated.code, gated.outputs['verified'], gated.outputs['image']], gated.stdout).toEqual([1, 'false', '']);
    expect(failing(gated)).toEqual(['downgrade unanswered', 'signer unanswered']);
    expect(imageOf(gated)?.verified).toBe(true);
  });

  test('the requirements of the image are those of the baseline', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'old', key }, { builder: undefined, repository: undefined });
    publishBuild(registry, { path, tag: 'new', key });
    const result = await verify(path, { 'predicate-type': 'sbom\nslsaprovenance1' });
    expect(firstOf(result)?.baseline.reason, result.stdout).toContain('slsa');
  });

  test('limits of age are not: a baseline is older by its nature', async () => {
    const path = nextPath();
    registry.add(path, join(FIXTURES, 'layouts/legacy'));
    registry.add(path, join(FIXTURES, 'layouts/rebuilt'));
    const [baseline, image] = ['legacy', 'rebuilt'].map((layout) => {
      const latest = loadLayout(join(FIXTURES, 'layouts', layout)).manifests.find(({ tag }) => tag === 'latest');
      return `${registry.host}/${path}@${latest?.digest ?? ''}`;
    });
    // half a minute after the one was signed, and before the other one was
    const between = Date.parse('2026-11-23T18:24:50Z');
    const result = await runAction({
      artifact: 'none',
      'certificate-identity': RELEASE_IDENTITY,
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      image: image ?? '',
      baseline: baseline ?? '',
      'max-age': `${Math.round((Date.now() - between) / 1000)}s`,
      'fail-on-change': 'signer\nplatform',
    });
    expect([result.code, firstOf(result)?.status], result.stdout).toEqual([0, 'changed']);
  });
});

describe.concurrent('gates', { timeout: 60_000 }, () => {
  test.each<[string, Pair, readonly string[]]>([
    ['builder', { after: { builder: 'https://builder.example/two' } }, ['builder fired']],
    ['source', { after: { repository: 'https://github.com/acme/fork' } }, ['source fired']],
    ['build-type', { after: { buildType: 'https://builder.example/type@v2' } }, ['build-type fired']],
    ['user', { after: { user: '0' } }, ['user fired']],
    ['entry-point', { after: { entryPoint: '/bin/sh' } }, ['entry-point fired']],
    ['environment', { after: { environment: { PATH: '/tmp' } } }, ['environment fired']],
    ['downgrade', { after: packages({ ...OPENSSL, version: '3.5.0-r9' }, BASH) }, ['downgrade fired']],
    ['license', { after: packages({ ...OPENSSL, license: 'BSD-3-Clause' }, BASH) }, ['license fired']],
    [
      'license:ID',
      {
        before: packages(OPENSSL, { ...BASH, license: 'GPL-3.0-only' }),
        after: packages({ ...OPENSSL, license: 'GPL-3.0-only' }, { ...BASH, license: 'GPL-3.0-only' }),
      },
      ['license:GPL-3.0-only fired'],
    ],
    [
      'license:ID in a text that is no expression',
      {
        before: packages(OPENSSL, { ...BASH, license: 'GPL-3.0-only AND Own License' }),
        after: packages(
          { ...OPENSSL, license: 'GPL-3.0-only AND Own License' },
          { ...BASH, license: 'GPL-3.0-only AND Own License' },
        ),
      },
      ['license:GPL-3.0-only fired'],
    ],
    [
      'environment behind the first hundred variables',
      { before: { environment: manyVariables('/usr/bin') }, after: { environment: manyVariables('/tmp') } },
      ['environment fired'],
    ],
    ['package-added', { after: packages(OPENSSL, BASH, { ...BASH, name: 'zsh' }) }, ['package-added fired']],
    ['package-removed', { after: packages(OPENSSL) }, ['package-removed fired']],
    [
      'an upgrade and a commit',
      { after: { ...packages({ ...OPENSSL, version: '3.6.0-r0' }, BASH), commit: '9'.repeat(40) } },
      [],
    ],
  ])('%s: fires once, and no other one does', async (_, pair, expected) => {
    const result = await compare({ ...pair, inputs: ALL_GATES });
    expect(failing(result), result.stdout).toEqual(expected);
    const fails = expected.length > 0;
    expect([result.code, result.outputs['verified'], result.outputs['images']]).toEqual(
      fails ? [1, 'false', '[]'] : [0, 'true', expect.stringContaining('sha256:')],
    );
    expect(annotationsOf(result, 'error').filter((line) => line.includes('title=Changed'))).toHaveLength(fails ? 1 : 0);
    expect(imageOf(result)?.verified).toBe(true);
  });

  test('signer: another accepted key', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'old', key });
    publishBuild(registry, { path, tag: 'new', key: other });
    const result = await verify(path, ALL_GATES);
    expect(failing(result), result.stdout).toEqual(['signer fired']);
    expect(imageOf(result)?.changes?.signer).toBe(true);
  });

  test('with enforce: false it is a warning', async () => {
    const result = await compare({ after: { user: '0' }, inputs: { 'fail-on-change': 'user', enforce: 'false' } });
    expect([result.code, result.outputs['verified']], result.stdout).toEqual([0, 'false']);
    const [warning] = annotationsOf(result, 'warning').filter((line) => line.includes('Changed'));
    expect(warning).toContain('fail-on-change: user');
    expect(failing(result)).toEqual(['user fired']);
    expect(annotationsOf(result, 'error')).toEqual([]);
  });

  test('what no evidence has is not passed', async () => {
    const bare: Build = { builder: undefined, repository: undefined, user: undefined, entryPoint: undefined };
    const result = await compare({
      before: bare,
      after: bare,
      inputs: { 'fail-on-change': 'builder\nuser\npackage-added' },
    });
    expect(failing(result), result.stdout).toEqual(['builder unanswered', 'user unanswered']);
    expect(result.code).toBe(1);
  });

  test('provenance that is gone is another builder', async () => {
    const result = await compare({
      after: { builder: undefined, repository: undefined },
      inputs: { 'fail-on-change': 'builder' },
    });
    expect(failing(result), result.stdout).toEqual(['builder fired']);
  });
});

describe.concurrent('platforms', { timeout: 60_000 }, () => {
  test('the same differences are reported once; one that went, and one that came', async () => {
    const path = nextPath();
    const newer = packages({ ...OPENSSL, version: '3.5.2-r0' }, BASH);
    publishIndex(registry, { path, tag: 'old', key }, { 'linux/amd64': {}, 'linux/arm64': {}, 'linux/arm': {} });
    publishIndex(
      registry,
      { path, tag: 'new', key },
      { 'linux/amd64': newer, 'linux/arm64': newer, 'linux/s390x': {} },
    );
    const result = await verify(path, ALL_GATES);
    // what has no partner is compared with nothing
    expect(failing(result), result.stdout).toEqual(
      [...CHANGE_GATES, 'license:GPL-3.0-only']
        .filter((gate) => gate !== 'signer')
        .map((gate) => (gate === 'platform' ? 'platform fired' : `${gate} unanswered`)),
    );
    expect(firstOf(result)).toMatchObject({
      platformsAdded: ['linux/s390x'],
      platformsRemoved: ['linux/arm'],
      platforms: [{ names: ['linux/amd64', 'linux/arm64'] }],
    });
    expect(result.summary.match(/^\| openssl/gm)).toHaveLength(1);
    // what fails the step is not offered for deployment
    expect(result.summary).not.toContain('**Deploy**');
    expect([result.outputs['digest'], result.outputs['image']]).toEqual(['', '']);
  });

  test('only those that are requested', async () => {
    const path = nextPath();
    publishIndex(registry, { path, tag: 'old', key }, { 'linux/amd64': {}, 'linux/arm64': {} });
    publishIndex(registry, { path, tag: 'new', key }, { 'linux/amd64': {}, 'linux/arm64': { user: '0' } });
    const result = await verify(path, { ...ALL_GATES, platform: 'linux/amd64' });
    expect([result.code, failing(result)], result.stdout).toEqual([0, []]);
  });
});

describe.concurrent('formats and sizes', { timeout: 60_000 }, () => {
  test('SPDX, then CycloneDX: compared by package URL', async () => {
    const result = await compare({
      after: { format: 'cyclonedx', packages: [{ ...OPENSSL, version: '3.5.2-r0' }, BASH] },
    });
    expect(firstOf(result)).toMatchObject({
      platforms: [
        {
          packages: {
            formats: { before: 'spdx', after: 'cyclonedx' },
            changes: [{ kind: 'up', name: 'openssl', before: ['3.5.1-r0'], after: ['3.5.2-r0'] }],
          },
        },
      ],
    });
  });

  test('5,000 packages: all in diff.json, what people read is bounded', async () => {
    const list = (version: string): readonly BuiltPackage[] =>
      Array.from({ length: 5000 }, (_, n) => ({ name: `package-${n}`, version, license: 'MIT' }));
    const result = await compare({
      before: packages(...list('1.0-r1')),
      after: packages({ name: 'first', version: '1', license: 'MIT' }, ...list('1.0-r2')),
    });
    const image = z
      .object({ platforms: z.array(z.object({ packages: z.object({ changes: z.array(z.unknown()) }) })) })
      .parse(firstOf(result));
    expect(image.platforms[0]?.packages.changes).toHaveLength(5001);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    expect(result.summary).not.toContain('| package-4999 |');
    expect(result.summary.indexOf('| first |')).toBeLessThan(result.summary.indexOf('| package-0 |'));
  });
});

describe.concurrent('a report of an earlier run', { timeout: 60_000 }, () => {
  const reportOf = (...images: readonly object[]): string => JSON.stringify({ schemaVersion: 1, images });

  test('only references and digests are read, and each is verified anew', async () => {
    const path = nextPath();
    const digest = publishBuild(registry, { path, tag: 'old', key });
    publishBuild(registry, { path, tag: 'new', key }, { user: '0' });
    // the tag is another image by now
    publishBuild(registry, { path, tag: 'old', key: unexpectedSigner });
    const report = reportOf({
      reference: `${registry.host}/${path}:old`,
      digest,
      verified: false,
      image: 'evil.example/x@sha256:0',
      evidence: [{ file: '../../../etc/passwd', facts: { packages: 'lies' } }],
    });
    for (const baseline of ['./earlier/', 'earlier/report.json']) {
      const result = await verify(path, { baseline }, { workspace: { 'earlier/report.json': report } });
      expect(firstOf(result), result.stdout).toMatchObject({ status: 'changed', baseline: { digest } });
      expect(imageOf(result)?.changes?.platforms[0]?.fields).toEqual(['user']);
    }
  });

  test('a digest that verifies as nothing is no baseline that gates pass with', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'new', key });
    const digest = publishBuild(registry, { path, tag: 'bad', key: unexpectedSigner });
    const report = reportOf({ reference: `${registry.host}/${path}:new`, digest });
    const inputs = { baseline: './report.json', 'fail-on-change': 'user' };
    const result = await verify(path, inputs, { workspace: { 'report.json': report } });
    expect([result.code, failing(result)], result.stdout).toEqual([1, ['user unanswered']]);
  });

  test('hostile contents: nothing of it is shown, no image of it is requested', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'new', key });
    const report = reportOf(
      { reference: `${registry.host}/${path}:new`, digest: 'sha256:../../x' },
      { reference: '::error::](javascript:0)', digest: `sha256:${'0'.repeat(64)}` },
      { reference: 'evil.example/app:new', digest: `sha256:${'1'.repeat(64)}` },
    );
    const result = await verify(path, { baseline: './report.json' }, { workspace: { 'report.json': report } });
    expect([result.code, firstOf(result)?.status], result.stdout).toEqual([0, 'not-compared']);
    expect([result.stdout, result.summary, JSON.stringify(diffOf(result))].join('\n')).not.toMatch(/javascript|evil/);
  });

  test.each([
    ['no JSON', 'hello'],
    ['another document', '{"images":{}}'],
    ['a twin member', '{"schemaVersion":1,"images":[],"images":[]}'],
  ])('%s is an invalid input', async (_, text) => {
    const result = await verify(nextPath(), { baseline: './r.json' }, { workspace: { 'r.json': text } });
    expect(result.code).toBe(1);
    expect(reportSchema.parse(result.report).error?.code).toBe('config');
  });

  test('a file that is not there is a first run', async () => {
    const path = nextPath();
    publishBuild(registry, { path, tag: 'new', key });
    const result = await verify(path, { baseline: './earlier/', ...ALL_GATES });
    expect([result.code, firstOf(result)?.status], result.stdout).toEqual([0, 'no-baseline']);
  });
});

test('strings of a signer are no Markdown, HTML or workflow command', { timeout: 60_000 }, async () => {
  const hostile = 'x`|</td><img src=x onerror=alert(1)>\n::set-output name=verified::true\n[a](javascript:0) @all';
  const result = await compare({
    after: {
      user: hostile,
      builder: hostile,
      packages: [OPENSSL, { name: hostile, version: hostile, license: hostile }],
      environment: { [hostile]: hostile },
    },
    inputs: ALL_GATES,
  });
  expect(result.code).toBe(1);
  expect(result.stdout).not.toMatch(/^::set-output/m);
  for (const text of [result.summary, String(result.files.get('diff.md'))]) {
    const prose = text.replaceAll(/^(`{3,})\n[\s\S]*?^\1$/gm, '').replaceAll(/(`+)[^\n]*?\1/g, '');
    expect(prose).not.toMatch(/<img|[^\\]\]\(javascript|(?<![\\\w])@all/);
    expect(text).not.toContain('\n::set-output');
  }
});

test('one package with any number of versions and licenses is bounded', { timeout: 60_000 }, async () => {
  const long = 'x'.repeat(150);
  const versions = (build: string): readonly BuiltPackage[] =>
    Array.from({ length: 3000 }, (_, n) => {
      const version = `${n}-${build}-${long}`;
      return { name: 'many', version, license: `L ${version}` };
    });
  const result = await compare({
    before: packages({ name: 'many', version: '1' }),
    after: packages(...versions('a')),
    inputs: { 'fail-on-change': 'license\npackage-removed' },
  });
  expect(failing(result), result.stdout).toEqual(['license fired']);
  const image = z
    .object({
      platforms: z.tuple([
        z.object({
          packages: z.object({
            licensesGained: z.array(z.string()),
            changes: z.tuple([z.object({ after: z.array(z.string()), licensesGained: z.array(z.string()) })]),
          }),
        }),
      ]),
    })
    .parse(firstOf(result));
  const [{ packages: found }] = image.platforms;
  const [change] = found.changes;
  expect([change.after.length, change.licensesGained.length, found.licensesGained.length]).toEqual([100, 100, 1000]);

  const gone = await compare({
    before: packages(...versions('b')),
    after: packages(OPENSSL),
    inputs: { 'fail-on-change': 'package-removed' },
  });
  const reported = firstOf(gone)?.gates[0]?.changes ?? [];
  expect(reported[0]).toContain('2990');
  expect(reported[0]?.length).toBeLessThan(3000);
});

test('many images with baselines: memory and reports stay within bounds', { timeout: 120_000 }, async () => {
  const path = nextPath();
  const list = (version: string): readonly BuiltPackage[] =>
    Array.from({ length: 200 }, (_, n) => ({ name: `package-${n}`, version, license: 'MIT' }));
  const tags = Array.from({ length: 20 }, (_, n) => `v${n}`);
  const earlier = tags.map((tag) => ({
    reference: `${registry.host}/${path}:${tag}`,
    digest: publishBuild(registry, { path, tag, key }, packages(...list('1.0-r1'))),
  }));
  for (const tag of tags) {
    publishBuild(registry, { path, tag, key }, packages(...list('1.0-r2')));
  }
  const result = await verify(
    path,
    { image: tags.map((tag) => `${registry.host}/${path}:${tag}`).join('\n'), baseline: './report.json' },
    { workspace: { 'report.json': JSON.stringify({ schemaVersion: 1, images: earlier }) } },
  );
  expect(result.code, result.stdout).toBe(0);
  expect(diffOf(result).images.map(({ status }) => status)).toEqual(tags.map(() => 'changed'));
});
