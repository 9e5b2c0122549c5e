import { GITHUB, type SignedPublisher } from './data.ts';

export const FALCO = {
  kind: 'signed',
  name: 'falco',
  title: 'Falco',
  images: [
    '{docker.io,public.ecr.aws}/falcosecurity/{falco,falco-no-driver,falco-distroless,falco-debian,falco-driver-loader,falco-driver-loader-legacy,falco-driver-loader-buster}',
  ],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'falcosecurity/falco',
        rest: '/',
        why: 'no workflow is documented; the tag of the run is documented, and it identifies the release',
      },
      issuer: GITHUB,
      sourceRepository: 'falcosecurity/falco',
      workflowRef: 'refs/tags/{version}',
    },
  ],
  tags: { firstSigned: '0.35.0', flavors: ['-debian', '-slim', '-buster'] },
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'docker.io/falcosecurity/falco:latest',
  sources: [
    'https://falco.org/docs/setup/download/',
    'https://github.com/falcosecurity/falco-website/blob/c47da4cb/content/en/docs/setup/download.md',
  ],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
