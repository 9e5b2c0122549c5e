import { GOOGLE, type SignedPublisher } from './data.ts';

export const SIDERO = {
  kind: 'signed',
  name: 'sidero',
  title: 'Sidero Labs (Talos)',
  images: ['ghcr.io/siderolabs/**'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        pattern: '[A-Za-z0-9._%+-]+@siderolabs\\.com',
        why: 'people sign, each with their company email address',
      },
      issuer: GOOGLE,
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/siderolabs/talos:v1.11.0',
  sources: ['https://github.com/siderolabs/extensions/blob/26822f5/README.md'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
