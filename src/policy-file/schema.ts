import { z } from 'zod';
import { KEY_HASHES } from '../core/policy/signer.ts';

/*
 * The structure of a policy file, declared once: it reads the file, and `schema/policy.v1.json` is made from it
 * (`npm run docs`). What depends on several values, or on a language of its own (globs, RE2, PEM, dates of the
 * calendar), is read by `parse.ts`.
 */

/** A text of one line; `{name}`, `{path}` and `{tag}` have a meaning elsewhere only. */
const TEXT = /^(?![\s\S]*\{(?:name|path|tag)\})[^\u0000-\u001f\u007f]+$/;
/** A text of one line whose braces are templates. */
const TEMPLATED = /^(?:[^{}\u0000-\u001f\u007f]|\{(?:name|path|tag)\})+$/;
const TEMPLATED_ON_GITHUB = /^https:\/\/github\.com\/(?:[^{}\u0000-\u001f\u007f]|\{(?:name|path|tag)\})+$/;
const TEMPLATED_URI = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^{}\u0000-\u001f\u007f]|\{(?:name|path|tag)\})+$/;
/** Without digest, brackets, uppercase letters, templates; a tag in it is found where it has no braces. */
const GLOB = /^(?![^{}]*:[^{}/]*$)(?![\s\S]*\{(?:name|path|tag)\})!?[a-z0-9._/:*?{},-]+$/;
const SOME_DURATION = /^\d{1,9}(?:\.\d{1,3})?[smhd]$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SOME_PLATFORM = /^(?:all|index|[a-z0-9._-]+\/[a-z0-9._-]+(?:\/[a-z0-9._-]+)?)$/;

function text(description: string): z.ZodString {
  return z.string().regex(TEXT).describe(description);
}

/** With `{name}`, `{path}` and `{tag}` of the reference. */
function templated(description: string, pattern = TEMPLATED): z.ZodString {
  return z.string().regex(pattern).describe(`${description} {name}, {path}, and {tag} are those of the image.`);
}

const CLAIMS = {
  'source-repository': templated(
    'URI of the repository that was built, as in the certificate.',
    TEMPLATED_URI,
  ).optional(),
  'source-ref': templated('The ref that was built, in full: refs/tags/{tag}.').optional(),
  'workflow-ref': templated('The ref that the workflow ran for, in full.').optional(),
  'workflow-name': text('The name of the workflow.').optional(),
  'workflow-trigger': text('The event that started the workflow.').optional(),
  'workflow-sha': text('The commit of the workflow.').optional(),
};

const IDENTITY = { identity: templated('The identity of the certificate (SAN), compared exactly.') };
const IDENTITY_ON_GITHUB = {
  identity: templated('The identity of the certificate (SAN), compared exactly.', TEMPLATED_ON_GITHUB),
};
const IDENTITY_PATTERN = { 'identity-regexp': text('RE2 pattern that must match the whole identity.') };
const ISSUER = { issuer: text('The issuer that vouches for the identity, compared exactly.') };
const ISSUER_PATTERN = { 'issuer-regexp': text('RE2 pattern that must match the whole issuer.') };
const KEY = {
  key: z
    .string()
    .regex(/^[^\u0000\u007f]+$/)
    .describe(
      'A public key in PEM format, or the path of a file that contains one, relative to the root of the checkout.',
    ),
  hash: z.enum(KEY_HASHES).optional().describe('The hash algorithm that the key signs.'),
};

const Signer = z
  .union([
    z.strictObject(KEY),
    // an identity of github.com has an issuer that goes without saying
    z.strictObject({ ...IDENTITY_ON_GITHUB, ...CLAIMS }),
    z.strictObject({ ...IDENTITY, ...ISSUER, ...CLAIMS }),
    z.strictObject({ ...IDENTITY, ...ISSUER_PATTERN, ...CLAIMS }),
    z.strictObject({ ...IDENTITY_PATTERN, ...ISSUER, ...CLAIMS }),
    z.strictObject({ ...IDENTITY_PATTERN, ...ISSUER_PATTERN, ...CLAIMS }),
  ])
  .describe('Who may sign: a key, or an identity with its issuer.');

const MATCHING = {
  name: text('The name of the rule in reports.').optional(),
  images: z
    .array(z.string().regex(GLOB))
    .min(1)
    .meta({ contains: { type: 'string', pattern: '^[^!]' } })
    .describe('Globs that match normalized names (docker.io/library/alpine). A leading "!" excludes.'),
};

const REQUIREMENTS = {
  attestations: z
    .array(text('A predicate type.'))
    .min(1)
    .optional()
    .describe('Predicate types that must verify: sbom, provenance, all, none, an alias, or a URI.'),
  'require-signature': z.boolean().optional().describe('Whether an image signature must also verify.'),
  platforms: z
    .array(z.string().regex(SOME_PLATFORM))
    .min(1)
    .optional()
    .describe('all, index, or a list of os/arch[/variant].'),
  'signed-name': templated('The name that the signature itself must contain.').optional(),
  'max-age': z.string().regex(SOME_DURATION).optional().describe('The maximum age of evidence, such as 90d.'),
  'min-age': z.string().regex(SOME_DURATION).optional().describe('The minimum age of evidence, such as 2d.'),
  'signature-repository': z
    .union([text('A repository.'), z.array(text('A repository.')).min(1)])
    .optional()
    .describe('Other repositories that contain signatures and attestations.'),
  'trusted-root': text('Path of a trusted_root.json, relative to the root of the checkout.').optional(),
};

const PUBLISHER = { publisher: text('A preset: chainguard, github:OWNER/REPO, auto …') };
const SIGNERS = {
  signers: z.array(Signer).min(1).describe('Who may sign.'),
  threshold: z.int().min(1).optional().describe('How many of the signers must each meet all requirements.'),
};
const EXEMPTION = {
  accept: z.literal('unsigned').describe('Nothing is verified.'),
  pinned: z.boolean().optional().describe('Only references with a digest are accepted.'),
  reason: z
    .string()
    .regex(/^(?![\s\S]*\{(?:name|path|tag)\})[\s\S]*\S/)
    .describe('Why.'),
  until: z.string().regex(DATE).describe('The date from which it is no longer accepted, such as 2027-03-31.'),
};

const Rule = z
  .union([
    z.strictObject({ ...MATCHING, ...PUBLISHER, ...REQUIREMENTS }),
    z.strictObject({ ...MATCHING, ...SIGNERS, ...REQUIREMENTS }),
    z.strictObject({ ...MATCHING, ...EXEMPTION }),
  ])
  .describe('A rule. The first rule that matches an image decides.');

/** A complete policy file. */
export const PolicyDocument = z
  .strictObject({
    version: z.literal(1).describe('The version of this format.'),
    default: z.enum(['deny', 'warn', 'skip']).optional().describe('What happens to an image that no rule matches.'),
    unresolved: z
      .enum(['fail', 'warn'])
      .optional()
      .describe('What happens to references whose name is not in the files.'),
    'ignore-comments': z
      .enum(['allow', 'deny'])
      .optional()
      .describe('Whether comments in files may exempt references.'),
    rules: z.array(Rule).describe('Rules, in order.'),
  })
  .meta({
    title: 'Image Provenance policy',
    description: 'Who may sign which container image, and what each image must have to be verified.',
  });

/** What editors offer as a start. */
const EXAMPLES: readonly z.input<typeof PolicyDocument>[] = [
  {
    version: 1,
    default: 'deny',
    rules: [
      { images: ['cgr.dev/chainguard/*'], publisher: 'chainguard' },
      {
        name: 'our services',
        images: ['ghcr.io/acme/*'],
        signers: [{ identity: 'https://github.com/acme/{name}/.github/workflows/release.yml@refs/heads/main' }],
        attestations: ['sbom', 'provenance'],
      },
      { images: ['docker.io/library/alpine'], accept: 'unsigned', reason: 'no signatures yet', until: '2027-03-31' },
    ],
  },
];

/** The keys of a file's root. */
export const POLICY_KEYS: readonly string[] = Object.keys(PolicyDocument.shape);

/** What decides in a rule, each with the keys that have a meaning beside it. */
export const RULE_KINDS = { publisher: PUBLISHER, signers: SIGNERS, accept: EXEMPTION } as const;

/** How a rule decides. */
export type RuleKind = keyof typeof RULE_KINDS;

/** The keys that rules of each kind may have. */
export const RULE_KEYS: Readonly<Record<RuleKind, readonly string[]>> = {
  publisher: Object.keys({ ...MATCHING, ...PUBLISHER, ...REQUIREMENTS }),
  signers: Object.keys({ ...MATCHING, ...SIGNERS, ...REQUIREMENTS }),
  accept: Object.keys({ ...MATCHING, ...EXEMPTION }),
};

/** Every key of any rule, none of them needed: to say what is wrong with one that is of no kind. */
export const AnyRule = z
  .strictObject({ ...MATCHING, ...PUBLISHER, ...SIGNERS, ...EXEMPTION, ...REQUIREMENTS })
  .partial();

/** The keys of signers with a key, and of those with a certificate. */
export const KEY_SIGNER_KEYS: readonly string[] = Object.keys(KEY);
export const CERTIFICATE_SIGNER_KEYS: readonly string[] = Object.keys({
  ...IDENTITY,
  ...IDENTITY_PATTERN,
  ...ISSUER,
  ...ISSUER_PATTERN,
  ...CLAIMS,
});

/** Every key of any signer, as `AnyRule`. */
export const AnySigner = z
  .strictObject({ ...KEY, ...IDENTITY, ...IDENTITY_PATTERN, ...ISSUER, ...ISSUER_PATTERN, ...CLAIMS })
  .partial();

/** The JSON Schema (draft 7, which editors know) of policy files, from the same declaration. */
export function policyJsonSchema(): string {
  const { $schema, title, description, ...schema } = z.toJSONSchema(PolicyDocument, {
    target: 'draft-7',
    reused: 'inline',
  });
  const $id = 'https://raw.githubusercontent.com/OWNER/image-provenance/main/schema/policy.v1.json';
  return `${JSON.stringify({ $schema, $id, title, description, ...schema, examples: EXAMPLES }, undefined, 2)}\n`;
}
