import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { TestGitHubApi } from '../support/github-api.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { scanAll, scanChange, type ScannedChange } from '../support/scanned-change.ts';
import { SignedBuilds, type Builder } from '../support/signed-builds.ts';

const POLICY = '.github/image-provenance.yml';
const LOCK = '.github/image-provenance.lock.json';

const release = (repository: string, tag: string): Builder => ({
  identity: `https://github.com/${repository}/.github/workflows/release.yml@refs/tags/${tag}`,
  source: `https://github.com/${repository}`,
});

let registry: TestRegistry;
let builds: SignedBuilds;
/** the digests of images by name and tag */
const digests = new Map<string, string>();

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  for (const tag of ['v1.0', 'v1.1']) {
    const image = builds.put('acme/api', tag);
    digests.set(`acme/api:${tag}`, image.digest);
    await builds.sign('acme/api', image, await builds.certificate(release('acme/api', tag)));
  }
  const evil = builds.put('evil/api', 'v1.0');
  await builds.sign('evil/api', evil, await builds.certificate(release('evil/api', 'v1.0')));
  builds.put('acme/plain', 'v1.0');
  // one whose tag is moved
  const pinned = builds.put('acme/pinned', 'v1.0');
  digests.set('acme/pinned:v1.0', pinned.digest);
  await builds.sign('acme/pinned', pinned, await builds.certificate(release('acme/pinned', 'v1.0')));
});

afterAll(() => registry.close());

/** Texts with the registry and the digests of the test in them. */
function own(files: ScannedChange['base']): ScannedChange['base'] {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string'
        ? content
            .replaceAll('HOST', registry.host)
            .replaceAll(/DIGEST\(([^)]*)\)/g, (_, name: string) => digests.get(name) ?? '')
        : content,
    ]),
  );
}

const ROOT = 'root.json';
const INPUTS = { 'trusted-root': ROOT };

const scan = (files: ScannedChange['base'], inputs: Readonly<Record<string, string>> = {}) =>
  scanAll({ ...own(files), [ROOT]: builds.trustedRoot }, { ...INPUTS, ...inputs });

const change = ({ base, head, inputs = {}, ...more }: ScannedChange) =>
  scanChange({
    base: { ...own(base), [ROOT]: builds.trustedRoot },
    head: own(head),
    inputs: { ...INPUTS, ...inputs },
    ...more,
  });

const RULES = `version: 1
rules:
  - name: our services
    images: [HOST/acme/*]
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
        source-repository: https://github.com/acme/{name}
`;

describe.concurrent('a full scan', { timeout: 60_000 }, () => {
  test('by a policy: each image once, at all of its places', async () => {
    const { result, report, verdicts, annotations } = await scan({
      [POLICY]: RULES,
      Dockerfile: 'FROM HOST/acme/api:v1.0\nFROM HOST/acme/plain:v1.0\n',
      'compose.yml': 'services:\n  a:\n    image: HOST/acme/api:v1.0\n',
    });
    expect([result.code, report.result], result.stdout).toEqual([1, 'failed']);
    expect(verdicts).toEqual({ 'acme/api:v1.0': 'verified', 'acme/plain:v1.0': 'not-signed' });
    expect(report.images[0]?.places).toEqual([
      { file: 'Dockerfile', line: 1, column: 6 },
      { file: 'compose.yml', line: 3, column: 12 },
    ]);
    expect(annotations).toEqual(['error Dockerfile:2:6']);
    expect(result.outputs).toMatchObject({ result: 'failed', verified: 'false', proposal: '', patch: '', lock: '' });
  });

  test('all verified', async () => {
    const { result, report } = await scan({ [POLICY]: RULES, Dockerfile: 'FROM HOST/acme/api:v1.1\n' });
    expect([result.code, report.result, report.verified], result.stdout).toEqual([0, 'verified', true]);
    expect(result.outputs).toMatchObject({ result: 'verified', verified: 'true' });
  });

  test('without a policy: what is proposed, used as the policy, verifies the same images', async () => {
    const files = { Dockerfile: 'FROM HOST/acme/api:v1.0\nFROM HOST/evil/api:v1.0\n' };
    const first = await scan(files);
    expect([first.result.code, first.report.result], first.result.stdout).toEqual([0, 'proposed']);
    expect(first.report.verified).toBe(false);
    expect(
      first.report.images.map(({ verified, evidence, image }) => [verified, evidence.length, image === null]),
    ).toEqual(Array(2).fill([false, 0, false]));
    expect([...first.result.files.keys()].filter((name) => name.includes('/'))).toEqual([]);
    const proposal = first.result.files.get('proposed-policy.yml')?.toString() ?? '';
    const second = await scan({ ...files, [POLICY]: proposal });
    expect([second.result.code, second.report.result], second.result.stdout).toEqual([0, 'verified']);
  });

  test('a reference with tag and digest is verified by its digest', async () => {
    const { result, verdicts } = await scan({
      [POLICY]: RULES,
      Dockerfile: 'FROM HOST/acme/api:v1.1@DIGEST(acme/api:v1.1)\n',
    });
    expect(Object.values(verdicts), result.stdout).toEqual(['verified']);
  });

  test.each([
    ['', 'failed', 1, 'error'],
    ['unresolved: warn\n', 'verified', 0, 'warning'],
  ])('a name that is not in the files (%j)', async (top, expected, code, level) => {
    const { result, report, annotations } = await scan({
      [POLICY]: `${top}${RULES}`,
      Dockerfile: 'ARG X\nFROM HOST/acme/api:v1.0\nFROM $X\n',
    });
    expect([report.result, result.code], result.stdout).toEqual([expected, code]);
    expect(annotations).toEqual([`${level} Dockerfile:3:6`]);
  });

  test('templates of a chart fail nothing', async () => {
    const { report, result } = await scan({
      [POLICY]: RULES,
      'chart/Chart.yaml': 'name: a\nappVersion: v1.0\n',
      'chart/values.yaml': 'image: { repository: HOST/acme/api, tag: v1.0 }\n',
      'chart/templates/a.yaml':
        'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: "{{ .Values.image.repository }}"\n',
    });
    expect(report.result, result.stdout).toBe('verified');
    expect(report.references?.map(({ kind, reason }) => [kind, reason])).toContainEqual(['unresolved', 'template']);
  });

  test.each([
    ['no image', {}, 'nothing', 1],
    ['all exempt', { Dockerfile: 'FROM HOST/other/a\n' }, 'nothing', 0],
    ['all skipped', { Dockerfile: 'FROM HOST/skipped/a\n' }, 'failed', 1],
  ])('%s', async (_, files, expected, code) => {
    const policy = `version: 1
default: warn
rules: [{ images: [HOST/other/*], accept: unsigned, reason: later, until: 2999-01-01 }]
`;
    const { result, report } = await scan({ [POLICY]: policy, ...files });
    expect([report.result, result.code], result.stdout).toEqual([expected, code]);
  });

  test('ignore comments count, unless the policy has none', async () => {
    const Dockerfile = '# image-provenance: ignore a test\nFROM HOST/acme/plain:v1.0\nFROM HOST/acme/api:v1.0\n';
    const allowed = await scan({ [POLICY]: RULES, Dockerfile });
    expect(allowed.report.result, allowed.result.stdout).toBe('verified');
    const denied = await scan({ [POLICY]: `ignore-comments: deny\n${RULES}`, Dockerfile });
    expect(denied.verdicts['acme/plain:v1.0'], denied.result.stdout).toBe('not-signed');
    expect(denied.report.scan?.ignoresWithoutEffect).toEqual([{ file: 'Dockerfile', line: 2, column: 6 }]);
  });

  test.each(['.github/image-provenance.yaml', 'image-provenance.yml', '.github/Image-Provenance.yml'])(
    'a policy at %s is a fault',
    async (path) => {
      const { report } = await scan({ [path]: RULES, Dockerfile: 'FROM HOST/acme/api:v1.0\n' });
      expect(report.error?.code).toBe('config');
      expect(report.error?.message).toContain(path);
    },
  );

  test('a policy of the inputs that is not there is a fault', async () => {
    const { report, result } = await scan({ Dockerfile: 'FROM HOST/acme/api:v1.0\n' }, { policy: 'p.yml' });
    expect([report.error?.code, result.code, result.outputs['result']]).toEqual(['config', 1, 'failed']);
  });
});

/** Each way brings an image that nobody decided about; without a policy and with one it must be red. */
const EVIL = 'HOST/evil/api:v1.0';
const BASE = {
  Dockerfile: 'ARG BASE=HOST/acme/api:v1.0\nFROM $BASE\n',
  'compose.yml': 'services:\n  a:\n    image: HOST/acme/api:v1.0\n',
  'chart/Chart.yaml': 'name: a\n',
  'chart/values.yaml': 'image:\n  repository: HOST/acme/api\n  tag: v1.0\n',
};

describe.concurrent('the pull request of an attacker', { timeout: 60_000 }, () => {
  const attacks: readonly (readonly [string, ScannedChange['head']])[] = [
    ['FROM', { Dockerfile: `FROM ${EVIL}\n` }],
    ['FROM, by a default registry', { Dockerfile: 'FROM evil\n' }],
    ['ARG', { Dockerfile: `ARG BASE=${EVIL}\nFROM $BASE\n` }],
    ['an override of compose', { 'compose.override.yml': `services: { a: { image: '${EVIL}' } }\n` }],
    ['a value of a chart', { 'chart/values.yaml': 'image:\n  repository: HOST/evil/api\n  tag: v1.0\n' }],
    [
      'a policy that allows it',
      {
        Dockerfile: `FROM ${EVIL}\n`,
        [POLICY]: `version: 1\nrules: [{ images: ['**'], accept: unsigned, reason: x, until: 2999-01-01 }]\n`,
      },
    ],
    ['an ignore comment', { Dockerfile: `# image-provenance: ignore trust me\nFROM ${EVIL}\n` }],
    ['a file of another name', { Dockerfile: null, 'prod.Dockerfile': `FROM ${EVIL}\n` }],
    ['a file of 5 MB', { Dockerfile: `FROM ${EVIL}\n${'# x\n'.repeat(1_300_000)}` }],
    ['broken YAML around it', { 'compose.yml': `services:\n  a:\n    image: ${EVIL}\n  b: [\n` }],
    ['a symbolic link', { Dockerfile: { link: 'notes.txt' }, 'notes.txt': `FROM ${EVIL}\n` }],
    ['a frontend', { Dockerfile: `// syntax=${EVIL}\nFROM HOST/acme/api:v1.0\n` }],
    [
      'a variable behind a link',
      {
        'compose.yml': 'services:\n  a:\n    image: HOST/${NAME:-acme/api}:v1.0\n',
        '.env': { link: 'x.env' },
        'x.env': 'NAME=evil/api\n',
      },
    ],
    ['text in UTF-16', { 'a.Dockerfile': Buffer.from(`FROM ${EVIL}\n`, 'utf16le') }],
    ['a folder behind a link', { '.devcontainer': { link: 'x' }, 'x/devcontainer.json': `{ "image": "${EVIL}" }\n` }],
    ['a name that only a build knows', { Dockerfile: 'ARG BASE\nFROM $BASE\n' }],
  ];

  test.each(attacks.flatMap(([name, head]) => [true, false].map((hasPolicy) => [name, hasPolicy, head] as const)))(
    '%s (with a policy: %s) is red',
    async (_, hasPolicy, head) => {
      const base = hasPolicy ? { ...BASE, [POLICY]: RULES } : BASE;
      const { result, report } = await change({ base, head });
      expect([report.result, result.code], result.stdout).toEqual(['failed', 1]);
      expect(result.stdout).toMatch(/^::error .*file=/m);
      expect(report.scan?.base).toMatch(/^[0-9a-f]{40}$/);
    },
  );

  test('an ignore comment beside an image that is in use is told, and takes effect after the merge', async () => {
    const Dockerfile = `# image-provenance: ignore trust me\nFROM HOST/acme/api:v1.0\n`;
    const { result, report } = await change({ base: { ...BASE, [POLICY]: RULES }, head: { Dockerfile } });
    expect([report.result, result.code], result.stdout).toEqual(['nothing', 0]);
    expect(report.scan?.ignoresWithoutEffect).toEqual([{ file: 'Dockerfile', line: 2, column: 6 }]);
    expect(result.stdout).toMatch(/^::warning .*file=Dockerfile,line=2/m);
  });

  test('in pull_request_target without the change in the checkout it is an error', async () => {
    const { result, report } = await change({
      base: { ...BASE, [POLICY]: RULES },
      head: {},
      event: 'pull_request_target',
      checkoutBase: true,
    });
    expect([report.error?.code, result.code], result.stdout).toEqual(['config', 1]);
  });
});

describe.concurrent('a change', { timeout: 60_000 }, () => {
  test.each([
    ['pull_request', false],
    ['pull_request', true],
    ['merge_group', false],
    ['pull_request_target', false],
  ] as const)('%s (without the history: %s): only what it brings, compared with what was', async (event, isShallow) => {
    const { result, report, verdicts } = await change({
      base: { ...BASE, [POLICY]: RULES, 'old.Dockerfile': 'FROM HOST/acme/plain:v1.0\n' },
      head: { Dockerfile: 'FROM HOST/acme/api:v1.1\n', 'old.Dockerfile': null },
      event,
      isShallow,
    });
    expect([report.result, result.code], result.stdout).toEqual(['verified', 0]);
    expect(verdicts).toEqual({ 'acme/api:v1.1': 'verified' });
    expect(report.scan?.removed).toEqual([`${registry.host}/acme/plain:v1.0`]);
    expect(report.policy).toMatchObject({ path: POLICY, from: 'base' });
  });

  test('the image that another one stands in place of is verified too, and what is in them is compared', async () => {
    const { result, report } = await change({
      base: { [POLICY]: RULES, Dockerfile: 'FROM HOST/acme/api:v1.0\n' },
      head: { Dockerfile: 'FROM HOST/acme/api:v1.1\n' },
    });
    expect(report.images[0]?.baseline, result.stdout).toMatchObject({
      verified: true,
      digest: digests.get('acme/api:v1.0'),
    });
  });

  test('nothing about images', async () => {
    const { result, report } = await change({ base: { ...BASE, [POLICY]: RULES }, head: { 'readme.md': 'x' } });
    expect([report.result, result.code, report.images], result.stdout).toEqual(['nothing', 0, []]);
  });

  test('another tag of a repository that the base names, without a policy, gates nothing and says so', async () => {
    const { result, report } = await change({ base: BASE, head: { Dockerfile: 'FROM HOST/acme/api:v1.1\n' } });
    expect([report.result, result.code], result.stdout).toEqual(['proposed', 0]);
  });

  test('changed-only: false looks at everything', async () => {
    const { verdicts } = await change({
      base: { [POLICY]: RULES, Dockerfile: 'FROM HOST/acme/api:v1.0\n' },
      head: { 'a.Dockerfile': 'FROM HOST/acme/api:v1.1\n' },
      inputs: { 'changed-only': 'false' },
    });
    expect(verdicts).toEqual({ 'acme/api:v1.0': 'verified', 'acme/api:v1.1': 'verified' });
  });
});

describe.concurrent('pins', { timeout: 60_000 }, () => {
  test('pin.patch is taken by git apply, and what it makes passes after the tag has moved', async () => {
    const files = {
      [POLICY]: RULES,
      Dockerfile: 'ARG BASE=HOST/acme/pinned:v1.0\r\nFROM $BASE\r\nFROM HOST/acme/api:v1.1@DIGEST(acme/api:v1.1)',
      'k8s.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: "HOST/acme/pinned:v1.0" # v1.0\n',
    };
    const first = await scan(files, { pin: 'true' });
    expect(first.report.result, first.result.stdout).toBe('verified');
    const repository = new GitRepository();
    try {
      repository.commit(own(files));
      repository.write({ '.git/pin.patch': first.result.files.get('pin.patch') ?? '' });
      repository.git('apply', '.git/pin.patch');
      const digest = digests.get('acme/pinned:v1.0') ?? '';
      expect(repository.read('Dockerfile')).toBe(
        `ARG BASE=${registry.host}/acme/pinned:v1.0@${digest}\r\nFROM $BASE\r\nFROM ${registry.host}/acme/api:v1.1@${digests.get('acme/api:v1.1') ?? ''}`,
      );
      expect(repository.read('k8s.yaml')).toContain(
        `    - image: "${registry.host}/acme/pinned:v1.0@${digest}" # v1.0\n`,
      );
      const pinned = { [POLICY]: RULES, Dockerfile: repository.read('Dockerfile') };
      const moved = builds.put('acme/pinned', 'v1.0');
      try {
        const second = await scan(pinned);
        expect(second.report.result, second.result.stdout).toBe('verified');
        expect(second.report.images.flatMap(({ notices = [] }) => notices)).toEqual([
          expect.stringContaining(moved.digest) as string,
        ]);
      } finally {
        registry.tag('acme/pinned', 'v1.0', digest);
      }
    } finally {
      repository.remove();
    }
  });
});

describe('the comment of a change', { timeout: 60_000 }, () => {
  test('one that later runs update, with what changed; without rights there is none, and nothing fails', async () => {
    const api = await TestGitHubApi.start();
    try {
      const given = {
        base: { [POLICY]: RULES, Dockerfile: 'FROM HOST/acme/api:v1.0\n' },
        head: { Dockerfile: 'FROM HOST/acme/api:v1.1\n' },
        inputs: { comment: 'true' },
        api,
      };
      for (let run = 1; run <= 2; run++) {
        const { result } = await change(given);
        expect(result.code, result.stdout).toBe(0);
        expect(api.comments).toHaveLength(1);
        expect(api.comments[0]?.body).toContain('acme/api:v1.1');
      }
      api.issueOf = () => ({ status: 403, message: 'Resource not accessible by integration' });
      const { result } = await change(given);
      expect(result.code, result.stdout).toBe(0);
      expect(result.stdout).toMatch(/^::notice /m);
    } finally {
      await api.close();
    }
  });
});

describe.concurrent('the lock', { timeout: 60_000 }, () => {
  const files = { [POLICY]: RULES, Dockerfile: 'FROM HOST/acme/api:v1.0\nFROM HOST/acme/api:v1.1\n' };

  async function written(): Promise<string> {
    let text = '';
    const { result } = await scanAll(
      { ...own(files), [ROOT]: builds.trustedRoot },
      { ...INPUTS, lock: 'write' },
      {
        look: (repository) => {
          text = repository.read(LOCK);
        },
      },
    );
    expect(result.code, result.stdout).toBe(0);
    expect(result.outputs['lock']).toMatch(/\.lock\.json$/);
    return text;
  }

  test('what is written passes', async () => {
    const { result, report } = await scan({ ...files, [LOCK]: await written() }, { lock: 'check' });
    expect([report.result, report.scan?.lock], result.stdout).toEqual(['verified', { problems: [], notes: [] }]);
  });

  test.each([
    ['signer-changed', (text: string) => text.replaceAll('acme/api/.github', 'acme/other/.github')],
    ['older', (text: string) => text.replaceAll(/"time": "20\d\d/g, '"time": "2999')],
    [
      'evidence-gone',
      (text: string) => text.replace(/( +)"signature sha256:[0-9a-f]{64}"/, `$1"signature sha256:${'0'.repeat(64)}"`),
    ],
    ['not-locked', () => '{ "schemaVersion": 1, "images": [] }\n'],
  ])('%s fails', async (code, tamper) => {
    const { result, report } = await scan({ ...files, [LOCK]: tamper(await written()) }, { lock: 'check' });
    expect([report.result, result.code], result.stdout).toEqual(['failed', 1]);
    expect(report.scan?.lock?.problems.map((each) => each.code)).toContain(code);
  });

  test('files that are left out keep their entries', async () => {
    let text = '';
    const lock = await written();
    const { result } = await scanAll(
      { ...own({ ...files, 'a/Dockerfile': 'FROM HOST/acme/api:v1.0\n' }), [ROOT]: builds.trustedRoot, [LOCK]: lock },
      { ...INPUTS, lock: 'write', paths: 'a/**' },
      {
        look: (repository) => {
          text = repository.read(LOCK);
        },
      },
    );
    expect([result.code, text], result.stdout).toEqual([0, lock]);
  });

  test('what is no lock is a fault', async () => {
    const { report } = await scan({ ...files, [LOCK]: '{' }, { lock: 'check' });
    expect(report.error?.code).toBe('config');
  });

  test('a change must write what was verified', async () => {
    const base = {
      [POLICY]: RULES,
      Dockerfile: 'FROM HOST/acme/api:v1.0\n',
      [LOCK]: '{ "schemaVersion": 1, "images": [] }\n',
    };
    const lock = await written();
    const right = await change({ base, head: { ...files, [LOCK]: lock }, inputs: { lock: 'check' } });
    expect([right.report.result, right.report.scan?.lock?.problems], right.result.stdout).toEqual(['verified', []]);
    const wrong = await change({
      base,
      head: { ...files, [LOCK]: lock.replaceAll('acme/api/.github', 'evil/api/.github') },
      inputs: { lock: 'check' },
    });
    expect(wrong.report.result, wrong.result.stdout).toBe('failed');
    expect(wrong.report.scan?.lock?.problems.map(({ code }) => code)).toContain('not-as-verified');
  });
});
