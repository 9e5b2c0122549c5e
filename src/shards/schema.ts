import { z } from 'zod';
import { parseDigest } from '../core/image/digest.ts';
import { LIMITS } from '../limits.ts';

/** Longer texts are truncated; this program writes shorter ones. */
const MAX_TEXT = 4000;

const text = z.string().transform((value) => value.slice(0, MAX_TEXT));
const digest = z.string().refine((value) => parseDigest(value) !== undefined, 'no digest');
const time = z.iso.datetime();
const error = z.object({ code: text, message: text, hint: text });

const requirement = z.object({
  kind: z.enum(['signature', 'attestation']),
  predicateType: text.nullish(),
  platform: text,
  level: z.enum(['platform', 'index']).nullish(),
  met: z.boolean(),
  code: text.nullable(),
  why: text,
  by: z.array(z.int().nonnegative()),
});

const evidence = z.object({
  kind: z.enum(['signature', 'attestation']),
  status: z.enum(['verified', 'rejected']),
  reason: z.object({ code: text, message: text }).nullable(),
  subject: digest,
  platform: text,
  source: z.object({ kind: text, digest }),
  format: z.enum(['bundle', 'cosign']),
  predicateType: text.nullable(),
  signedName: text.nullable(),
  signer: z
    .union([z.object({ identity: text, issuer: text, extensions: z.record(text, text) }), z.object({ key: text })])
    .nullable(),
  log: z.array(z.object({ entry: text, logIndex: text, integratedTime: time.nullable() })).nullable(),
  times: z.array(z.object({ source: text, time })).nullable(),
  file: text.nullable(),
});

/** An image in `report.json`; unknown members are ignored. */
export const imageSchema = z.object({
  reference: z.string().max(LIMITS.reference),
  digest: digest.nullable(),
  image: text.nullable(),
  mediaType: text.nullable(),
  publisher: text.nullable(),
  platforms: z.array(z.object({ platform: text, digest, selected: z.boolean() })),
  verified: z.boolean(),
  result: z.enum(['verified', 'failed', 'exempt', 'skipped', 'proposed', 'error']).optional(),
  error: error.nullable(),
  requirements: z.array(requirement),
  evidence: z.array(evidence),
});

/** An image parsed by the schema. */
export type ImageInReport = z.infer<typeof imageSchema>;

/** `report.json` without its images, which are parsed one by one. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  verified: z.boolean(),
  tool: z.object({ name: z.literal('image-provenance'), version: text }),
  startedAt: time,
  durationMs: z.number().nonnegative(),
  error: error.nullable(),
  insecure: z.array(text).max(1000),
  enforce: z.boolean(),
  shard: z.object({ index: z.int().positive(), count: z.int().positive().max(LIMITS.shards) }).optional(),
  list: digest.nullable(),
  inputs: digest.nullable(),
  cancelled: z.literal(true).optional(),
  merged: z.unknown().optional(),
  images: z.array(z.unknown()).max(LIMITS.imageFileNames),
});
