import { GITHUB, type SignedPublisher } from './data.ts';

export const UV = {
  kind: 'signed',
  name: 'uv',
  title: 'uv',
  images: ['ghcr.io/astral-sh/uv'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/astral-sh/uv/.github/workflows/build-docker.yml@refs/heads/main',
      issuer: GITHUB,
      sourceRepository: 'astral-sh/uv',
    },
  ],
  publishes: { signature: false, attestations: ['slsaprovenance1'], level: 'index' },
  requires: { signature: false, attestations: ['slsaprovenance1'] },
  example: 'ghcr.io/astral-sh/uv:latest',
  sources: [
    'https://docs.astral.sh/uv/guides/integration/docker/#verifying-image-provenance',
    'https://github.com/astral-sh/uv/blob/26a9dd4b21/.github/workflows/build-docker.yml',
  ],
  checked: '2026-11-27',
  note: "The provenance is stored on GitHub and not in the registry. The action finds it through GitHub's attestations API (`github-attestations`).",
} as const satisfies SignedPublisher;
