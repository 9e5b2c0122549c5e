import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, type CommandResult } from '../support/command-line.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { SignedBuilds } from '../support/signed-builds.ts';

const POLICY = '.github/image-provenance.yml';
const LOCK = '.github/image-provenance.lock.json';

let registry: TestRegistry;
let builds: SignedBuilds;
let digest: string;

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  const image = builds.put('acme/api', 'v1.0');
  digest = image.digest;
  const signer = await builds.certificate({
    identity: 'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.0',
    source: 'https://github.com/acme/api',
  });
  await builds.sign('acme/api', image, signer);
  builds.put('acme/plain', 'v1.0');
});

afterAll(() => registry.close());

const scan = (args: readonly string[], given: Readonly<Record<string, string>> = {}): Promise<CommandResult> =>
  runCommand(['scan', '--trusted-root=root.json', '--github-attestations=false', '--no-cache', ...args], {
    given: {
      'root.json': builds.trustedRoot,
      Dockerfile: `FROM ${registry.host}/acme/api:v1.0\n`,
      ...given,
    },
  });

describe.concurrent('scan', { timeout: 60_000 }, () => {
  test('without a policy it proposes, and says how to have it written', async () => {
    const { code, stdout, stderr, files } = await scan([]);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('--propose');
    expect(files.has(POLICY)).toBe(false);
  });

  test('--propose writes a policy by which the same images are verified', async () => {
    const first = await scan(['--propose']);
    expect(first.code, first.stderr).toBe(0);
    const policy = first.files.get(POLICY) ?? '';
    const second = await scan([], { [POLICY]: policy });
    expect(second.code, second.stdout).toBe(0);
    expect(second.stdout).toMatch(/1 image verified\.\n$/);
    const third = await scan(['--propose'], { [POLICY]: policy });
    expect(third.code).toBe(2);
    expect(third.files.get(POLICY)).toBe(policy);
  });

  test('--pin writes the digests into the files, and what it writes is verified', async () => {
    const policy = (await scan(['--propose'])).files.get(POLICY) ?? '';
    const pinned = await scan(['--pin'], { [POLICY]: policy });
    expect(pinned.code, pinned.stderr).toBe(0);
    const Dockerfile = `FROM ${registry.host}/acme/api:v1.0@${digest}\n`;
    expect(pinned.files.get('Dockerfile')).toBe(Dockerfile);
    const again = await scan(['--pin'], { [POLICY]: policy, Dockerfile });
    expect([again.code, again.files.get('Dockerfile')], again.stdout).toEqual([0, Dockerfile]);
  });

  test('--lock writes and checks', async () => {
    const policy = (await scan(['--propose'])).files.get(POLICY) ?? '';
    const written = await scan(['--lock=write'], { [POLICY]: policy });
    expect(written.code, written.stderr).toBe(0);
    const lock = written.files.get(LOCK) ?? '';
    const same = await scan(['--lock=check'], { [POLICY]: policy, [LOCK]: lock });
    expect(same.code, same.stdout).toBe(0);
    const other = await scan(['--lock=check'], {
      [POLICY]: policy,
      [LOCK]: lock.replaceAll('/acme/api/', '/evil/api/'),
    });
    expect(other.code).toBe(1);
    expect(other.stdout).toContain('signer-changed');
  });

  test('what fails is told with its place', async () => {
    const { code, stdout } = await scan([], {
      [POLICY]: `version: 1\nrules: [{ images: ['${registry.host}/acme/*'], publisher: 'github:acme/api' }]\n`,
      'b.Dockerfile': `FROM ${registry.host}/acme/plain:v1.0\nFROM $X\n`,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^b\.Dockerfile:1:6: .*acme\/plain:v1\.0: /m);
    expect(stdout).toMatch(/^b\.Dockerfile:2:6: /m);
  });

  test('--json prints the report', async () => {
    const { code, stdout } = await scan(['--json']);
    expect(code).toBe(0);
    expect(reportSchema.parse(JSON.parse(stdout))).toMatchObject({
      result: 'proposed',
      images: [{ result: 'proposed', places: [{ file: 'Dockerfile', line: 1, column: 6 }] }],
    });
  });

  test.each([
    [['--list', '--lock=check'], '--lock'],
    [['--list', '--propose'], '--propose'],
    [['--image=x'], '--image'],
    [['--path=x'], '--paths'],
    [['nowhere'], 'nowhere'],
  ])('%s is refused', async (args, named) => {
    const { code, stderr } = await runCommand(['scan', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('..');
  });

  test('files that name no image', async () => {
    const { code, stdout } = await scan([], { Dockerfile: 'FROM scratch\n' });
    expect([code, stdout]).toEqual([1, 'No image was found.\n']);
  });
});
