import fc from 'fast-check';
import { snappyCompress } from 'hysnappy';
import { ImageError } from '../../../src/errors.ts';
import { startDeadline } from '../../../src/concurrency.ts';
import { digestOf } from '../../../src/core/image/digest.ts';
import { LIMITS } from '../../../src/limits.ts';
import { GitHubAttestations, unpackSnappy, type AttestationList } from '../../../src/github/attestations.ts';
import { GitHubClient } from '../../../src/github/client.ts';
import { candidateOf } from '../../../src/github/source.ts';
import type { HttpClient } from '../../../src/http/transport.ts';
import { must } from '../must.ts';
import { mutate, mutations } from '../mutate.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';
import { toTree, writeTree } from '../tree.ts';

const DIGEST = digestOf(Buffer.from('the image'));
const API = new URL('https://api.github.com');

const bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: 'MA==' }, tlogEntries: [], timestampVerificationData: {} },
  dsseEnvelope: { payload: 'e30=', payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AA==' }] },
};
const packed = Buffer.from(snappyCompress(Buffer.from(JSON.stringify(bundle))));
const url = 'https://storage.example/attestations/1.json.sn?sig=secret';
const LIST = toTree({ attestations: [{ bundle }, { bundle: null, bundle_url: url }, { bundle_url: url }] });

/** A page of attestations hides no entry: each is a record, or the page is an error; storage is reached by HTTPS only. */
export const tamperedAttestations: FuzzProperty = fuzzProperty(
  'tampered attestations of GitHub',
  300,
  () => fc.record({ changes: mutations }),
  async ({ changes }) => {
    const body = writeTree(mutate(LIST, changes, []));
    const transport: HttpClient = {
      // no name is resolved
      proxied: true,
      send: ({ url: from }) => {
        const isApi = from.origin === API.origin;
        must(isApi || (from.protocol === 'https:' && from.username === ''), `a bundle is fetched from ${from.href}`);
        return Promise.resolve({
          url: from,
          status: 200,
          headers: new Headers(),
          body: isApi ? body : packed,
          defect: undefined,
          retryAfter: undefined,
          tries: 1,
        });
      },
    };
    const options = { deadline: startDeadline(60_000), limit: LIMITS.attestationPageBytes };
    const client = new GitHubClient({ url: API, token: undefined, transport, now: Date.now }, options);
    let list: AttestationList;
    try {
      list = await new GitHubAttestations(client).list('repos/acme/app', DIGEST);
    } catch (thrown) {
      must(thrown instanceof ImageError, `not an error of the image: ${String(thrown)}`);
      return;
    } finally {
      options.deadline.stop();
    }
    const parsed: unknown = JSON.parse(body.toString());
    const entries: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'attestations') : [];
    must(Array.isArray(entries) && entries.length === list.records.length, 'an entry is lost');
    for (const record of list.records) {
      const candidate = candidateOf(record, 'repos/acme/app', DIGEST);
      const { origin } = candidate.kind === 'evidence' ? candidate.evidence : candidate;
      must(origin.foundFor === DIGEST, 'a record is lost');
    }
  },
);

/** What is unpacked is as long as it says and not longer than the bound, or refused; in bounded time. */
export const tamperedSnappy: FuzzProperty = fuzzProperty(
  'tampered snappy',
  1000,
  () =>
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(fc.tuple(fc.nat(packed.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(0xfc, 0xf0, 0xff, 0))), {
          minLength: 1,
          maxLength: 8,
        })
        .map((changes) => {
          const bytes = new Uint8Array(packed);
          changes.forEach(([at, byte]) => {
            bytes[at] = byte;
          });
          return bytes;
        }),
    ),
  async (bytes) => {
    try {
      const unpacked = await unpackSnappy(Buffer.from(bytes));
      must(unpacked.length <= LIMITS.blobBytes, 'longer than the bound');
    } catch (thrown) {
      must(thrown instanceof Error, `no error: ${String(thrown)}`);
    }
  },
);
