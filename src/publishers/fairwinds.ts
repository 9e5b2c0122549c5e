import type { NamedByHand } from './data.ts';

export const FAIRWINDS = {
  kind: 'by-hand',
  name: 'fairwinds',
  title: 'Fairwinds',
  images: ['us-docker.pkg.dev/fairwinds-ops/oss/*'],
  answer:
    'Fairwinds signs with a key that is not in this table: it is at artifacts.fairwinds.com/cosign-p256.pub (before 2026: cosign.pub).',
  instead:
    'Fetch the public key once from https://artifacts.fairwinds.com/cosign-p256.pub, check it, store it in your repository, and set `key` to its path.',
  sources: ['https://github.com/FairwindsOps/polaris#readme'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
