import { GITHUB, type SignedPublisher } from './data.ts';

export const EXTERNAL_SECRETS = {
  kind: 'signed',
  name: 'external-secrets',
  title: 'External Secrets Operator',
  images: ['ghcr.io/external-secrets/external-secrets'],
  grade: 'released',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'external-secrets/external-secrets',
        rest: '/.github/workflows/',
        why: 'the check of the project accepts every workflow of the repository, and several of them publish',
      },
      issuer: GITHUB,
      sourceRepository: 'external-secrets/external-secrets',
    },
  ],
  publishes: { signature: true, attestations: ['https://spdx.dev/Document', 'provenance'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['https://spdx.dev/Document', 'provenance'] },
  example: 'ghcr.io/external-secrets/external-secrets:v0.20.0',
  sources: ['https://github.com/external-secrets/external-secrets/blob/cc5bfbc22/.github/actions/sign/action.yml'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
