import type { SignedPublisher } from './data.ts';

export const BUILDKIT = {
  kind: 'signed',
  name: 'buildkit',
  title: 'BuildKit',
  images: ['docker.io/moby/buildkit'],
  grade: 'released',
  signers: [
    {
      kind: 'docker-github-builder',
      tags: 'versions',
      sourceRepository: 'moby/buildkit',
      sourceRef: 'refs/tags/{version}',
    },
    { kind: 'docker-github-builder', tags: 'floating', sourceRepository: 'moby/buildkit' },
  ],
  tags: {
    firstSigned: '0.27.0',
    flavors: ['-rootless', '-ubuntu'],
    floating:
      '(?:latest|rootless|latest-ubuntu|(?:master|nightly)(?:-rootless|-ubuntu)?|buildx-stable-[0-9]+(?:-rootless|-gpu)?)',
  },
  publishes: { signature: false, attestations: ['provenance', 'https://spdx.dev/Document'], level: 'any' },
  requires: { signature: false, attestations: ['provenance'], stored: ['sbom'] },
  example: 'docker.io/moby/buildkit:latest',
  sources: ['https://github.com/docker/buildx/blob/461836ba0/policy/default.rego'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
