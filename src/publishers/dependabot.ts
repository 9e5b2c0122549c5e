import { GITHUB, type SignedPublisher } from './data.ts';

export const DEPENDABOT = {
  kind: 'signed',
  name: 'dependabot',
  title: 'Dependabot updaters',
  images: ['ghcr.io/dependabot/dependabot-updater-*'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/dependabot/dependabot-core/.github/workflows/images-latest.yml@refs/heads/main',
      issuer: GITHUB,
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/dependabot/dependabot-updater-npm:latest',
  sources: ['https://github.com/dependabot/cli/issues/308', 'https://github.com/dependabot/cli/pull/315'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
