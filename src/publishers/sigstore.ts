import type { NamedByHand } from './data.ts';

export const SIGSTORE = {
  kind: 'by-hand',
  name: 'sigstore',
  title: 'Sigstore (Fulcio, Rekor)',
  images: ['ghcr.io/sigstore/{fulcio/**,rekor/**}', 'gcr.io/projectsigstore/**'],
  answer: 'The signers changed in 2026, and the documentation and the repositories do not agree.',
  instead: 'Look at the signer of an image that you trust, and set its identity and issuer.',
  sources: ['https://github.com/sigstore/fulcio/blob/eb10c98e/.github/workflows/container-build.yml'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
