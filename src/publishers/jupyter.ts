import { GITHUB, type SignedPublisher } from './data.ts';

export const JUPYTER = {
  kind: 'signed',
  name: 'jupyter',
  title: 'Jupyter Docker Stacks',
  images: ['quay.io/jupyter/*'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'jupyter/docker-stacks',
        rest: '/',
        why: 'no workflow is documented',
      },
      issuer: GITHUB,
      sourceRepository: 'jupyter/docker-stacks',
      from: '2026-07-31T00:00:00Z',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'quay.io/jupyter/base-notebook:latest',
  sources: ['https://jupyter-docker-stacks.readthedocs.io/en/latest/using/selecting.html'],
  checked: '2026-11-27',
  note: 'Images that were pushed before 2026-07-31 are not signed.',
} as const satisfies SignedPublisher;
