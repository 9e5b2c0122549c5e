import { GOOGLE, type SignedPublisher } from './data.ts';

export const DISTROLESS = {
  kind: 'signed',
  name: 'distroless',
  title: 'Distroless',
  images: ['gcr.io/distroless/*'],
  grade: 'documented',
  signers: [{ kind: 'identity', identity: 'keyless@distroless.iam.gserviceaccount.com', issuer: GOOGLE }],
  publishes: { signature: true, attestations: ['https://spdx.dev/Document'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['sbom'] },
  example: 'gcr.io/distroless/static-debian12:latest',
  sources: ['https://github.com/GoogleContainerTools/distroless/blob/cd080764/README.md'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
