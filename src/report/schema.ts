import { z } from 'zod';
import type { PredicateKind } from '../core/image/predicate-type.ts';
import type { Origin } from '../core/image/subject.ts';
import type { PolicyCode } from '../core/policy/request.ts';
import type { RequirementCode } from '../core/verdict/requirement.ts';
import type { Kinship } from '../core/verdict/signing.ts';
import type { RejectionCode } from '../core/verify/finding.ts';
import type { GateResult } from '../difference/gates.ts';
import type { ConfigError, ImageErrorCode, TrustError } from '../errors.ts';
import type { LockFinding, PolicyReference, ResultName, ScanResultName } from '../outcome.ts';
import type { ReferenceKind } from '../scan/reference.ts';

/*
 * The structure of `report.json`, as it is published: `schema/report.v1.json` is made from it (`npm run docs`), and tests
 * hold every report against both. It is exact: a member that it does not have is in no report of this version. The
 * program itself does not load it; `shards/schema.ts` reads reports, and lets be what it has no use for.
 */

/** Every name of a type, each once: a name that is missing, or one too many, does not compile. */
type Names<Name extends string> = { readonly [Each in Name]: Each };

const text = z.string();
const texts = z.array(text);
const count = z.int().nonnegative();
const position = z.int().positive();

const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ id: 'digest', description: 'A digest as in OCI.' });
const time = z.iso.datetime().meta({ id: 'time', description: 'RFC 3339, in UTC.' });
const result = z
  .enum({
    verified: 'verified',
    failed: 'failed',
    exempt: 'exempt',
    skipped: 'skipped',
    proposed: 'proposed',
    error: 'error',
  } satisfies Names<ResultName>)
  .meta({ id: 'result', description: 'The result of an image, in a word.' });
const kinship = z
  .enum({ 'own-repository': 'own-repository', 'same-name': 'same-name', other: 'other' } satisfies Names<Kinship>)
  .meta({ id: 'kinship', description: 'How certain it is that a signer belongs to the image.' });

const runError = z
  .strictObject({
    code: z.enum({ config: 'config', trust: 'trust' } satisfies Names<(ConfigError | TrustError)['code']>),
    message: text,
    hint: text.describe('What to do.'),
  })
  .meta({ id: 'runError', description: 'Why nothing was verified: invalid inputs, or no trusted root.' });

const imageError = z
  .strictObject({
    code: z.enum({
      'not-found': 'not-found',
      login: 'login',
      unauthorized: 'unauthorized',
      forbidden: 'forbidden',
      'rate-limited': 'rate-limited',
      unavailable: 'unavailable',
      'not-a-registry': 'not-a-registry',
      'too-large': 'too-large',
      timeout: 'timeout',
      'platform-missing': 'platform-missing',
      'tag-moved': 'tag-moved',
      'nested-index': 'nested-index',
      output: 'output',
    } satisfies Names<ImageErrorCode>),
    message: text,
    hint: text.describe('What to do.'),
    limit: z
      .strictObject({
        limit: z.number().nullable(),
        remaining: z.number().nullable(),
        window: z.number().nullable().describe('Seconds.'),
      })
      .optional()
      .describe("The registry's rate limit, where its headers report it."),
  })
  .meta({ id: 'imageError', description: 'Why an image could not be checked.' });

const signer = z
  .union([
    z.strictObject({
      identity: text.describe('The identity in the certificate (SAN).'),
      issuer: text.describe('Who vouches for the identity.'),
      extensions: z.record(z.string(), z.string()).describe('Claims of the certificate, e.g. "githubWorkflowTrigger".'),
    }),
    z.strictObject({
      key: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 of the public key (SPKI).'),
    }),
  ])
  .meta({ id: 'signer', description: 'Who signed: a certificate or a key.' });

const log = z.array(
  z.strictObject({
    entry: text.describe('Kind and version of the entry.'),
    logIndex: text,
    integratedTime: time.nullable(),
  }),
);
const times = z.array(z.strictObject({ source: z.enum(['rekor', 'tsa']), time }));

const counts = z
  .strictObject({
    top: z.array(z.strictObject({ name: text, count: position })).max(20),
    others: count.describe('The sum of those that are not listed.'),
  })
  .meta({ id: 'counts', description: 'The most frequent names, each with its number.' });

const facts = z
  .strictObject({
    kind: z
      .enum({
        spdx: 'spdx',
        cyclonedx: 'cyclonedx',
        openvex: 'openvex',
        'slsa-v1': 'slsa-v1',
        'slsa-v0.2': 'slsa-v0.2',
        apko: 'apko',
        vuln: 'vuln',
      } satisfies Names<PredicateKind>)
      .nullable()
      .describe('null: the type is unknown, or the predicate does not match it.'),
    bytes: position.describe('Size of the predicate.'),
    packages: z
      .strictObject({
        count,
        byType: counts.describe('By type of package URL.'),
        licenses: counts,
        withoutLicense: count,
      })
      .optional(),
    provenance: z
      .strictObject({
        builder: text.optional(),
        buildType: text.optional(),
        source: z.strictObject({ repository: text.optional(), commit: text.optional(), ref: text.optional() }),
        entryPoint: text.optional(),
        images: texts.describe('Images that the build used, as package URLs.'),
        invocation: text.optional(),
        startedOn: text.optional(),
        finishedOn: text.optional(),
      })
      .optional(),
    configuration: z
      .strictObject({
        entryPoint: text.optional(),
        cmd: text.optional(),
        user: text.optional(),
        userId: text.optional(),
        workDirectory: text.optional(),
        environment: z.array(z.strictObject({ name: text, value: text })),
        environmentFingerprint: text.optional(),
        architectures: texts,
        packages: texts,
        repositories: texts,
        keyring: texts,
      })
      .optional(),
    vex: z
      .strictObject({ statements: count, byStatus: counts, author: text.optional(), timestamp: text.optional() })
      .optional(),
    vulnerabilities: z
      .strictObject({
        count: count.optional(),
        bySeverity: counts.optional(),
        scanner: text.optional(),
        scannerVersion: text.optional(),
        databaseVersion: text.optional(),
        databaseUpdatedOn: text.optional(),
        finishedOn: text.optional(),
      })
      .optional(),
  })
  .meta({
    id: 'facts',
    description: 'Summary of a verified attestation. Every text comes from its signer.',
  });

const found = {
  kind: z.enum(['signature', 'attestation']),
  subject: digest,
  platform: text.describe('index, image, or os/arch[/variant].'),
  source: z.strictObject({
    kind: z.enum({
      referrer: 'referrer',
      'referrers-tag': 'referrers-tag',
      'cosign-tag': 'cosign-tag',
      github: 'github',
      buildkit: 'buildkit',
    } satisfies Names<Origin['source']['kind']>),
    digest,
    repository: text.optional().describe("Only if it is not the image's own."),
  }),
  format: z.enum({ bundle: 'bundle', cosign: 'cosign' } satisfies Names<Origin['format']>),
};

const verifiedEvidence = z.strictObject({
  ...found,
  status: z.literal('verified'),
  reason: z.null(),
  predicateType: text.nullable(),
  signedName: text.nullable().describe('The image name in what was signed.'),
  signer,
  log,
  times,
  file: text.nullable().describe('The written predicate, relative to the output folder.'),
  derived: z.literal('unwrapped').optional().describe('The facts come from a document within the predicate.'),
  derivedFile: text.nullable().optional().describe('That document.'),
  facts: facts.nullable(),
});

/** Nothing of it is a fact, but a proven signer who is not the expected one, and times. */
const rejectedEvidence = z.strictObject({
  ...found,
  status: z.literal('rejected'),
  reason: z.strictObject({
    code: z.enum({
      unreadable: 'unreadable',
      signature: 'signature',
      certificate: 'certificate',
      log: 'log',
      time: 'time',
      identity: 'identity',
      subject: 'subject',
      statement: 'statement',
    } satisfies Names<RejectionCode>),
    message: text,
  }),
  predicateType: z.null(),
  signedName: z.null(),
  signer: signer.nullable().describe('Only with code identity: proven, but not the expected one.'),
  log: z.null(),
  times: times.nullable(),
  file: z.null(),
  facts: z.null(),
});

const evidence = z
  .discriminatedUnion('status', [verifiedEvidence, rejectedEvidence])
  .meta({ id: 'evidence', description: 'A signature or attestation that was found.' });

const met = {
  platform: text.describe('index, image, or os/arch[/variant].'),
  met: z.boolean(),
  code: z
    .enum({
      'not-signed': 'not-signed',
      'wrong-name': 'wrong-name',
      age: 'age',
      'wrong-type': 'wrong-type',
      'all-rejected': 'all-rejected',
      index: 'index',
      threshold: 'threshold',
      denied: 'denied',
      template: 'template',
      expired: 'expired',
      'no-rule': 'no-rule',
      'not-pinned': 'not-pinned',
      'no-publisher': 'no-publisher',
    } satisfies Names<RequirementCode | PolicyCode>)
    .nullable()
    .describe('Why it is not met; null if it is met.'),
  why: text,
  by: z.array(count).describe('Indexes in evidence of what met it; the one that counts comes first.'),
};
const requirement = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('signature'), ...met }),
    z.strictObject({
      kind: z.literal('attestation'),
      predicateType: text.nullable(),
      level: z.enum(['platform', 'index']).nullable(),
      ...met,
    }),
  ])
  .meta({ id: 'requirement', description: 'What the image must have for one subject, and whether it does.' });

const place = z
  .strictObject({ file: text, line: position, column: position })
  .meta({ id: 'place', description: 'A location in a file. Lines and columns start at 1.' });
const range = { line: position, column: position, endLine: position, endColumn: position };

const foundReference = z
  .strictObject({
    file: text,
    ...range,
    format: text,
    written: text,
    kind: z.enum({
      image: 'image',
      unresolved: 'unresolved',
      built: 'built',
      ignored: 'ignored',
    } satisfies Names<ReferenceKind>),
    reference: text.nullable(),
    platform: text.nullable(),
    why: text.nullable(),
    reason: z.literal('template').optional(),
    parts: z
      .strictObject({
        registry: z.strictObject(range).optional(),
        repository: z.strictObject(range).optional(),
        tag: z.strictObject(range).optional(),
        digest: z.strictObject(range).optional(),
      })
      .optional(),
    definedAt: z.strictObject({ ...range, file: text.optional() }).optional(),
  })
  .meta({ id: 'reference', description: 'A location in the files of a repository that names an image.' });

const proposal = z
  .strictObject({
    signers: z
      .array(z.strictObject({ identity: text, issuer: text, sourceRepository: text.nullable(), sure: kinship }))
      .min(1),
    signature: z.boolean(),
    attestations: texts,
    time: time.nullable(),
    sure: kinship,
  })
  .meta({ id: 'proposal', description: 'Who signed an image that no rule matches. It does not say that they may.' });

const comparison = {
  baseline: z
    .strictObject({
      reference: text.nullable(),
      digest: digest.nullable(),
      verified: z.boolean(),
      reason: text.nullable().describe('Why there is no baseline, or why it was not compared.'),
    })
    .optional()
    .describe('What the image is compared with; only with the input baseline.'),
  changes: z
    .strictObject({
      signer: z.boolean(),
      platformsAdded: texts,
      platformsRemoved: texts,
      platformsRenamed: z.array(z.strictObject({ before: text, after: text })),
      platforms: z.array(
        z.strictObject({
          names: texts,
          packages: z
            .strictObject({ added: count, removed: count, up: count, down: count, changed: count, license: count })
            .nullable(),
          licensesGained: texts,
          licensesLost: texts,
          fields: texts,
        }),
      ),
    })
    .nullable()
    .optional()
    .describe('null: the image was not compared, or is the same.'),
  gates: z
    .array(
      z.strictObject({
        gate: text,
        state: z.enum({
          passed: 'passed',
          fired: 'fired',
          unanswered: 'unanswered',
        } satisfies Names<GateResult['state']>),
        changes: texts,
      }),
    )
    .optional()
    .describe('The gates of the input fail-on-change.'),
};

const image = z
  .strictObject({
    reference: text.describe('As given in the input.'),
    places: z.array(place).optional().describe('The locations that name it; only for a scan.'),
    digest: digest.nullable().describe('What the reference resolved to.'),
    image: text.nullable().describe('name@digest; for a verified image, the covered digest, to deploy.'),
    mediaType: text.nullable(),
    publisher: text.nullable().describe('The preset in effect, as written in the input.'),
    platforms: z.array(z.strictObject({ platform: text, digest, selected: z.boolean() })),
    notices: texts.optional().describe('Sentences about the reference.'),
    verified: z.boolean(),
    result,
    rule: z
      .strictObject({ name: text.nullable(), index: count, line: position })
      .nullable()
      .describe('The rule of the policy that decided.'),
    underHead: result.optional().describe('The result under the policy of the head, if that of the base fails it.'),
    proposal: proposal.nullable().optional(),
    why: text.optional(),
    error: imageError.nullable(),
    requirements: z.array(requirement),
    evidence: z.array(evidence),
    otherReferrers: z
      .array(z.strictObject({ type: text, count: position }))
      .optional()
      .describe('Referrers of types that are not read.'),
    failedLocations: z
      .array(z.strictObject({ code: text, message: text }))
      .optional()
      .describe('Lists of evidence that are unavailable: newer evidence may exist.'),
    ...comparison,
  })
  .meta({ id: 'image', description: 'An image, and what was found and verified.' });

const shardOfMerge = z.strictObject({
  index: position,
  report: text.describe('Path of the report, relative to the folder of reports.'),
  digest,
  startedAt: time,
  durationMs: count,
  cancelled: z.boolean(),
  images: count,
  verified: count,
});

const scan = z.strictObject({
  base: text.nullable().describe('The commit that a change is compared with.'),
  changedOnly: z.boolean(),
  removed: texts,
  unresolved: z.array(place),
  unread: texts,
  ignoresWithoutEffect: z.array(place),
  lock: z
    .strictObject({
      problems: z.array(
        z.strictObject({
          reference: text,
          code: z.enum({
            'signer-changed': 'signer-changed',
            older: 'older',
            'evidence-gone': 'evidence-gone',
            'not-locked': 'not-locked',
            'not-as-verified': 'not-as-verified',
            unanswered: 'unanswered',
          } satisfies Names<LockFinding['code']>),
          message: text,
        }),
      ),
      notes: texts,
    })
    .nullable(),
});

/** `report.json`, schema version 1. */
export const ReportDocument = z
  .strictObject({
    schemaVersion: z.literal(1).describe('The version of this format.'),
    verified: z.boolean().describe('Every image is verified, and no gate fails.'),
    tool: z.strictObject({ name: z.literal('image-provenance'), version: text }),
    startedAt: time,
    durationMs: count,
    error: runError.nullable(),
    insecure: texts.describe('Inputs in effect that weaken verification, and what a policy weakens.'),
    policy: z
      .strictObject({
        path: text,
        from: z.enum({ workspace: 'workspace', base: 'base', head: 'head' } satisfies Names<PolicyReference['from']>),
        digest,
      })
      .nullable()
      .describe('The policy that decided.'),
    enforce: z.boolean().describe('The input: whether an image that is not verified fails the step.'),
    shard: z
      .strictObject({ index: position, count: position })
      .optional()
      .describe('Only for a part of a list: which one.'),
    merged: z
      .strictObject({ shards: z.array(shardOfMerge) })
      .optional()
      .describe('Only for a merge: its reports. The merge verified nothing.'),
    list: digest.nullable().describe('Digest of the complete list of images.'),
    inputs: digest.nullable().describe('Digest of everything that affects the decision.'),
    cancelled: z.literal(true).optional().describe('Only if the run was canceled.'),
    result: z
      .enum({
        verified: 'verified',
        failed: 'failed',
        proposed: 'proposed',
        nothing: 'nothing',
      } satisfies Names<ScanResultName>)
      .optional()
      .describe('Only for a scan: its result, in a word.'),
    scan: scan.optional().describe('Only for a scan: what was looked at.'),
    references: z.array(foundReference).optional().describe('Only for a scan: every location that names an image.'),
    files: z
      .array(z.strictObject({ file: text, format: text.nullable(), why: text }))
      .optional()
      .describe('Only for a scan: files that could not be read.'),
    images: z.array(image),
  })
  .meta({
    title: 'Image Provenance report',
    description: 'What Image Provenance found and verified: the report.json of a run, a scan, or a merge.',
  });

/** The JSON Schema (draft 7) of `report.json`, from the same declaration. */
export function reportJsonSchema(): string {
  const { $schema, title, description, ...schema } = z.toJSONSchema(ReportDocument, { target: 'draft-7' });
  const $id = 'https://raw.githubusercontent.com/OWNER/image-provenance/main/schema/report.v1.json';
  return `${JSON.stringify({ $schema, $id, title, description, ...schema }, undefined, 2)}\n`;
}
