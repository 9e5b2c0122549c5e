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
      'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Needed beside `image-file`, so that no line of a file decides where a password goes.',
    inScan:
      'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Needed beside them, so that no file of the repository decides where a password goes.',
    absentInScan: '',
    inTerminal:
      'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Without it, the registry that all images share.',
    absentInTerminal: '',
  },
  'registry-username': {
    kind: 'secret',
    group: 'Where to look',
    absent: '',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'User name for the registry; needs `registry-password`.',
  },
  'registry-password': {
    kind: 'secret',
    group: 'Where to look',
    absent:
      'the Docker configuration with its credential helpers, `github-token` for ghcr.io, `chainguard-identity` for cgr.dev, or anonymous',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'Password or token for the registry; needs `registry-username`.',
    inTerminal:
      'Password or token for the registry; needs `registry-username`. Other users of the machine may see it in the list of processes: prefer `docker login`, or `--registry-password-stdin`.',
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
      'UIDP (id, as `chainctl iam identities list` prints it) of a Chainguard identity that this workflow may assume, for images of an organization on cgr.dev: a login by the OIDC token of the job (`permissions: id-token: write`), without chainctl and without a secret.',
  },
  'signature-repository': {
    kind: 'list',
    group: 'Where to look',
    absent: "the image's own",
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Other repositories that hold signatures and attestations (as `COSIGN_REPOSITORY`), a list; or `PREFIX=PREFIX`, e.g. `mirror.example/chainguard=cgr.dev/chainguard`: images below the first have their evidence below the second.',
  },
  'github-attestations': {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'Where to look',
    default: 'auto',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      "Whether GitHub's attestations API is searched for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`. Private repositories need `permissions: attestations: read`.",
    inTerminal:
      "Whether GitHub's attestations API is queried for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`.",
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
      'How long to look again where no evidence at all was found, for registries that are slow to show what was just pushed: a number with `s`, `m` or `h`, up to `1h`.',
  },
  'allow-http': {
    kind: 'list',
    group: 'Where to look',
    absent: 'none',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Registries, `host` or `host:port`, that are reached by HTTP only, a list. Listed in the report as insecure. Loopback addresses are reached by HTTP without it.',
  },
  'ca-certificates': {
    kind: 'path',
    group: 'Where to look',
    absent: 'none',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Path of a PEM file with certificate authorities to trust for TLS beside the usual ones: of a private registry, or of a proxy that opens TLS.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
