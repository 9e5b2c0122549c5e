import type { SignedPublisher } from './data.ts';

export const DOCKERFILE_FRONTEND = {
  kind: 'signed',
  name: 'dockerfile-frontend',
  title: "Docker's Dockerfile frontend",
  images: ['docker.io/docker/{dockerfile,dockerfile-upstream}'],
  grade: 'released',
  signers: [
    {
      kind: 'docker-github-builder',
      tags: 'versions',
      sourceRepository: 'moby/buildkit',
      sourceRef: 'refs/tags/dockerfile/{version}',
    },
    { kind: 'docker-github-builder', tags: 'floating', sourceRepository: 'moby/buildkit' },
  ],
  tags: { firstSigned: '1.21', variants: ['-labs'], floating: 'latest|labs|master' },
  // what is signed is BuildKit's attestation manifest of each platform
  publishes: { signature: false, attestations: ['provenance', 'https://spdx.dev/Document'], level: 'any' },
  requires: { signature: false, attestations: ['provenance'], stored: ['sbom'] },
  example: 'docker.io/docker/dockerfile:1',
  sources: ['https://github.com/docker/buildx/blob/461836ba0/policy/default.rego'],
  checked: '2026-11-27',
  note: 'The images in `# syntax=` lines.',
} as const satisfies SignedPublisher;
