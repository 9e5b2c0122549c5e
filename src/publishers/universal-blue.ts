import type { NamedByHand } from './data.ts';

export const UNIVERSAL_BLUE = {
  kind: 'by-hand',
  name: 'universal-blue',
  title: 'Universal Blue',
  images: ['ghcr.io/ublue-os/*'],
  answer:
    'Each repository signs with the key `cosign.pub` that it contains. It is not known whether these keys are the same.',
  instead:
    'Fetch the public key once from the repository that builds the image, check it, store it in your repository, and set `key` to its path.',
  sources: ['https://github.com/ublue-os/bluefin/blob/e038626d/cosign.pub'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
