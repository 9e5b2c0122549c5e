import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { failure, startRegistry, type Reply, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { makeKey, SignedRepository, simpleSigning, SPDX, statementAbout } from '../support/signed-image.ts';

const key = makeKey();
const REPLIES = new Map<string, Reply>();
let registry: TestRegistry;

beforeAll(async () => {
  registry = await startRegistry({
    intercept: ({ url }) => [...REPLIES].find(([path]) => url.startsWith(`/v2/${path}/manifests/latest`))?.[1],
  });
});

afterAll(async () => {
  await registry.close();
});

/** Commands that the runner acts on, and that only this program may give. */
const OWN_COMMAND =
  /^::(?:add-mask|debug|endgroup|group)::|^::(?:error|warning|notice) title=[^\r\n]*::|^::set-output name=never::/;

/** Texts that do something where they are read unescaped. */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['a workflow command', '\n::error::injected\n::set-output name=digest::sha256:evil\n##[error]injected'],
  ['a workflow command with a carriage return', '\r::add-mask::a\r##[set-env name=PATH]evil'],
  ['a percent sign escape', '%0A::error::injected%0D%0A'],
  ['terminal control', '\u001b[2J\u001b[31mVerified\u001b]8;;https://evil.example\u0007'],
  ['bidirectional override and look-alikes', '\u202egnp.exe\u202c chаinguаrd \u200b\u2066'],
  ['an image', '<img src=x onerror=alert(1)> ![x](https://evil.example/x.png)'],
  ['a link', '[verified](https://evil.example) <https://evil.example> https://evil.example @everyone #1'],
  ['a table cell', ' | ✅ | forged |\n| --- | --- |\n# ✅ Verified: forged'],
  ['an end of code', '` `` ``` ```` ~~~ <!-- --> </details></code></pre><script>x</script>'],
  ['a delimiter of command files', 'ghadelimiter_x\nverified=true\ndigest=sha256:evil'],
  ['a path', '../../../../tmp/evil/..\\..\\x'],
  ['something long', `https://example.com/${'a'.repeat(480)}`],
];

/** Nothing but this program's own words may act on the runner, the terminal or the reader of the summary. */
function expectHarmless({ stdout, stderr, summary, outputs, files }: ActionResult): void {
  expect(stderr).toBe('');
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    expect(line.replace(/^\s+/, '').startsWith('::') ? line : '::debug::').toMatch(OWN_COMMAND);
    // the runner takes what is behind `::debug::` as text
    expect(line.startsWith('::debug::') ? '' : line).not.toContain('##[');
  }
  for (const text of [stdout, summary]) {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }

  const prose = withoutCode(summary);
  expect(prose).not.toMatch(/<(?!\/?(?:details|summary|code)>)[a-z!/]/i);
  expect(prose).not.toMatch(/!\[|\]\(https:\/\/evil/);
  expect(prose).not.toMatch(/(?<![\\\w])@everyone|(?<![\\\w&])#1\b|https:\/\/evil/);
  expect(prose).not.toMatch(/^# /m);
  for (const line of summary.split('\n').filter((text) => text.startsWith('|'))) {
    expect(line).not.toMatch(/^\| *(?:✅ *\|)? *forged/);
  }
  expect(Object.keys(outputs)).not.toContain('forged');
  expect(outputs['digest'] ?? '').toMatch(/^(?:sha256:[0-9a-f]{64})?$/);
  for (const path of files.keys()) {
    expect(path).toMatch(/^(?:report\.json|summary\.md|[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+)$/);
  }
}

/** The text that Markdown acts on: without blocks of code and inline code. */
function withoutCode(markdown: string): string {
  return markdown
    .replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<![`\\])(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    .replaceAll(/<code>[^<]*<\/code>/g, '');
}

function run(repository: SignedRepository, inputs: Record<string, string> = {}): Promise<ActionResult> {
  return runAction({
    image: repository.name,
    key: key.publicPem,
    'insecure-ignore-tlog': 'true',
    artifact: 'none',
    ...inputs,
  });
}

describe.concurrent.each(ATTACKS)('%s', (title, attack) => {
  const number = ATTACKS.findIndex(([each]) => each === title);
  const path = (kind: string): string => `text/${kind}${number}`;

  test('as predicate type of a verified attestation', async () => {
    const repository = new SignedRepository(registry, path('type'), key);
    const { digest } = repository.putImage({ tag: 'latest' });
    const predicateType = attack.slice(0, 512);
    repository.attach(digest, '.att', [repository.attestationLayer(statementAbout(digest, { predicateType }))]);
    const result = await run(repository, { 'predicate-type': 'all', 'require-signature': 'false' });

    expectHarmless(result);
    const { images } = reportSchema.parse(result.report);
    expect(images[0]?.verified).toBe(true);
    expect(images[0]?.evidence[0]?.predicateType).toBe(predicateType);
    const hash = createHash('sha256').update(predicateType).digest('hex').slice(0, 8);
    const written = [...result.files.keys()].filter((file) => file.includes('/'));
    expect(written.map((file) => file.split('/').slice(1).join('/'))).toEqual([`image/attestation-${hash}.json`]);
  });

  test('as another predicate type than the one asked for', async () => {
    const repository = new SignedRepository(registry, path('other'), key);
    const { digest } = repository.putImage({ tag: 'latest' });
    const predicateType = attack.slice(0, 512);
    repository.attach(digest, '.att', [repository.attestationLayer(statementAbout(digest, { predicateType }))]);
    const result = await run(repository, { 'require-signature': 'false' });

    expectHarmless(result);
    const { images } = reportSchema.parse(result.report);
    expect(images[0]?.requirements.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  test('as the name in a signature, and everywhere in an SBOM', async () => {
    const repository = new SignedRepository(registry, path('name'), key);
    const { digest } = repository.putImage({ tag: 'latest' });
    const purl = { referenceType: 'purl', referenceLocator: `pkg:${attack}/x` };
    const entry = { name: attack, licenseDeclared: attack, licenseConcluded: attack, externalRefs: [purl] };
    const provenance = {
      buildDefinition: { buildType: attack, externalParameters: { workflow: { repository: attack, ref: attack } } },
      runDetails: { builder: { id: attack }, metadata: { invocationId: attack } },
    };
    repository.attach(digest, '.sig', [repository.signatureLayer(simpleSigning(digest, attack))]);
    repository.attach(digest, '.att', [
      repository.attestationLayer(
        statementAbout(digest, {
          predicate: { ...SPDX, name: attack, packages: [entry] },
          subject: [{ name: attack, digest: { sha256: hexOf(digest) } }],
        }),
      ),
      repository.attestationLayer(
        statementAbout(digest, { predicateType: 'https://slsa.dev/provenance/v1', predicate: provenance }),
      ),
      repository.attestationLayer(
        statementAbout(digest, {
          predicateType: 'https://apko.dev/image-configuration',
          predicate: { entrypoint: { command: attack }, accounts: { 'run-as': attack }, contents: { packages: [] } },
        }),
      ),
    ]);
    const result = await run(repository, { 'predicate-type': 'all' });

    expectHarmless(result);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('::warning');
  });

  test('in candidates that are rejected', async () => {
    const repository = new SignedRepository(registry, path('rejected'), key);
    const image = repository.putImage({ tag: 'latest' });
    const layer = repository.attestationLayer(statementAbout(image.digest), { payloadType: attack });
    const twice = `{"${JSON.stringify(attack).slice(1, -1)}":1,"${JSON.stringify(attack).slice(1, -1)}":2}`;
    repository.attach(image.digest, '.att', [
      layer,
      repository.attestationLayer(twice),
      repository.attestationLayer(statementAbout(image.digest, { subject: [{ digest: { [attack]: attack } }] })),
      { ...layer, mediaType: attack, annotations: { [attack]: attack } },
    ]);
    repository.attachBundle(image, statementAbout(image.digest, { _type: attack }), {
      'dev.sigstore.bundle.predicateType': attack,
    });
    repository.putManifest({ [attack]: attack }, `sha256-${hexOf(image.digest)}.sig`, 'text/html');
    const result = await run(repository);

    expectHarmless(result);
    expect(result.code).toBe(1);
    expect(result.outputs['verified']).toBe('false');
  });

  test('in the refusal of a registry', async () => {
    const repository = new SignedRepository(registry, path('refused'), key);
    REPLIES.set(path('refused'), failure(403, attack, attack));
    const result = await run(repository);

    expectHarmless(result);
    expect(reportSchema.parse(result.report).images[0]?.error?.code).toBe('forbidden');
  });
});

test('headers that name something else', { timeout: 60_000 }, async () => {
  const replies: readonly (readonly [string, Reply, string])[] = [
    ['type', { body: '{"schemaVersion":2}', headers: { 'content-type': 'text/html; ::error::x' } }, 'not-a-registry'],
    [
      'realm',
      { status: 401, headers: { 'www-authenticate': 'Bearer realm="javascript:alert(1)",service="##[error]x"' } },
      'not-a-registry',
    ],
    ['location', { status: 307, headers: { location: 'javascript:alert(1)' } }, 'unavailable'],
    ['broken', { status: 307, headers: { location: 'http://[::error::x' } }, 'unavailable'],
    ['file', { status: 302, headers: { location: 'file:///etc/passwd' } }, 'unavailable'],
    ['login', { status: 302, headers: { location: `http://user:pass@${registry.host}/` } }, 'unavailable'],
    [
      'encoding',
      { body: 'x', headers: { 'content-encoding': 'gzip', 'content-type': OCI_MANIFEST } },
      'not-a-registry',
    ],
    [
      'digest',
      { body: '{}', headers: { 'content-type': OCI_MANIFEST, 'docker-content-digest': '::error::x' } },
      'not-a-registry',
    ],
  ];
  for (const [name, reply] of replies) {
    REPLIES.set(`header/${name}`, reply);
  }
  const result = await runAction({
    image: replies.map(([name]) => `${registry.host}/header/${name}`).join('\n'),
    key: key.publicPem,
    'insecure-ignore-tlog': 'true',
    artifact: 'none',
  });
  expectHarmless(result);
  const { images } = reportSchema.parse(result.report);
  expect(images.map(({ reference, error }) => [reference.split('/').at(-1), error?.code])).toEqual(
    replies.map(([name, , code]) => [`${name}:latest`, code]),
  );
  expect(result.stdout).not.toContain('user:pass');
});

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
