import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf, type Digest } from '../../src/core/image/digest.ts';
import { keySigner } from '../../src/core/policy/make-signer.ts';
import type { CheckedResult } from '../../src/core/result.ts';
import { createSession } from '../../src/core/session.ts';
import { verifyImage } from '../../src/core/verify-image.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { makeKey, OCI, SignedRepository, simpleSigning, statementAbout } from '../support/signed-image.ts';

const IN_TOTO = 'application/vnd.in-toto+json';
const SPDX = 'https://spdx.dev/Document';
const key = makeKey();
const other = makeKey();

let registry: TestRegistry;
let count = 0;
/** a part of the URLs that are refused */
let hidden: string | undefined;
beforeAll(async () => {
  registry = await startRegistry({
    intercept: ({ url }) => (hidden !== undefined && url.includes(hidden) ? { status: 403, body: '{}' } : undefined),
  });
});
afterAll(async () => {
  await registry.close();
});

/** An image with statements as Docker Hardened Images have them: a referrer that is not signed, and one that signs it. */
class Hardened {
  readonly path = `dhi/n${++count}`;
  readonly repository: SignedRepository;
  readonly image: PutDescriptor;

  constructor() {
    this.repository = new SignedRepository(registry, this.path, key);
    this.image = this.repository.putImage({ tag: 'latest' });
  }

  get name(): string {
    return `${registry.host}/${this.path}:latest`;
  }

  refer(
    subject: PutDescriptor,
    content: Buffer,
    layerType: string,
    artifactType: string,
    annotations = {},
  ): PutDescriptor {
    const layer = { ...registry.putBlob(this.path, content, layerType), annotations };
    return registry.putManifest(
      this.path,
      {
        schemaVersion: 2,
        artifactType,
        config: { ...this.repository.putJson({}), mediaType: 'application/vnd.oci.empty.v1+json' },
        layers: [layer],
        subject,
      },
      { mediaType: OCI.image },
    );
  }

  /** An unsigned statement about a digest, as a referrer of another thing or of the image. */
  state(about: Digest = this.image.digest, subject: PutDescriptor = this.image): PutDescriptor {
    return this.refer(subject, Buffer.from(JSON.stringify(statementAbout(about))), IN_TOTO, IN_TOTO);
  }

  /** cosign's signature of a digest, as a referrer. */
  sign(subject: PutDescriptor, by = key, digest: Digest = subject.digest): void {
    const payload = Buffer.from(JSON.stringify(simpleSigning(digest, 'dhi.io/python')));
    this.refer(
      subject,
      payload,
      'application/vnd.dev.cosign.simplesigning.v1+json',
      'application/vnd.dev.cosign.artifact.sig.v1+json',
      { 'dev.cosignproject.cosign/signature': by.sign(payload).toString('base64') },
    );
  }

  async verify(): Promise<CheckedResult> {
    const root = readFileSync(join(FIXTURES, 'trusted_root.json'));
    const result = await verifyImage(this.name, {
      session: createSession({
        trust: {
          source: { kind: 'root', name: 'test', bytes: () => Promise.resolve(root) },
          policy: { ignoreTlog: true, ignoreSct: false, useSignedTimestamps: false },
        },
      }),
      signer: keySigner(key.publicPem),
      requirements: { signature: false, predicateTypes: [{ kind: 'type', requested: SPDX, uri: SPDX }] },
    });
    if (result.kind === 'failed') {
      throw result.error;
    }
    return result;
  }
}

describe('a statement in a referrer that another referrer signs', { timeout: 30_000 }, () => {
  test('is an attestation of the signer', async () => {
    const image = new Hardened();
    image.sign(image.state());
    const { verified, verdict, findings } = await image.verify();
    expect(verified).toBe(true);
    const by = verdict.requirements.flatMap((requirement) => requirement.by);
    expect(by.map(({ facts }) => facts.subjects)).toEqual([[image.image.digest]]);
    expect(findings.map(({ kind }) => kind)).toEqual(['verified', 'verified']);
  });

  test('the signature of it is none of the image', async () => {
    const image = new Hardened();
    image.sign(image.state());
    const { findings } = await image.verify();
    const signatures = findings.flatMap((finding) =>
      finding.kind === 'verified' && finding.evidence.kind === 'signature' ? [finding.evidence.facts.subjects] : [],
    );
    expect(signatures.flat()).not.toContain(image.image.digest);
  });

  test.each<[string, (image: Hardened) => void]>([
    [
      'nobody signs',
      (image) => {
        image.state();
      },
    ],
    [
      'somebody else signs',
      (image) => {
        image.sign(image.state(), other);
      },
    ],
    [
      'is about another image',
      (image) => {
        image.sign(image.state(new Hardened().image.digest));
      },
    ],
    [
      'refers to another image, and is listed for this one',
      (image) => {
        const statement = image.state(image.image.digest, new Hardened().image);
        image.sign(statement);
        image.repository.putIndex([statement], { tag: `sha256-${hexOf(image.image.digest)}` });
      },
    ],
    [
      'is signed as something else',
      (image) => {
        image.sign(image.state(), key, new Hardened().image.digest);
      },
    ],
    [
      'has the signature of another one',
      (image) => {
        const signed = new Hardened();
        image.sign(image.state(), key, signed.state().digest);
      },
    ],
  ])('one that %s proves nothing', async (_, make) => {
    const image = new Hardened();
    make(image);
    const { verified, findings } = await image.verify();
    expect(verified).toBe(false);
    expect(
      findings.filter((finding) => finding.kind === 'verified' && finding.evidence.kind === 'attestation'),
    ).toEqual([]);
  });

  test('a list of its signatures that cannot be had is a failed location', async () => {
    const image = new Hardened();
    const statement = image.state();
    hidden = `/referrers/${statement.digest}`;
    try {
      await expect(image.verify()).rejects.toMatchObject({ code: 'forbidden' });
    } finally {
      hidden = undefined;
    }
  });

  test('more of them than are searched are a failed location', async () => {
    const image = new Hardened();
    for (let at = 0; at < 201; at++) {
      image.refer(image.image, Buffer.from(`{"n":${at}}`), IN_TOTO, IN_TOTO);
    }
    await expect(image.verify()).rejects.toMatchObject({ code: 'too-large' });
  });
});
