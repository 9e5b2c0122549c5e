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
      'Certificate identities (SAN) that may have signed, a list. They must match exactly. Requires an issuer, unless all begin with `https://github.com/`.',
  },
  'certificate-identity-regexp': {
    kind: 'line',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'RE2 pattern that must match the whole certificate identity. Use it instead of `certificate-identity`.',
  },
  'certificate-oidc-issuer': {
    kind: 'line',
    group: 'Who may have signed',
    absent:
      '`https://token.actions.githubusercontent.com` if every `certificate-identity` begins with `https://github.com/`',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Issuer that vouches for the identity. It must match exactly. With `publisher: github:OWNER/REPO`, the issuer of an enterprise (`https://token.actions.githubusercontent.com/ENTERPRISE`, `https://token.actions.TENANT.ghe.com`).',
  },
  'certificate-oidc-issuer-regexp': {
    kind: 'line',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'RE2 pattern that must match the whole issuer. Use it instead of `certificate-oidc-issuer`.',
  },
  'certificate-github-workflow-repository': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Repository of the calling workflow that the certificate must name, as `owner/name`.',
  },
  'certificate-github-workflow-ref': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Git ref that the certificate must name, such as `refs/heads/main`.',
  },
  'certificate-github-workflow-name': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Workflow name that the certificate must contain.',
  },
  'certificate-github-workflow-trigger': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Event that the certificate must name, such as `push`.',
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
      'Public keys in PEM format (ECDSA, RSA, Ed25519), or paths of files that contain them. Any one of them may have signed. Use it instead of identities and a publisher.',
  },
  publisher: {
    kind: 'text',
    group: 'Who may have signed',
    absent: '`auto`',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Preset of identities, with suitable defaults: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its two services; requires `chainguard-signers` or `chainguard-identity`), another name in [docs/publishers.md](https://github.com/OWNER/image-provenance/blob/main/docs/publishers.md) (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images that workflows of the repository built, by their build provenance), `slsa-generator:OWNER/REPO` and `docker-github-builder:OWNER/REPO` (images of the repository that a shared builder built), `auto` (by the image reference, if there is no identity and no key), or `none`.',
    inTerminal:
      'Preset of identities, with suitable defaults: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its two services; requires `chainguard-signers`), another name in docs/publishers.md (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images that workflows of the repository built, by their build provenance), `slsa-generator:OWNER/REPO` and `docker-github-builder:OWNER/REPO` (images of the repository that a shared builder built), `auto` (by the image reference, if there is no identity and no key), or `none`.',
  },
  policy: {
    kind: 'path',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Path of a [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image. Use it instead of identities, keys, and a publisher. Other inputs are defaults for its rules. In pull requests, it is read from the base commit.',
    inScan:
      'Path of the [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image. Without one, images of known publishers are verified, and a policy is proposed for the others. In pull requests, it is read from the base commit.',
    absentInScan: '`.github/image-provenance.yml`, if it exists',
    inTerminal:
      'Path of a policy file, which says who may have signed which image. Use it instead of identities, keys, and a publisher. Other flags are defaults for its rules.',
  },
  'policy-from': {
    kind: 'enum',
    values: ['auto', 'head'],
    group: 'Who may have signed',
    default: 'auto',
    decides: true,
    appliesTo: IN_VERIFYING_STEPS,
    description:
      'Where to read the policy from in pull requests and merge queues: `auto` (the base commit) or `head` (the checkout, so that whoever proposes a change also decides about it; listed in `insecure`).',
  },
  'chainguard-signers': {
    kind: 'list',
    group: 'Who may have signed',
    absent: 'looked up with `chainguard-identity`',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP (`<organization>/<id>`) per line.',
    inTerminal:
      'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), a UIDP (`<organization>/<id>`) each.',
    absentInTerminal: '',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
