import { GITHUB, type SignedPublisher } from './data.ts';

export const CLOUDNATIVE_PG = {
  kind: 'signed',
  name: 'cloudnative-pg',
  title: 'CloudNativePG operator',
  images: ['ghcr.io/cloudnative-pg/cloudnative-pg'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity:
        'https://github.com/cloudnative-pg/cloudnative-pg/.github/workflows/release-publish.yml@refs/tags/v{version}',
      issuer: GITHUB,
      sourceRepository: 'cloudnative-pg/cloudnative-pg',
    },
  ],
  tags: { flavors: ['-ubi9', '-ubi8'] },
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/cloudnative-pg/cloudnative-pg:1.27.0',
  sources: [
    'https://cloudnative-pg.io/documentation/current/security/',
    'https://github.com/cloudnative-pg/cloudnative-pg/blob/a95a534db/docs/src/security.md',
  ],
  checked: '2026-11-27',
  note: 'The SLSA provenance is about release files. The provenance and SBOMs of images come from BuildKit, and nobody signs them.',
} as const satisfies SignedPublisher;
