import fc from 'fast-check';
import { snappyCompress } from 'hysnappy';
import { ImageError } from '../../../src/errors.ts';
import { githubSource } from '../../../src/core/evidence/github.ts';
import { digestOf } from '../../../src/core/image/digest.ts';
import { LIMITS } from '../../../src/limits.ts';
import { GitHubAttestations, type AttestationList } from '../../../src/github/attestations.ts';
import type { ApiResponse } from '../../../src/github/channel.ts';
import { unpackSnappy } from '../../../src/github/snappy.ts';
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
    const answer = (from: URL, bytes: Buffer): Promise<ApiResponse> =>
      Promise.resolve({
        url: from,
        status: 200,
        headers: new Headers(),
        body: bytes,
        defect: undefined,
        retryAfter: undefined,
        tries: 1,
      });
    const api = new GitHubAttestations({ url: API, token: undefined, mask: () => undefined });
    const channel = {
      count: () => undefined,
      ask: ({ url: requested }: { url: URL }) => answer(requested, body),
      download: (from: URL) => {
        must(from.protocol === 'https:' && from.username === '', `a bundle is fetched from ${from.href}`);
        return answer(from, packed);
      },
    };
    let list: AttestationList;
    try {
      list = await api.list('repos/acme/app', DIGEST, channel);
    } catch (thrown) {
      must(thrown instanceof ImageError, `not an error of the image: ${String(thrown)}`);
      return;
    }
    const parsed: unknown = JSON.parse(body.toString());
    const entries: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'attestations') : [];
    must(Array.isArray(entries) && entries.length === list.records.length, 'an entry is lost');
    const source = githubSource(() => Promise.resolve(list), { repositories: ['repos/acme/app'], owners: [] });
    const { candidates } = await source([{ name: 'image', digest: DIGEST }]);
    must(candidates.length === list.records.length, 'a record is lost');
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
