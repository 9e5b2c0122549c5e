import { GOOGLE, type SignedPublisher } from './data.ts';

export const KNATIVE = {
  kind: 'signed',
  name: 'knative',
  title: 'Knative',
  images: ['gcr.io/knative-releases/**'],
  grade: 'documented',
  signers: [{ kind: 'identity', identity: 'signer@knative-releases.iam.gserviceaccount.com', issuer: GOOGLE }],
  publishes: { signature: false, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: false, attestations: ['slsaprovenance02'] },
  example: 'gcr.io/knative-releases/knative.dev/serving/cmd/controller:latest',
  sources: [
    'https://knative.dev/docs/reference/security/verifying-images/',
    'https://github.com/knative/docs/blob/de125bfad/docs/versioned/reference/security/verifying-images.md',
  ],
  checked: '2026-11-27',
  note: 'The page says that images are signed, but its only command for images verifies the attestation.',
} as const satisfies SignedPublisher;
