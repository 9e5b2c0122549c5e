import type { NamedByHand } from './data.ts';

export const RANCHER = {
  kind: 'by-hand',
  name: 'rancher',
  title: 'Rancher',
  images: ['docker.io/rancher/*'],
  answer:
    'Each image of Rancher Prime is signed by the release workflow of the repository that builds it, but no document says which repository that is.',
  instead:
    'Set `certificate-identity: https://github.com/rancher/REPO/.github/workflows/release.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/rancherlabs/slsactl/blob/5e76168/README.md'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
