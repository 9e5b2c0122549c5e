import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';
import { makeKey, OCI, SignedRepository, simpleSigning, statementAbout, type Listed } from '../support/signed-image.ts';

const COSIGN = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const key = makeKey();

let registry: TestRegistry;
let withoutApi: TestRegistry;
let made = 0;

beforeAll(async () => {
  [registry, withoutApi] = await Promise.all([startRegistry(), startRegistry({ referrers: false })]);
});

afterAll(async () => {
  await Promise.all([registry.close(), withoutApi.close()]);
});

/** What `cosign sign --registry-referrers-mode=oci-1-1` pushes: the layers of its tag, with a subject and a type. */
function attach(
  at: TestRegistry,
  path: string,
  subject: PutDescriptor,
  artifactType: string,
  layers: readonly Listed[],
) {
  const config = { ...at.putBlob(path, Buffer.from('{}')), mediaType: artifactType };
  const manifest = { schemaVersion: 2, artifactType, config, layers, subject };
  return { ...at.putManifest(path, manifest, { mediaType: OCI.image }), artifactType };
}

function putImage(at: TestRegistry) {
  const path = `oci11/n${++made}`;
  const repository = new SignedRepository(at, path, key);
  return { path, repository, image: repository.putImage({ tag: 'latest' }) };
}

async function judge(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ result: ActionResult; image: Report['images'][number] | undefined }> {
  const result = await runAction({
    image: name,
    key: key.publicPem,
    'insecure-ignore-tlog': 'true',
    artifact: 'none',
    ...inputs,
  });
  return { result, image: reportSchema.parse(result.report).images[0] };
}

describe.concurrent("cosign's signatures as referrers", () => {
  test.each(['API', 'fallback tag'])('by %s: signature and attestation verify', async (by) => {
    const at = by === 'API' ? registry : withoutApi;
    const { path, repository, image } = putImage(at);
    const referrers = [
      attach(at, path, image, COSIGN, [repository.signatureLayer(simpleSigning(image.digest, repository.name))]),
      attach(at, path, image, 'application/vnd.dsse.envelope.v1+json', [
        repository.attestationLayer(statementAbout(image.digest)),
      ]),
    ];
    if (by === 'fallback tag') {
      repository.putManifest({ schemaVersion: 2, manifests: referrers }, `sha256-${hexOf(image.digest)}`, OCI.index);
    }
    const { image: checked, result } = await judge(repository.name);
    expect(checked?.verified, result.stdout).toBe(true);
    const kind = by === 'API' ? 'referrer' : 'referrers-tag';
    expect(checked?.evidence.map(({ kind: what, format, source }) => [what, format, source.kind]).sort()).toEqual([
      ['attestation', 'cosign', kind],
      ['signature', 'cosign', kind],
    ]);
    expect(checked?.otherReferrers).toBeUndefined();
  });

  test('a copy of the tag as referrer is the same evidence', async () => {
    const { path, repository, image } = putImage(registry);
    const layer = repository.signatureLayer(simpleSigning(image.digest, repository.name));
    repository.attach(image.digest, '.sig', [layer]);
    attach(registry, path, image, COSIGN, [layer]);
    const { image: checked } = await judge(repository.name, { 'predicate-type': 'none' });
    expect([checked?.verified, checked?.evidence.length]).toEqual([true, 1]);
  });

  test.each<[string, (image: PutDescriptor, other: PutDescriptor) => [string, PutDescriptor], string]>([
    ['for another image', (image, other) => [other.digest, image], 'subject'],
    ['with another subject', (image, other) => [image.digest, other], 'subject'],
  ])('one that is %s is rejected', async (_, choose, code) => {
    const { path, repository, image } = putImage(registry);
    const [signed, subject] = choose(image, repository.putImage());
    const layer = repository.signatureLayer(simpleSigning(signed, repository.name));
    const referrer = attach(registry, path, subject, COSIGN, [layer]);
    repository.putManifest({ schemaVersion: 2, manifests: [referrer] }, `sha256-${hexOf(image.digest)}`, OCI.index);
    const { image: checked } = await judge(repository.name, { 'predicate-type': 'none' });
    expect(checked?.verified).toBe(false);
    expect(new Set(checked?.evidence.map(({ reason }) => reason?.code))).toEqual(new Set([code]));
  });
});

test('a signature of Notation is named: in the report, the summary and the headline', async () => {
  const { path, repository, image } = putImage(registry);
  attach(registry, path, image, NOTATION, [registry.putBlob(path, Buffer.from('{}'), 'application/jose+json')]);
  const words = `1 referrer of type ${NOTATION}, which is not read`;
  const { image: checked, result } = await judge(repository.name);
  expect(checked?.requirements.map(({ code }) => code)).toEqual(['not-signed', 'not-signed']);
  expect(checked?.otherReferrers).toEqual([{ type: NOTATION, count: 1 }]);
  expect(result.stdout).toContain(words);
  expect(result.stdout).toMatch(new RegExp(`^::error .*${words.replaceAll('.', '\\.')}`, 'm'));
  expect(result.summary.replaceAll('\\', '')).toContain(words);
  expect(result.stdout + result.summary).not.toMatch(/nothing is signed/i);
  // beside evidence that verifies it is told all the same
  repository.sign(image.digest);
  const signed = await judge(repository.name, { 'predicate-type': 'none' });
  expect([signed.image?.verified, signed.image?.otherReferrers?.length]).toEqual([true, 1]);
  expect(signed.result.summary.replaceAll('\\', '')).toContain(words);
});
