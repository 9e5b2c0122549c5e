import { WHERE_VERIFIED, IN_VERIFYING_STEPS, type InputDefinition } from '../definition.ts';

/** The inputs of the group “Where to look”. */
export const LOCATION_INPUTS = {
  registry: {
    kind: 'text',
    group: 'Where to look',
    absent: 'the registry that all lines of `image` share',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description:
      'Registry (`host` or `host:port`) that the user name and password are for. They are sent nowhere else. Required with `image-file`, so that no line of a file decides where a password goes.',
    inScan:
      'Registry (`host` or `host:port`) that the user name and password are for. They are sent nowhere else. Required with them, so that no file of the repository decides where a password goes.',
    absentInScan: '',
    inTerminal:
      'Registry (`host` or `host:port`) that the user name and password are for. They are sent nowhere else. Without it, they are for the registry that all images share.',
    absentInTerminal: '',
  },
  'registry-username': {
    kind: 'secret',
    group: 'Where to look',
    absent: '',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'User name for the registry. Requires `registry-password`.',
  },
  'registry-password': {
    kind: 'secret',
    group: 'Where to look',
    absent:
      'the Docker configuration with its credential helpers, `github-token` for ghcr.io, `chainguard-identity` for cgr.dev, or anonymous',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'Password or token for the registry. Requires `registry-username`.',
    inTerminal:
      'Password or token for the registry. Requires `registry-username`. Other users of the machine may see it in the list of processes, so prefer `docker login`, or `--registry-password-stdin`.',
    absentInTerminal: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, or anonymous',
  },
  'github-token': {
    kind: 'token',
    group: 'Where to look',
    absent: 'the token of the job',
    expression: '${{ github.token }}',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'Token for the GitHub API and for ghcr.io.',
    inTerminal: 'Token for the GitHub API and for ghcr.io.',
    absentInTerminal: '`GH_TOKEN` or `GITHUB_TOKEN`',
  },
  'chainguard-identity': {
    kind: 'text',
    group: 'Where to look',
    absent: '',
    decides: true,
    appliesTo: IN_VERIFYING_STEPS,
    description:
      'UIDP of a Chainguard identity that this workflow may assume, as `chainctl iam identities list` prints it, for images of an organization on cgr.dev. The login uses the OIDC token of the job (`permissions: id-token: write`), without chainctl and without a secret.',
  },
  'signature-repository': {
    kind: 'list',
    group: 'Where to look',
    absent: "the image's own",
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Other repositories that contain the signatures and attestations, as in `COSIGN_REPOSITORY`: a list of repositories, or of `PREFIX=PREFIX`. With `mirror.example/chainguard=cgr.dev/chainguard`, images below the first prefix have their evidence below the second.',
  },
  'github-attestations': {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'Where to look',
    default: 'auto',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      "Whether to search GitHub's attestations API, in addition to the registry: `auto` (if the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always), or `false`. Private repositories need `permissions: attestations: read`.",
    inTerminal:
      "Whether to search GitHub's attestations API, in addition to the registry: `auto` (if the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always), or `false`.",
  },
  'retry-missing-for': {
    kind: 'duration',
    min: '0s',
    max: '1h',
    group: 'Where to look',
    default: '0s',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description:
      'How long to keep looking if no evidence is found, for registries that are slow to show what was just pushed: a number with `s`, `m`, or `h`, up to `1h`.',
  },
  'allow-http': {
    kind: 'list',
    group: 'Where to look',
    absent: 'none',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Registries to reach over HTTP instead of HTTPS: a list of `host` or `host:port`. The report lists them as insecure. Loopback addresses always use HTTP.',
  },
  'ca-certificates': {
    kind: 'path',
    group: 'Where to look',
    absent: 'none',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Path of a PEM file with more certificate authorities to trust for TLS, such as that of a private registry or of a proxy that inspects TLS.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
