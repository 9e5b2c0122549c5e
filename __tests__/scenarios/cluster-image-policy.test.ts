import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction, type ActionResult } from '../support/action.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';
import { OCI } from '../support/signed-image.ts';
import { SIGNATURE, SignedBuilds, type Builder } from '../support/signed-builds.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SPDX = 'https://spdx.dev/Document';
const workflow = (name: string): Builder => ({
  identity: `https://github.com/acme/${name}/.github/workflows/release.yml@refs/heads/main`,
});

let registry: TestRegistry;
let builds: SignedBuilds;
let root: string;
let pem: string;

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  root = builds.trustedRoot;
  const [one, two] = [await builds.certificate(workflow('one')), await builds.certificate(workflow('two'))];
  const key = builds.key();
  ({ pem } = key);
  const put = async (
    name: string,
    ...evidence: readonly (readonly [Parameters<SignedBuilds['attach']>[2], string])[]
  ) => {
    const image = builds.put(name, 'v1');
    for (const [signer, type] of evidence) {
      await builds.attach(name, image, signer, type);
    }
  };
  await put('acme/one', [one, SIGNATURE]);
  await put('acme/two', [two, SIGNATURE]);
  await put('acme/both', [one, SIGNATURE], [two, SIGNATURE]);
  await put('acme/attested', [one, SPDX]);
  await put('acme/version', [one, `${SPDX}/v2.3`]);
  await put('acme/halves', [one, SIGNATURE], [two, SPDX]);
  await put('acme/keyed', [key.signer, SIGNATURE]);
  await put('acme/none');
  // an index that is signed, and one of which only the image is
  for (const name of ['acme/index', 'acme/child']) {
    const child = builds.put(name, 'child');
    const index = registry.putManifest(
      name,
      {
        schemaVersion: 2,
        mediaType: OCI.index,
        manifests: [{ ...child, platform: { os: 'linux', architecture: 'amd64' } }],
      },
      { mediaType: OCI.index, tag: 'v1' },
    );
    const subject = name === 'acme/index' ? index : child;
    await builds.attach(name, subject, one, SIGNATURE);
    await builds.attach(name, subject, one, SPDX);
  }
});

afterAll(() => registry.close());

interface Run {
  readonly result: ActionResult;
  readonly report: Report;
}

async function run(
  policy: string,
  images: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const result = await runAction(
    {
      image: images.map((name) => `${registry.host}/acme/${name}`).join('\n'),
      policy: 'cip.yml',
      'trusted-root': 'root.json',
      artifact: 'none',
      ...inputs,
    },
    { workspace: { 'cip.yml': policy.replaceAll('HOST', registry.host), 'root.json': root } },
  );
  return { result, report: reportSchema.parse(result.report) };
}

/** A policy; `more` are lines of its spec. */
function cip(name: string, authorities: readonly string[], { glob = 'HOST/acme/*', mode = 'enforce' } = {}): string {
  return [
    'apiVersion: policy.sigstore.dev/v1beta1',
    'kind: ClusterImagePolicy',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    `  images: [{ glob: "${glob}" }]`,
    `  mode: ${mode}`,
    '  authorities:',
    ...authorities.flatMap((authority) =>
      authority.split('\n').map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`),
    ),
    '',
  ].join('\n');
}

const keyless = (name: string): string =>
  `keyless: { identities: [{ issuer: "${ISSUER}", subject: "${workflow(name).identity}" }] }`;
const keyed = (): string =>
  `key:\n  data: |\n${pem
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}`;

/** `verified`, or the first code that is not met. */
const verdictOf = (image: Report['images'][number] | undefined): string =>
  image?.result === 'failed' ? (image.requirements.find(({ met }) => !met)?.code ?? '') : (image?.result ?? '');
const placesOf = ({ error }: Report) => error?.message.match(/cip\.yml:\d+:\d+/g) ?? [];
const rulesOf = (report: Report) => report.images.map(({ rule }) => rule?.name);

describe.concurrent('ClusterImagePolicies decide about images', { timeout: 60_000 }, () => {
  test('all that match are required, and the first that is not met is the rule', async () => {
    const policy = `${cip('first', [keyless('one')])}---\n${cip('second', [keyless('two')])}`;
    const { result, report } = await run(policy, ['one:v1', 'two:v1', 'both:v1']);
    expect(report.images.map(verdictOf), result.stdout).toEqual(['all-rejected', 'all-rejected', 'verified']);
    expect(report.images.map(({ verified }) => verified)).toEqual([false, false, true]);
    expect(rulesOf(report)).toEqual(['second', 'first', 'first']);
    expect(report.images[0]?.rule).toEqual({ name: 'second', index: 1, line: 14 });
    // each policy has its own answer
    const [both] = report.images.slice(2);
    expect(both?.requirements.map(({ met, why }) => [met, /"(first|second)"/.exec(why)?.[1]])).toEqual([
      [true, 'first'],
      [true, 'second'],
    ]);
    const [only] = report.images;
    expect(only?.requirements.map(({ met }) => met)).toEqual([true, false]);
    expect(result.code).toBe(1);
  });

  test('evidence must be of the digest that the reference resolves to', async () => {
    for (const more of ['', '\nattestations: [{ name: a, predicateType: spdx }]']) {
      const { result, report } = await run(cip('index', [`${keyless('one')}${more}`]), ['index:v1', 'child:v1']);
      expect(
        report.images.map(({ verified }) => verified),
        result.stdout,
      ).toEqual([true, false]);
    }
  });

  test('any authority is enough, but not half of each', async () => {
    const attested = `${keyless('two')}\nattestations: [{ name: sbom, predicateType: spdx }, { name: more, predicateType: "https://acme.example/x" }]`;
    const { report } = await run(cip('any', [keyless('two'), keyless('one')]), ['one:v1', 'two:v1', 'none:v1']);
    expect(report.images.map(({ verified }) => verified)).toEqual([true, true, false]);
    expect(
      (await run(cip('any', [attested, keyless('two')]), ['halves:v1'])).report.images.map(({ verified }) => verified),
    ).toEqual([false]);
  });

  test('attestations stand in place of the signature, by their exact types', async () => {
    const policy = cip('sbom', [`${keyless('one')}\nattestations: [{ name: sbom, predicateType: spdxjson }]`]);
    const { result, report } = await run(policy, ['attested:v1', 'version:v1', 'one:v1']);
    expect(report.images.map(verdictOf), result.stdout).toEqual(['verified', 'wrong-type', 'wrong-type']);
    expect(report.images[0]?.requirements.map(({ kind }) => kind)).toEqual(['attestation']);
  });

  test('a key without ctlog needs no log, which is listed', async () => {
    const { result, report } = await run(cip('key', [keyed()]), ['keyed:v1', 'one:v1']);
    expect(
      report.images.map(({ verified }) => verified),
      result.stdout,
    ).toEqual([true, false]);
    expect(report.insecure).toEqual(['policy: "key" (cip.yml:9): insecure-ignore-tlog']);
    expect((await run(cip('key', [`${keyed()}\nctlog: {}`]), ['keyed:v1'])).report.insecure).toEqual([]);
  });

  test('a time stamp is required where the policy says so', async () => {
    const policy = cip('stamped', [`${keyless('one')}\nrfc3161timestamp: { trustRootRef: own }`]);
    const { report } = await run(policy, ['one:v1']);
    expect(report.images[0]?.evidence.map(({ reason }) => reason?.code ?? 'verified')).toEqual(['time']);
  });

  test('patterns', async () => {
    const pattern = (subject: string): string =>
      cip('pattern', [`keyless: { identities: [{ issuer: "${ISSUER}", subjectRegExp: '${subject}' }] }`]);
    const anchored = await run(pattern('^https://github[.]com/acme/one/.*$'), ['one:v1', 'two:v1']);
    expect(anchored.report.images.map(({ verified }) => verified)).toEqual([true, false]);
    const open = await run(pattern('github[.]com/acme/one/'), ['one:v1']);
    expect([open.result.code, open.report.error?.code]).toEqual([1, 'config']);
    expect(placesOf(open.report)).toEqual([expect.stringMatching(/^cip\.yml:9:/)]);
  });

  test('static: a denied image, one that another authority or policy accepts, one that passes', async () => {
    const fail = 'static: { action: fail, message: not this one }';
    const denied = await run(cip('no', [fail]), ['one:v1']);
    expect([denied.result.code, ...denied.report.images.map(verdictOf)]).toEqual([1, 'denied']);
    const beside = await run(cip('no', [fail, keyless('one')]), ['one:v1']);
    expect(beside.report.images.map(verdictOf)).toEqual(['verified']);
    const both = await run(`${cip('yes', [keyless('one')])}---\n${cip('no', [fail])}`, ['one:v1']);
    expect([...both.report.images.map(verdictOf), ...rulesOf(both.report)]).toEqual(['denied', 'no']);
    expect(both.report.images[0]?.requirements.map(({ met }) => met)).toEqual([true, false]);
    const pass = await run(cip('pass', ['static: { action: pass }']), ['none:v1']);
    expect([pass.result.code, pass.report.verified, ...pass.report.images.map(verdictOf)]).toEqual([
      0,
      false,
      'exempt',
    ]);
    expect(pass.report.insecure).toEqual(['policy: "pass" (cip.yml:9): static: pass']);
    const met = await run(`${cip('pass', ['static: { action: pass }'])}---\n${cip('yes', [keyless('one')])}`, [
      'one:v1',
      'two:v1',
    ]);
    expect(met.report.images.map(({ result }) => result)).toEqual(['verified', 'failed']);
  });

  test('mode: warn lets an image be, not verified; beside a policy that is met it stays a warning', async () => {
    const warning = cip('soft', [keyless('two')], { mode: 'warn' });
    const alone = await run(warning, ['one:v1']);
    expect(
      [alone.result.code, alone.report.verified, ...alone.report.images.map(verdictOf)],
      alone.result.stdout,
    ).toEqual([1, false, 'skipped']);
    expect(alone.result.stdout).toMatch(/^::warning /m);
    expect(alone.result.stdout).not.toMatch(/^::error /m);
    const met = await run(warning, ['two:v1', 'one:v1']);
    expect([met.result.code, ...met.report.images.map(verdictOf)]).toEqual([0, 'verified', 'skipped']);
    const beside = await run(`${warning}---\n${cip('hard', [keyless('one')])}`, ['one:v1', 'none:v1']);
    expect(beside.report.images.map(({ result }) => result)).toEqual(['verified', 'failed']);
    expect(beside.result.stdout).toMatch(/^::warning .*soft/m);
    const only = await run(`${warning}---\n${cip('hard', [keyless('one')])}`, ['one:v1']);
    expect([only.result.code, ...rulesOf(only.report)]).toEqual([0, 'soft']);
  });

  test('no policy for it is denied, and a glob is compared with tag or digest', async () => {
    const { report } = await run(cip('other', [keyless('one')], { glob: 'HOST/other/*' }), ['one:v1']);
    expect(report.images.map(verdictOf)).toEqual(['no-rule']);
    const bare = await run(cip('bare', [keyless('one')], { glob: 'HOST/acme/one' }), ['one:v1']);
    expect(bare.report.images.map(verdictOf)).toEqual(['no-rule']);
    const digest = await run(cip('digest', [keyless('one')], { glob: 'HOST/acme/one@*' }), ['one:v1']);
    expect(digest.report.images.map(verdictOf)).toEqual(['verified']);
  });

  test('what the trusted root lacks is invalid, with its place', async () => {
    const rooted = cip('rooted', [
      keyless('one').replace('{ ident', '{ trustRootRef: r, url: "https://fulcio.acme.example", ident'),
    ]);
    const without = await run(rooted, ['one:v1'], { 'trusted-root': '' });
    expect(placesOf(without.report)).toEqual(['cip.yml:9:32', 'cip.yml:9:40']);
    const own = await run(rooted, ['one:v1']);
    expect(placesOf(own.report)).toEqual(['cip.yml:9:40']);
    const listed = await run(rooted.replace('https://fulcio.acme.example', 'https://test'), ['one:v1']);
    expect(listed.report.images.map(verdictOf)).toEqual(['verified']);
  });

  test('inputs that the policies leave no room for are invalid: what they require must not be left out silently', async () => {
    const { result, report } = await run(cip('first', [keyless('one')]), ['one:v1'], { 'predicate-type': 'sbom' });
    expect([result.code, report.error?.code]).toEqual([1, 'config']);
    expect(report.error?.message).toContain('predicate-type');
  });
});
