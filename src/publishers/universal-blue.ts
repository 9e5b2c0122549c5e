import type { NamedByHand } from './data.ts';

export const UNIVERSAL_BLUE = {
  kind: 'by-hand',
  name: 'universal-blue',
  title: 'Universal Blue',
  images: ['ghcr.io/ublue-os/*'],
  answer: 'Each repository signs with a key of its own, `cosign.pub` in it; whether they are the same is not known.',
  instead:
    'Fetch the public key once from the repository that builds the image, check it, store it in your repository, and give its path as `key`.',
  sources: ['https://github.com/ublue-os/bluefin/blob/e038626d/cosign.pub'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
