import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { digestOf, parseDigest, type Digest } from '../image/digest.ts';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import { quote } from '../../text.ts';
import type { Lookup, Descriptor, Manifest } from './repository.ts';

/** Media type of an OCI index, which the referrers API uses too. */
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

const INDEX_TYPES: readonly string[] = [OCI_INDEX, 'application/vnd.docker.distribution.manifest.list.v2+json'];

const IMAGE_TYPES: readonly string[] = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** `Accept` header of a manifest: what this program reads, nothing older. */
export const ACCEPTED_MANIFESTS = [...INDEX_TYPES, ...IMAGE_TYPES].join(', ');

/** Whether a media type is that of an index. */
export function isIndexType(mediaType: string): boolean {
  return INDEX_TYPES.includes(mediaType);
}

const digest = z.string().transform((text, context) => {
  const parsed = parseDigest(text);
  if (parsed === undefined) {
    context.addIssue({ code: 'custom', message: 'not a sha256 digest' });
    return z.NEVER;
  }
  return parsed;
});

const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === null || text === '' ? undefined : text));

/** The same members in an entry of an index and in an image's configuration. */
const platform = z.object({ os: z.string(), architecture: z.string(), variant: optionalText });

/** Some clients write null for what they leave out. */
const descriptor = z
  .object({
    mediaType: z.string(),
    digest,
    size: z.int().nonnegative(),
    annotations: z.record(z.string(), z.string()).nullish(),
    artifactType: optionalText,
    platform: platform.nullish(),
  })
  .transform((read): Descriptor => ({
    mediaType: read.mediaType,
    digest: read.digest,
    size: read.size,
    annotations: read.annotations ?? {},
    artifactType: read.artifactType,
    platform: read.platform ?? undefined,
  }));

const subject = descriptor.nullish().transform((value) => value ?? undefined);

/** The members of the other kind must be missing: one text must not be two things (GHSA-77vh-xpmg-72qh). */
const image = z.object({
  schemaVersion: z.literal(2),
  artifactType: optionalText,
  config: descriptor,
  layers: z.array(descriptor).max(LIMITS.listedEntries),
  manifests: z.undefined().optional(),
  subject,
});

const index = z.object({
  schemaVersion: z.literal(2),
  manifests: z.array(descriptor).max(LIMITS.listedEntries),
  layers: z.undefined().optional(),
  config: z.undefined().optional(),
  subject,
});

const typed = z.object({ mediaType: z.string().optional() });

const page = z.object({
  mediaType: z.literal(OCI_INDEX).optional(),
  manifests: z.array(z.unknown()).max(LIMITS.listedEntries).nullable(),
});

/** What is known of a manifest before it is read. */
export interface ManifestClaims {
  /** header, without parameters */
  readonly contentType: string | undefined;
  /** header */
  readonly contentDigest: string | undefined;
  /** when it was requested by digest */
  readonly digest: Digest | undefined;
  /** the descriptor that named it */
  readonly expected: Descriptor | undefined;
}

/** Reads a manifest from the very bytes whose digest is checked (image specification, manifest.md, image-index.md). */
export function readManifest(bytes: Uint8Array, claims: ManifestClaims): Lookup<Manifest> {
  const actual = digestOf(bytes);
  const { expected } = claims;
  const expectedDigest = claims.digest ?? expected?.digest;
  if (expectedDigest !== undefined && expectedDigest !== actual) {
    return unreadable(`the content has the digest ${actual}, not ${expectedDigest}`);
  }
  const header = claims.contentDigest === undefined ? undefined : parseDigest(claims.contentDigest);
  if (header !== undefined && header !== actual) {
    return unreadable(`the content has the digest ${actual}, but the registry calls it ${header}`);
  }
  if (expected !== undefined && expected.size !== bytes.length) {
    return unreadable(`the content has ${bytes.length} bytes, but its descriptor says ${expected.size}`);
  }
  try {
    return parseManifest(parseJson(bytes).value, actual, claims);
  } catch (error) {
    return unreadable(error instanceof z.ZodError ? issueOf(error) : messageOf(error));
  }
}

function parseManifest(value: unknown, actual: Digest, { contentType, expected }: ManifestClaims): Lookup<Manifest> {
  const own = typed.parse(value).mediaType;
  const mediaType = own ?? contentType ?? expected?.mediaType ?? '';
  const other = [contentType, expected?.mediaType].find((type) => type !== undefined && type !== mediaType);
  if (other !== undefined) {
    return unreadable(`the content says that it is ${quote(mediaType)}, but what names it says ${quote(other)}`);
  }
  if (INDEX_TYPES.includes(mediaType)) {
    const { manifests, subject } = index.parse(value);
    return { kind: 'found', value: { kind: 'index', digest: actual, mediaType, manifests, subject } };
  }
  if (IMAGE_TYPES.includes(mediaType)) {
    const { artifactType, config, layers, subject } = image.parse(value);
    const named = artifactType === undefined ? {} : { artifactType };
    return { kind: 'found', value: { kind: 'image', digest: actual, mediaType, ...named, config, layers, subject } };
  }
  return unreadable(`${quote(mediaType)} is not a manifest or an index of OCI or Docker (schema 2)`);
}

/**
 * One page of the referrers API. An entry that is no descriptor with a sha256 digest is counted, not read:
 * anybody who may push can add one, and it must not hide the others.
 * @throws Error with why it is no list
 */
export function readReferrersPage(bytes: Uint8Array): { descriptors: readonly Descriptor[]; unreadable: number } {
  const parsed = page.safeParse(parseJson(bytes).value);
  if (!parsed.success) {
    throw new Error(issueOf(parsed.error), { cause: parsed.error });
  }
  const entries = parsed.data.manifests ?? [];
  const descriptors = entries.flatMap((entry) => descriptor.safeParse(entry).data ?? []);
  return { descriptors, unreadable: entries.length - descriptors.length };
}

/** The platform that an image's configuration names (image specification, config.md), if it names one. */
export function readConfigPlatform(bytes: Uint8Array): z.infer<typeof platform> | undefined {
  try {
    return platform.safeParse(parseJson(bytes).value).data;
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): Lookup<never> {
  return { kind: 'unreadable', reason };
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return `${path === '' ? 'the content' : `its member ${quote(path)}`} does not follow the specification: ${issue?.message ?? 'invalid'}`;
}
