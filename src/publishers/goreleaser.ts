import { GITHUB, type SignedPublisher } from './data.ts';

export const GORELEASER = {
  kind: 'signed',
  name: 'goreleaser',
  title: 'GoReleaser',
  images: ['{ghcr.io,docker.io}/goreleaser/goreleaser'],
  grade: 'released',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/goreleaser/goreleaser/.github/workflows/release.yml@refs/tags/{version}',
      issuer: GITHUB,
      sourceRepository: 'goreleaser/goreleaser',
    },
  ],
  tags: { floating: 'latest' },
  publishes: { signature: true, attestations: ['provenance'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['provenance'] },
  example: 'ghcr.io/goreleaser/goreleaser:latest',
  sources: [
    'https://goreleaser.com/install/#verifying-the-artifacts',
    'https://github.com/goreleaser/goreleaser/blob/cd616d2c0/.goreleaser.yaml',
  ],
  checked: '2026-11-27',
  note: 'Another workflow makes the nightly images, and this preset does not accept it.',
} as const satisfies SignedPublisher;
