import { GITHUB, type SignedPublisher } from './data.ts';

export const PODINFO = {
  kind: 'signed',
  name: 'podinfo',
  title: 'podinfo',
  images: ['{ghcr.io,docker.io}/stefanprodan/podinfo'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'stefanprodan/podinfo',
        rest: '/.github/workflows/',
        why: 'anything of the owner is documented; the repository of the image is stricter',
      },
      issuer: GITHUB,
      sourceRepository: 'stefanprodan/podinfo',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/stefanprodan/podinfo:latest',
  sources: ['https://github.com/stefanprodan/podinfo#readme'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
