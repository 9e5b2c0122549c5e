import type { NamedByHand } from './data.ts';

export const RANCHER = {
  kind: 'by-hand',
  name: 'rancher',
  title: 'Rancher',
  images: ['docker.io/rancher/*'],
  answer:
    'Images of Rancher Prime are signed by the release workflow of the repository that each is built in, and which image is of which is not documented.',
  instead:
    'Say who signs it: `certificate-identity: https://github.com/rancher/REPO/.github/workflows/release.yml@refs/tags/TAG`, after you looked at one image that you trust.',
  sources: ['https://github.com/rancherlabs/slsactl/blob/5e76168/README.md'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
