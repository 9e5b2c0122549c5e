import { digestOf, type Digest } from '../core/image/digest.ts';
import { formatReference, nameOf } from '../core/image/reference.ts';
import type { ImageRequest, TrustSource } from '../core/policy/request.ts';
import type { SignerPolicy, SingleSigner } from '../core/policy/signer.ts';
import type { InputReader } from './reader.ts';

/**
 * The digest of everything that decides whether an image is verified: sha256 of canonical JSON (members sorted). It covers
 * the content of files, not their paths, and the fingerprints of keys; secrets are not part of it.
 * @param images all images of the list, also those of other shards
 * @param deciding other inputs that decide; the order of members does not matter
 */
export async function digestOfInputs(
  reader: InputReader,
  images: readonly ImageRequest[],
  { trustSource, ...deciding }: { readonly trustSource: TrustSource } & Readonly<Record<string, unknown>>,
): Promise<Digest> {
  const policies = new Set(images.map(policyOf));
  const elsewhere = images.flatMap(({ reference, evidenceRepositories }) => {
    const own = nameOf(reference.repository);
    const names = evidenceRepositories.map(nameOf);
    return names.length === 1 && names[0] === own ? [] : [`${formatReference(reference)} in ${names.sort().join(' ')}`];
  });
  const all = {
    ...deciding,
    policies: [...policies].sort(),
    elsewhere: elsewhere.sort(),
    trust: await trustOf(reader, trustSource),
  };
  return digestOf(Buffer.from(canonical(all)));
}

/** Members that identify the image, or that the digest covers separately. */
const NO_POLICY: readonly string[] = [
  'requested',
  'reference',
  'evidenceRepositories',
  'signer',
  'trustedRoot',
] satisfies readonly (keyof ImageRequest)[];

/** All other members of a request, so that members added later are covered. */
function policyOf(request: ImageRequest): string {
  const others = Object.entries(request).filter(([name]) => !NO_POLICY.includes(name));
  const root = request.trustedRoot?.digest ?? '';
  return `${canonical(Object.fromEntries(others))} ${signerOf(request.signer)}${root}`;
}

/** The requests of a run share a few policies. */
const signers = new WeakMap<SignerPolicy, string>();

function signerOf(signer: SignerPolicy): string {
  const known = signers.get(signer);
  if (known !== undefined) {
    return known;
  }
  const text = canonical(
    signer.kind === 'several'
      ? {
          ...signer,
          entries: signer.entries.map((entry) => ({ ...entry, signers: entry.signers.map(contentOfSigner) })),
        }
      : contentOfSigner(signer),
  );
  signers.set(signer, text);
  return text;
}

/** Keys are known by their fingerprints. */
function contentOfSigner(signer: SingleSigner): object {
  return signer.kind === 'keys'
    ? { ...signer, kind: undefined, keys: signer.keys.map(({ fingerprint }) => fingerprint).sort() }
    : signer;
}

async function trustOf(reader: InputReader, source: TrustSource): Promise<object> {
  switch (source.kind) {
    case 'public-good':
      return { kind: source.kind };
    case 'file':
      return { kind: source.kind, content: await contentOf(reader, source.path, source.text) };
    case 'tuf':
      return {
        kind: source.kind,
        mirror: source.mirror,
        content: await contentOf(reader, source.rootPath, source.text),
      };
  }
}

/** An unreadable file fails the run when it is used; here it only has to differ from every readable one. */
async function contentOf(reader: InputReader, path: string, text?: string): Promise<Digest | null> {
  try {
    return digestOf(Buffer.from(text ?? (await reader.textOf(path))));
  } catch {
    return null;
  }
}

/** JSON with the members of objects sorted, so that equal values have equal texts. Functions are left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
