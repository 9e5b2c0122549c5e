import { z } from 'zod';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const time = z.iso.datetime();

const result = z.enum(['verified', 'failed', 'exempt', 'skipped', 'proposed', 'error']);
const sure = z.enum(['own-repository', 'same-name', 'other']);
const error = z.strictObject({ code: z.string(), message: z.string(), hint: z.string() });

const signer = z.union([
  z.strictObject({
    identity: z.string(),
    issuer: z.string(),
    extensions: z.record(z.string(), z.string()),
  }),
  z.strictObject({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
]);

const counts = z.strictObject({
  top: z.array(z.strictObject({ name: z.string(), count: z.int().positive() })).max(20),
  others: z.int().nonnegative(),
});
const texts = z.array(z.string()).max(200);

/** Parts and texts that an attestation does not have are left out. */
const facts = z.strictObject({
  kind: z.enum(['spdx', 'cyclonedx', 'openvex', 'slsa-v1', 'slsa-v0.2', 'apko', 'vuln']).nullable(),
  bytes: z.int().positive(),
  packages: z
    .strictObject({
      count: z.int().nonnegative(),
      byType: counts,
      licenses: counts,
      withoutLicense: z.int().nonnegative(),
    })
    .optional(),
  provenance: z
    .strictObject({
      builder: z.string().optional(),
      buildType: z.string().optional(),
      source: z.strictObject({
        repository: z.string().optional(),
        commit: z.string().optional(),
        ref: z.string().optional(),
      }),
      entryPoint: z.string().optional(),
      images: z.array(z.string()),
      invocation: z.string().optional(),
      startedOn: z.string().optional(),
      finishedOn: z.string().optional(),
    })
    .optional(),
  configuration: z
    .strictObject({
      entryPoint: z.string().optional(),
      cmd: z.string().optional(),
      user: z.string().optional(),
      userId: z.string().optional(),
      environmentFingerprint: z.string().optional(),
      workDirectory: z.string().optional(),
      environment: z.array(z.strictObject({ name: z.string(), value: z.string() })),
      architectures: texts,
      packages: texts,
      repositories: texts,
      keyring: texts,
    })
    .optional(),
  vex: z
    .strictObject({
      statements: z.int().nonnegative(),
      byStatus: counts,
      author: z.string().optional(),
      timestamp: z.string().optional(),
    })
    .optional(),
  vulnerabilities: z
    .strictObject({
      count: z.int().nonnegative().optional(),
      bySeverity: counts.optional(),
      scanner: z.string().optional(),
      scannerVersion: z.string().optional(),
      databaseVersion: z.string().optional(),
      databaseUpdatedOn: z.string().optional(),
      finishedOn: z.string().optional(),
    })
    .optional(),
});

const evidence = z.strictObject({
  kind: z.enum(['signature', 'attestation']),
  status: z.enum(['verified', 'rejected']),
  reason: z
    .strictObject({
      code: z.enum(['unreadable', 'signature', 'certificate', 'log', 'time', 'identity', 'subject', 'statement']),
      message: z.string(),
    })
    .nullable(),
  subject: digest,
  platform: z.string(),
  source: z.strictObject({
    kind: z.enum(['referrer', 'referrers-tag', 'cosign-tag', 'github', 'buildkit']),
    digest,
    repository: z.string().optional(),
  }),
  format: z.enum(['bundle', 'cosign']),
  predicateType: z.string().nullable(),
  signedName: z.string().nullable(),
  signer: signer.nullable(),
  log: z.array(z.strictObject({ entry: z.string(), logIndex: z.string(), integratedTime: time.nullable() })).nullable(),
  times: z.array(z.strictObject({ source: z.enum(['rekor', 'tsa']), time })).nullable(),
  file: z.string().nullable(),
  derived: z.literal('unwrapped').optional(),
  derivedFile: z.string().nullable().optional(),
  facts: facts.nullable(),
});

const requirement = z.union([
  z.strictObject({
    kind: z.literal('signature'),
    platform: z.string(),
    met: z.boolean(),
    code: z.string().nullable(),
    why: z.string(),
    by: z.array(z.int()),
  }),
  z.strictObject({
    kind: z.literal('attestation'),
    predicateType: z.string(),
    platform: z.string(),
    level: z.enum(['platform', 'index']).nullable(),
    met: z.boolean(),
    code: z.string().nullable(),
    why: z.string(),
    by: z.array(z.int()),
  }),
]);

const place = z.strictObject({ file: z.string(), line: z.int().positive(), column: z.int().positive() });
const range = { line: z.int(), column: z.int(), endLine: z.int(), endColumn: z.int() };
const foundReference = z.strictObject({
  file: z.string(),
  ...range,
  format: z.string(),
  written: z.string(),
  kind: z.enum(['image', 'unresolved', 'built', 'ignored']),
  reference: z.string().nullable(),
  platform: z.string().nullable(),
  why: z.string().nullable(),
  reason: z.literal('template').optional(),
  parts: z.record(z.string(), z.strictObject(range)).optional(),
  definedAt: z.strictObject({ ...range, file: z.string().optional() }).optional(),
});

const image = z.strictObject({
  reference: z.string(),
  places: z.array(place).optional(),
  digest: digest.nullable(),
  image: z.string().nullable(),
  mediaType: z.string().nullable(),
  publisher: z.string().nullable(),
  platforms: z.array(z.strictObject({ platform: z.string(), digest, selected: z.boolean() })),
  notices: texts.optional(),
  verified: z.boolean(),
  result,
  rule: z
    .strictObject({ name: z.string().nullable(), index: z.int().nonnegative(), line: z.int().positive() })
    .nullable(),
  underHead: result.optional(),
  proposal: z
    .strictObject({
      signers: z
        .array(
          z.strictObject({ identity: z.string(), issuer: z.string(), sourceRepository: z.string().nullable(), sure }),
        )
        .min(1),
      signature: z.boolean(),
      attestations: texts,
      time: time.nullable(),
      sure,
    })
    .nullable()
    .optional(),
  why: z.string().optional(),
  error: error
    .extend({
      limit: z
        .strictObject({
          limit: z.number().nullable(),
          remaining: z.number().nullable(),
          window: z.number().nullable(),
        })
        .optional(),
    })
    .nullable(),
  requirements: z.array(requirement),
  evidence: z.array(evidence),
  otherReferrers: z.array(z.strictObject({ type: z.string(), count: z.int().positive() })).optional(),
  failedLocations: z.array(z.strictObject({ code: z.string(), message: z.string() })).optional(),
  baseline: z
    .strictObject({
      reference: z.string().nullable(),
      digest: digest.nullable(),
      verified: z.boolean(),
      reason: z.string().nullable(),
    })
    .optional(),
  changes: z
    .strictObject({
      signer: z.boolean(),
      platformsAdded: texts,
      platformsRemoved: texts,
      platformsRenamed: z.array(z.strictObject({ before: z.string(), after: z.string() })),
      platforms: z.array(
        z.strictObject({
          names: texts,
          packages: z
            .strictObject({
              added: z.int(),
              removed: z.int(),
              up: z.int(),
              down: z.int(),
              changed: z.int(),
              license: z.int(),
            })
            .nullable(),
          licensesGained: texts,
          licensesLost: texts,
          fields: texts,
        }),
      ),
    })
    .nullable()
    .optional(),
  gates: z
    .array(
      z.strictObject({
        gate: z.string(),
        state: z.enum(['passed', 'fired', 'unanswered']),
        changes: z.array(z.string()),
      }),
    )
    .optional(),
});

/** report.json, schema version 1, exactly: a member that is missing or not in the contract is a fault. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  verified: z.boolean(),
  tool: z.strictObject({ name: z.literal('image-provenance'), version: z.string() }),
  startedAt: time,
  durationMs: z.int().nonnegative(),
  error: error.nullable(),
  insecure: z.array(z.string()),
  policy: z.strictObject({ path: z.string(), from: z.enum(['workspace', 'base', 'head']), digest }).nullable(),
  enforce: z.boolean(),
  shard: z.strictObject({ index: z.int().positive(), count: z.int().positive() }).optional(),
  merged: z
    .strictObject({
      shards: z.array(
        z.strictObject({
          index: z.int().positive(),
          report: z.string(),
          digest,
          startedAt: time,
          durationMs: z.int().nonnegative(),
          cancelled: z.boolean(),
          images: z.int(),
          verified: z.int(),
        }),
      ),
    })
    .optional(),
  list: digest.nullable(),
  inputs: digest.nullable(),
  cancelled: z.literal(true).optional(),
  result: z.enum(['verified', 'failed', 'proposed', 'nothing']).optional(),
  scan: z
    .strictObject({
      base: z.string().nullable(),
      changedOnly: z.boolean(),
      removed: z.array(z.string()),
      unresolved: z.array(place),
      unread: z.array(z.string()),
      ignoresWithoutEffect: z.array(place),
      lock: z
        .strictObject({
          problems: z.array(z.strictObject({ reference: z.string(), code: z.string(), message: z.string() })),
          notes: z.array(z.string()),
        })
        .nullable(),
    })
    .optional(),
  references: z.array(foundReference).optional(),
  files: z.array(z.strictObject({ file: z.string(), format: z.string().nullable(), why: z.string() })).optional(),
  images: z.array(image),
});

/** A report as the schema reads it. */
export type Report = z.infer<typeof reportSchema>;
