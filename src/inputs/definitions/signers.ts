import { FOR_NAMED_IMAGES, WHERE_VERIFIED, IN_VERIFYING_STEPS, type InputDefinition } from '../definition.ts';

/** The inputs of the group “Who may have signed”. */
export const SIGNER_INPUTS = {
  'certificate-identity': {
    kind: 'list',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Exact certificate identities (SAN) that may have signed, a list. Needs an issuer, unless all begin with `https://github.com/`.',
  },
  'certificate-identity-regexp': {
    kind: 'line',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'RE2 pattern that must match the complete certificate identity; instead of `certificate-identity`.',
  },
  'certificate-oidc-issuer': {
    kind: 'line',
    group: 'Who may have signed',
    absent:
      '`https://token.actions.githubusercontent.com` where every `certificate-identity` begins with `https://github.com/`',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Exact issuer that vouches for the identity. Beside `publisher: github:OWNER/REPO`, the issuer of an enterprise (`https://token.actions.githubusercontent.com/ENTERPRISE`, `https://token.actions.TENANT.ghe.com`).',
  },
  'certificate-oidc-issuer-regexp': {
    kind: 'line',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'RE2 pattern that must match the complete issuer; instead of `certificate-oidc-issuer`.',
  },
  'certificate-github-workflow-repository': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Repository `owner/name` of the calling workflow that the certificate must name.',
  },
  'certificate-github-workflow-ref': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Git ref that the certificate must name, e.g. `refs/heads/main`.',
  },
  'certificate-github-workflow-name': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Name of the workflow that the certificate must have.',
  },
  'certificate-github-workflow-trigger': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Event that the certificate must name, e.g. `push`.',
  },
  'certificate-github-workflow-sha': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Commit that the certificate must name.',
  },
  key: {
    kind: 'list',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Public keys in PEM (ECDSA, RSA, Ed25519), or paths of files that hold some; any one of them may have signed. Instead of identities and a publisher.',
  },
  publisher: {
    kind: 'text',
    group: 'Who may have signed',
    absent: '`auto`',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers` or `chainguard-identity`), another name of [docs/publishers.md](https://github.com/OWNER/image-provenance/blob/main/docs/publishers.md) (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `slsa-generator:OWNER/REPO`, `docker-github-builder:OWNER/REPO` (images of that repository by a builder that many use), `auto` (by the reference, when no identity and no key is given), `none`.",
    inTerminal:
      "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers`), another name of docs/publishers.md (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `slsa-generator:OWNER/REPO`, `docker-github-builder:OWNER/REPO` (images of that repository by a builder that many use), `auto` (by the reference, when no identity and no key is given), `none`.",
  },
  policy: {
    kind: 'path',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Path of a [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image, instead of identities, keys and a publisher; other inputs are the defaults of its rules. In runs of a pull request it is read from the base commit.',
    inScan:
      'Path of the [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image. Without one, images of known publishers are verified, and a policy is proposed for the others. In runs of a pull request it is read from the base commit.',
    absentInScan: '`.github/image-provenance.yml`, where there is one',
    inTerminal:
      'Path of a policy file, which says who may have signed which image, instead of identities, keys and a publisher; other flags are the defaults of its rules.',
  },
  'policy-from': {
    kind: 'enum',
    values: ['auto', 'head'],
    group: 'Who may have signed',
    default: 'auto',
    decides: true,
    appliesTo: IN_VERIFYING_STEPS,
    description:
      'Where the policy is read from in runs of a pull request or a merge queue: `auto` (from the base commit) or `head` (from the checkout, so that whoever proposes a change decides about it; listed in `insecure`).',
  },
  'chainguard-signers': {
    kind: 'list',
    group: 'Who may have signed',
    absent: 'looked up with `chainguard-identity`',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` a line.',
    inTerminal:
      'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` each.',
    absentInTerminal: '',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
