import { GITHUB, type SignedPublisher } from './data.ts';

export const ACTIONS_RUNNER = {
  kind: 'signed',
  name: 'actions-runner',
  title: 'GitHub Actions runner',
  images: ['ghcr.io/actions/actions-runner'],
  grade: 'released',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'actions/runner',
        rest: '/.github/workflows/release.yml@refs/heads/',
        why: 'releases run on the main branch and on release branches, never on tags',
      },
      issuer: GITHUB,
      sourceRepository: 'actions/runner',
    },
  ],
  publishes: { signature: false, attestations: ['slsaprovenance1'], level: 'index' },
  requires: { signature: false, attestations: ['slsaprovenance1'] },
  example: 'ghcr.io/actions/actions-runner:latest',
  sources: ['https://github.com/actions/runner/blob/258d6c857/.github/workflows/release.yml'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
