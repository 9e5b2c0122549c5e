import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { faultsOfSarif, readSarif, resultsOfSarif, type SarifResult } from '../support/sarif.ts';
import { scanAll, scanChange, type Scanned } from '../support/scanned-change.ts';
import { SignedBuilds } from '../support/signed-builds.ts';

const POLICY = '.github/image-provenance.yml';
const ROOT = 'root.json';
const INPUTS = { 'trusted-root': ROOT };
const RULES = `version: 1
rules:
  - images: [HOST/acme/*]
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
`;

let registry: TestRegistry;
let builds: SignedBuilds;

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  const identity = (name: string) => `https://github.com/${name}/.github/workflows/release.yml@refs/tags/v1.0`;
  for (const [name, signer] of [
    ['acme/api', 'acme/api'],
    ['acme/stolen', 'evil/api'],
  ] as const) {
    await builds.sign(name, builds.put(name, 'v1.0'), await builds.certificate({ identity: identity(signer) }));
  }
  builds.put('acme/plain', 'v1.0');
  builds.put('acme/plain', 'v1.1');
});

afterAll(() => registry.close());

type Texts = Readonly<Record<string, string>>;

const own = (files: Texts): Texts =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('HOST', registry.host)]));

const scan = (files: Texts, inputs: Texts = {}): Promise<Scanned> =>
  scanAll({ ...own({ [POLICY]: RULES, ...files }), [ROOT]: builds.trustedRoot }, { ...INPUTS, ...inputs });

/** The text of the SARIF file of a run, which is valid by the official schema. */
function sarifOf({ result }: Scanned): string {
  const text = result.files.get('image-provenance.sarif')?.toString();
  if (text === undefined) {
    throw new Error(`there is no image-provenance.sarif:\n${result.stdout}`);
  }
  expect(faultsOfSarif(text)).toEqual([]);
  return text;
}

const resultsOf = (scanned: Scanned): readonly SarifResult[] => resultsOfSarif(sarifOf(scanned));
const briefly = (scanned: Scanned): readonly string[] =>
  resultsOf(scanned).map(({ level, rule, uri, region }) => `${level} ${rule} ${uri}:${region.startLine}`);

/** The part of a file that a result is about. */
function textAt(content: string, { region }: SarifResult): string {
  const line = content.split('\n')[region.startLine - 1] ?? '';
  return line.slice((region.startColumn ?? 1) - 1, (region.endColumn ?? 1) - 1);
}

describe.concurrent('the SARIF file', { timeout: 60_000 }, () => {
  test('has a result at each place of an image that is not verified, and of a name that is not known', async () => {
    const Dockerfile =
      'ARG X\nFROM HOST/acme/api:v1.0\nFROM HOST/acme/plain:v1.0 AS b\nFROM HOST/acme/stolen:v1.0\nFROM $X\n';
    const scanned = await scan({
      Dockerfile,
      'compose.yml': 'services:\n  a:\n    image: HOST/acme/plain:v1.0\n',
      'broken.compose.yaml': 'a: [\n',
      'values.yaml': 'a: [\n',
    });
    const found = resultsOf(scanned);
    expect(briefly(scanned).toSorted(), scanned.result.stdout).toEqual([
      'error all-rejected Dockerfile:4',
      'error not-signed Dockerfile:3',
      'error not-signed compose.yml:3',
      'error unresolved Dockerfile:5',
      'warning unread values.yaml:1',
    ]);
    const content = own({ Dockerfile })['Dockerfile'] ?? '';
    expect(
      found
        .filter(({ uri }) => uri === 'Dockerfile')
        .map((each) => textAt(content, each).replace(registry.host, 'HOST')),
    ).toEqual(expect.arrayContaining(['HOST/acme/plain:v1.0', 'HOST/acme/stolen:v1.0', '$X']));
  });

  test('is valid and empty where all is verified', async () => {
    const scanned = await scan({ Dockerfile: 'FROM HOST/acme/api:v1.0\n' });
    expect(briefly(scanned)).toEqual([]);
    expect(readSarif(sarifOf(scanned)).invocations[0].executionSuccessful).toBe(true);
  });

  test('is not made where nothing was looked at: without results, code scanning would close its alerts', async () => {
    const { result } = await scan({ Dockerfile: 'FROM HOST/acme/api:v1.0\n' }, { 'changed-only': 'maybe' });
    expect([result.code, result.outputs['sarif'] ?? ''], result.stdout).toEqual([1, '']);
    expect([...result.files.keys()]).not.toContain('image-provenance.sarif');
  });

  test('tells of an audit by warnings', async () => {
    const scanned = await scan({ Dockerfile: 'FROM HOST/acme/plain:v1.0\n' }, { enforce: 'false' });
    expect(briefly(scanned)).toEqual(['warning not-signed Dockerfile:1']);
  });

  test('has the same fingerprints when lines move and tags change, and others elsewhere', async () => {
    const fingerprints = async (files: Texts): Promise<readonly string[]> =>
      resultsOf(await scan(files))
        .toSorted((a, b) => a.region.startLine - b.region.startLine)
        .map(({ fingerprint }) => fingerprint);
    const [before, moved, elsewhere] = await Promise.all([
      fingerprints({ Dockerfile: 'FROM HOST/acme/plain:v1.0\nFROM HOST/acme/plain:v1.0\n' }),
      fingerprints({ Dockerfile: '# a\n\nFROM HOST/acme/plain:v1.1\nRUN x\nFROM HOST/acme/plain:v1.1\n' }),
      fingerprints({ 'b/Dockerfile': 'FROM HOST/acme/plain:v1.0\nFROM HOST/acme/plain:v1.0\n' }),
    ]);
    expect(new Set(before).size).toBe(2);
    expect(moved).toEqual(before);
    expect(new Set([...before, ...elsewhere]).size).toBe(4);
  });

  test('names files by URIs', async () => {
    const Dockerfile = 'FROM HOST/acme/plain:v1.0\n';
    const scanned = await scan({
      'a b#c?.Dockerfile': Dockerfile,
      'größe/ファイル.Dockerfile': Dockerfile,
      '100%/[x](y).Dockerfile': Dockerfile,
    });
    expect(resultsOf(scanned).map(({ uri }) => decodeURIComponent(uri))).toEqual(
      expect.arrayContaining(['a b#c?.Dockerfile', 'größe/ファイル.Dockerfile', '100%/[x](y).Dockerfile']),
    );
    expect(resultsOf(scanned).map(({ uri }) => uri)).toContain('a%20b%23c%3F.Dockerfile');
  });

  test('of a change has what the change brings', async () => {
    const base = { [POLICY]: RULES, Dockerfile: 'FROM HOST/acme/plain:v1.0\n' };
    const scanned = await scanChange({
      base: { ...own(base), [ROOT]: builds.trustedRoot },
      head: own({ 'b.Dockerfile': 'FROM HOST/other/x:1\n', 'values.yaml': 'a: [\n' }),
      inputs: INPUTS,
    });
    expect(briefly(scanned), scanned.result.stdout).toEqual([
      'error no-rule b.Dockerfile:1',
      'error unread values.yaml:1',
    ]);
  });
});
