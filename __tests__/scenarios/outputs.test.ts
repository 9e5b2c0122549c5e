import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runAction } from '../support/action.ts';
import { GITHUB_ISSUER, RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { makeKey, SignedRepository, SPDX, statementAbout } from '../support/signed-image.ts';

const TRUST = { 'trusted-root': join(FIXTURES, 'trusted_root.json') };
const SIGNER = { ...TRUST, 'certificate-identity': RELEASE_IDENTITY, artifact: 'none' };
const LAYOUTS = ['legacy', 'bundles-rekor2', 'single', 'key', 'unsigned', 'rebuilt', 'other-workflow'];

let registry: TestRegistry;
let folder: string;

beforeAll(async () => {
  registry = await startRegistry({ intercept: ({ url }) => (url.includes('/broken/') ? { status: 403 } : undefined) });
  for (const layout of LAYOUTS) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
  folder = mkdtempSync(join(tmpdir(), 'outputs-test-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await registry.close();
});

const image = (layout: string): string => `${registry.host}/demo/${layout}`;
const list = (text: string | undefined): string[] => z.array(z.string()).parse(JSON.parse(text ?? ''));
const newFolder = (): string => mkdtempSync(join(folder, 'run-'));

/** Outputs that action.yml declares. */
const DECLARED = Object.keys(
  z
    .object({ outputs: z.record(z.string(), z.unknown()) })
    .parse(parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'))).outputs,
);
const UPLOADED = ['artifact-id', 'artifact-url', 'artifacts'];

/** Every statement that is signed in a layout, as text. */
function statementsOf(layout: string): readonly string[] {
  const envelope = z.object({ payload: z.string() });
  const bundle = z.object({ dsseEnvelope: envelope });
  return [...loadLayout(join(FIXTURES, 'layouts', layout)).blobs.values()].flatMap((bytes) => {
    const value: unknown = bytes[0] === 0x7b ? JSON.parse(bytes.toString('utf8')) : undefined;
    const found = envelope.safeParse(value).data ?? bundle.safeParse(value).data?.dsseEnvelope;
    return found === undefined ? [] : [Buffer.from(found.payload, 'base64').toString('utf8')];
  });
}

describe.concurrent('outputs', () => {
  test.each(['legacy', 'bundles-rekor2'])('of a verified image: %s', async (layout) => {
    const { outputs, report, files, code, summary } = await runAction({
      ...SIGNER,
      image: image(layout),
      'predicate-type': 'all',
    });
    const [checked] = reportSchema.parse(report).images;
    const digest = checked?.digest ?? '';
    const path = `${layout}-${createHash('sha256')
      .update(`${image(layout)}@${digest}`)
      .digest('hex')
      .slice(0, 12)}`;
    expect(code).toBe(0);
    expect(Object.keys(outputs).sort()).toEqual(DECLARED.filter((name) => !UPLOADED.includes(name)).sort());
    expect(outputs).toMatchObject({
      verified: 'true',
      digest,
      image: `${image(layout)}@${digest}`,
      images: JSON.stringify([`${image(layout)}@${digest}`]),
      identity: RELEASE_IDENTITY,
      issuer: GITHUB_ISSUER,
      report: join(outputs['output-directory'] ?? '', 'report.json'),
      summary: join(outputs['output-directory'] ?? '', 'summary.md'),
      sbom: join(outputs['output-directory'] ?? '', path, 'linux-amd64/sbom.spdx.json'),
    });
    const expected = ['linux-amd64', 'linux-arm64'].flatMap((platform) =>
      ['image-configuration.apko.json', 'provenance.slsa.json', 'sbom.spdx.json'].map((name) => `${platform}/${name}`),
    );
    expect(list(outputs['files']).sort()).toEqual(
      [...expected, 'index/sbom.spdx.json'].map((name) => `${path}/${name}`).sort(),
    );
    expect([...files.keys()].sort()).toEqual([...list(outputs['files']), 'report.json', 'summary.md'].sort());
    expect(files.get('summary.md')?.toString()).toBe(summary);
  });

  test.each(['legacy', 'bundles-rekor2', 'single', 'rebuilt'])(
    'files hold the predicates exactly as signed: %s',
    async (layout) => {
      const { outputs, files, report } = await runAction({
        ...SIGNER,
        image: image(layout),
        'predicate-type': 'all',
      });
      const statements = statementsOf(layout);
      const written = list(outputs['files']);
      expect(written.length).toBeGreaterThan(1);
      for (const path of written) {
        const text = files.get(path)?.toString('utf8') ?? '';
        expect(
          statements.filter((each) => new RegExp(`"predicate":\\s*${RegExp.escape(text)}\\s*[,}]`).test(each)),
        ).not.toEqual([]);
      }
      const named = reportSchema
        .parse(report)
        .images.flatMap(({ evidence }) => evidence.flatMap(({ file }) => file ?? []));
      expect(written).toEqual(expect.arrayContaining(named));
    },
  );

  test('of several SBOMs the newest has the plain name', async () => {
    const { outputs, report } = await runAction({ ...SIGNER, image: image('rebuilt'), platform: 'linux/amd64' });
    const [checked] = reportSchema.parse(report).images;
    const names = list(outputs['files']).map((path) => path.split('/').slice(1).join('/'));
    expect(names).toEqual(expect.arrayContaining(['linux-amd64/sbom.spdx.json', 'linux-amd64/sbom.spdx.2.json']));
    const timeOf = (name: string): number =>
      Date.parse(
        checked?.evidence.find(({ file }) => file?.endsWith(`linux-amd64/${name}`) === true)?.times?.[0]?.time ?? '',
      );
    expect(timeOf('sbom.spdx.json')).toBeGreaterThan(timeOf('sbom.spdx.2.json'));
  });

  test('of one platform: still the index, which is signed', async () => {
    const { outputs, report } = await runAction({ ...SIGNER, image: image('legacy'), platform: 'linux/arm64' });
    expect(outputs['digest']).toBe(reportSchema.parse(report).images[0]?.digest);
    expect(list(outputs['files']).map((path) => path.split('/').slice(1).join('/'))).toContain(
      'linux-arm64/sbom.spdx.json',
    );
  });

  test('of a key: neither identity nor issuer', async () => {
    const { outputs } = await runAction({
      ...TRUST,
      image: image('key'),
      key: join(FIXTURES, 'keys/ecdsa.pub'),
      artifact: 'none',
    });
    expect([outputs['verified'], outputs['identity'], outputs['issuer']]).toEqual(['true', '', '']);
  });

  test('where one of two images is not verified: only those of the whole run', async () => {
    const { outputs, code, report } = await runAction({ ...SIGNER, image: `${image('legacy')}\n${image('unsigned')}` });
    const digest = reportSchema.parse(report).images[0]?.digest ?? '';
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verified: 'false', digest: '', image: '', sbom: '', identity: '', issuer: '' });
    expect(list(outputs['images'])).toEqual([`${image('legacy')}@${digest}`]);
    expect(list(outputs['files'])).not.toEqual([]);
  });

  test('of an image that is not verified: nothing that could be taken for a fact', async () => {
    const { outputs, files, code, stdout } = await runAction({ ...SIGNER, image: image('other-workflow') });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verified: 'false',
      digest: '',
      image: '',
      images: '[]',
      files: '[]',
      sbom: '',
      identity: '',
      issuer: '',
    });
    expect([...files.keys()].sort()).toEqual(['report.json', 'summary.md']);
    // the identity that was found, ready to paste
    const [annotation = ''] = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(annotation).toContain('nightly.yaml@refs/heads/main');
    expect(annotation).toContain('release.yaml@refs/heads/main');
  });

  test('of faulty inputs: report, summary and annotation all the same', async () => {
    const output = newFolder();
    const { outputs, report, summary, code, stdout } = await runAction({
      ...SIGNER,
      image: 'UPPER',
      platform: 'x',
      'output-directory': output,
    });
    const { error, images, verified } = reportSchema.parse(report);
    expect([code, error?.code, images, verified]).toEqual([1, 'config', [], false]);
    expect(outputs).toMatchObject({ verified: 'false', images: '[]', files: '[]', 'output-directory': output });
    expect(summary).toContain('UPPER');
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
  });
});

describe.concurrent('output-directory', () => {
  const inputs = (directory: string): Record<string, string> => ({
    ...SIGNER,
    image: image('legacy'),
    'output-directory': directory,
  });
  const errorOf = (report: unknown): string | undefined => reportSchema.parse(report).images[0]?.error?.code;
  const firstFolder = (root: string): string =>
    readdirSync(root).find((name) => lstatSync(join(root, name)).isDirectory()) ?? '';

  test('a relative path starts at the workspace', async () => {
    const { outputs, files } = await runAction(inputs('out/./deep'));
    expect(outputs['output-directory']).toMatch(/workspace[/\\]out[/\\]deep$/);
    expect(files.size).toBeGreaterThan(3);
  });

  test('files of the same content stay, others are an error and stay as they are', async () => {
    const root = newFolder();
    expect((await runAction(inputs(root))).code).toBe(0);
    expect((await runAction(inputs(root))).code).toBe(0);
    const file = join(root, firstFolder(root), 'linux-amd64/sbom.spdx.json');
    writeFileSync(file, 'mine');
    const { code, report, outputs } = await runAction(inputs(root));
    expect([code, errorOf(report), outputs['verified'], outputs['image']]).toEqual([1, 'output', 'false', '']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('two tags of one image, whose large SBOM is written once', async () => {
    const key = makeKey();
    const repository = new SignedRepository(registry, 'demo/twice', key);
    const { digest } = repository.putImage({ tag: 'one' });
    registry.tag('demo/twice', 'two', digest);
    const packages = Array.from({ length: 20_000 }, (_, n) => ({
      name: `package-${n}`,
      comment: 'x'.repeat(200),
    }));
    repository.attach(digest, '.att', [
      repository.attestationLayer(statementAbout(digest, { predicate: { ...SPDX, packages } })),
    ]);
    const { code, stdout, outputs } = await runAction({
      image: `${repository.name}:one\n${repository.name}:two`,
      key: key.publicPem,
      'insecure-ignore-tlog': 'true',
      'require-signature': 'false',
      artifact: 'none',
    });
    expect(code, stdout).toBe(0);
    expect(new Set(list(outputs['files'])).size).toBe(1);
  });

  test.each(['the folder of the image', 'the folder of a platform', 'a file'])(
    'a link in place of %s is not followed',
    async (what) => {
      const root = newFolder();
      const outside = newFolder();
      await runAction(inputs(root));
      const path = firstFolder(root);
      const link = {
        'the folder of the image': join(root, path),
        'the folder of a platform': join(root, path, 'linux-amd64'),
        'a file': join(root, path, 'linux-amd64/sbom.spdx.json'),
      }[what];
      expect(link).toBeDefined();
      rmSync(link ?? '', { recursive: true });
      symlinkSync(what === 'a file' ? join(outside, 'victim') : outside, link ?? '');
      const { code, report } = await runAction(inputs(root));
      expect([code, errorOf(report)]).toEqual([1, 'output']);
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  test('a link in place of report.json is replaced', async () => {
    const root = newFolder();
    const outside = newFolder();
    writeFileSync(join(outside, 'victim'), 'untouched');
    symlinkSync(join(outside, 'victim'), join(root, 'report.json'));
    const { code } = await runAction(inputs(root));
    expect(code).toBe(0);
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('untouched');
    expect(lstatSync(join(root, 'report.json')).isFile()).toBe(true);
  });

  test('a file in its path: reported without a trace, and the run fails', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const { code, stdout, stderr, outputs, summary } = await runAction(inputs(file));
    expect(code).toBe(1);
    expect(outputs['verified']).toBe('false');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::error/m);
    expect(stdout).toContain('output-directory');
    expect(summary).not.toBe('');
  });

  test('a folder in place of report.json: reported without a trace, and the run fails', async () => {
    const root = newFolder();
    mkdirSync(join(root, 'report.json'));
    const { code, stdout, stderr, outputs } = await runAction(inputs(root));
    expect(code).toBe(1);
    expect(outputs['verified']).toBe('false');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::error/m);
  });
});

describe.concurrent('enforce: false', () => {
  test.each<[string, Record<string, string>, number]>([
    ['a verified image', { image: 'legacy' }, 0],
    ['an image that is not verified', { image: 'unsigned' }, 0],
    ['an image of another signer', { image: 'other-workflow' }, 0],
    ['an image that could not be checked', { image: 'nothing-here' }, 1],
    ['one that could not be checked beside a good one', { image: 'legacy broken' }, 1],
    ['faulty inputs', { image: 'legacy', platform: 'x' }, 1],
    ['a trusted root that is not there', { image: 'legacy', 'trusted-root': 'missing.json' }, 1],
  ])('%s', async (_, { image: names = '', ...inputs }, expected) => {
    const { code, outputs, report, stdout } = await runAction({
      ...SIGNER,
      image: names.split(' ').map(image).join('\n'),
      enforce: 'False',
      ...inputs,
    });
    expect(code).toBe(expected);
    expect(stdout.includes('::error')).toBe(expected === 1);
    expect(stdout.includes('::warning')).toBe(['unsigned', 'other-workflow'].includes(names));
    expect(outputs['verified']).toBe(String(names === 'legacy' && Object.keys(inputs).length === 0));
    expect(reportSchema.parse(report).verified).toBe(outputs['verified'] === 'true');
  });

  test('a faulty value of it enforces', async () => {
    expect((await runAction({ ...SIGNER, image: image('unsigned'), enforce: 'no' })).code).toBe(1);
  });
});

describe.concurrent('the job summary and the artifact', () => {
  test('job-summary: false leaves the summary of the job alone', async () => {
    const { summary, files, code } = await runAction({ ...SIGNER, image: image('legacy'), 'job-summary': 'false' });
    expect([code, summary]).toEqual([0, '']);
    expect(files.get('summary.md')?.length).toBeGreaterThan(100);
  });

  test('no file for the job summary', async () => {
    const { code } = await runAction({ ...SIGNER, image: image('legacy') }, { env: { GITHUB_STEP_SUMMARY: '' } });
    expect(code).toBe(0);
  });

  test('outside of a workflow run: a notice', async () => {
    const { code, stdout } = await runAction({ ...SIGNER, image: image('legacy'), artifact: 'single' });
    expect(code).toBe(0);
    expect(stdout.match(/^::notice /gm)).toHaveLength(1);
  });

  test('a service that never answers: a warning after the verdict', { timeout: 25_000 }, async () => {
    const service = createServer(() => undefined);
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    try {
      const address = service.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const { code, stdout, outputs, summary } = await runAction(
        { ...SIGNER, image: image('legacy'), artifact: 'single' },
        {
          env: {
            ACTIONS_RUNTIME_TOKEN: fakeToken(),
            ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
            GITHUB_REPOSITORY: 'acme/api',
            GITHUB_RUN_ID: '1',
          },
        },
      );
      expect(code).toBe(0);
      expect(outputs['verified']).toBe('true');
      expect(outputs['artifact-id'] ?? '').toBe('');
      expect(summary).not.toBe('');
      expect(stdout.match(/^::warning .*10 s/gm)).toHaveLength(1);
      expect(stdout.indexOf(RELEASE_IDENTITY)).toBeLessThan(stdout.indexOf('::warning '));
    } finally {
      service.closeAllConnections();
      await new Promise((resolve) => service.close(resolve));
    }
  });

  test('a service that refuses: a warning that names the reason', { timeout: 25_000 }, async () => {
    const service = createServer((_, response) => response.writeHead(403, 'Forbidden').end('{"msg":"quota exceeded"}'));
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    try {
      const address = service.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const { code, stdout, outputs } = await runAction(
        { ...SIGNER, image: image('legacy'), artifact: 'single' },
        { env: { ACTIONS_RUNTIME_TOKEN: fakeToken(), ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` } },
      );
      expect([code, outputs['verified']]).toEqual([0, 'true']);
      expect(stdout.match(/^::warning .*403/gm)).toHaveLength(1);
    } finally {
      service.closeAllConnections();
      await new Promise((resolve) => service.close(resolve));
    }
  });
});

/** A token as the runner gives it, of which the client reads the scope only. */
function fakeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:ce7f54c7:ca395085' })}.`;
}
