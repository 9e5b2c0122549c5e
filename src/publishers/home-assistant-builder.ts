import { GITHUB, type SignedPublisher } from './data.ts';

export const HOME_ASSISTANT_BUILDER = {
  kind: 'signed',
  name: 'home-assistant-builder',
  title: 'Home Assistant builder',
  images: ['ghcr.io/home-assistant/{amd64,aarch64,armv7,armhf,i386}-builder'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'home-assistant/builder',
        rest: '/',
        why: 'anything in the repository is documented',
      },
      issuer: GITHUB,
      sourceRepository: 'home-assistant/builder',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/home-assistant/amd64-builder:latest',
  sources: ['https://github.com/home-assistant/builder/blob/6aa51d5/builder.sh'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
