import { GITHUB, type SignedPublisher } from './data.ts';

export const FALCOCTL = {
  kind: 'signed',
  name: 'falcoctl',
  title: 'falcoctl',
  images: ['{docker.io,public.ecr.aws}/falcosecurity/falcoctl'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'falcosecurity/falcoctl',
        rest: '/',
        why: 'no workflow is documented; the tag of the run is documented, and it identifies the release',
      },
      issuer: GITHUB,
      sourceRepository: 'falcosecurity/falcoctl',
      workflowRef: 'refs/tags/v{version}',
    },
  ],
  tags: { firstSigned: '0.5.0' },
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'docker.io/falcosecurity/falcoctl:latest',
  sources: ['https://github.com/falcosecurity/falcoctl#container-image-signature-verification'],
  checked: '2026-11-27',
  note: 'Its tags have no "v", but the refs of its repository do.',
} as const satisfies SignedPublisher;
