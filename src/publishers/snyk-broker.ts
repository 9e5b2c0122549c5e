import type { NamedByHand } from './data.ts';

export const SNYK_BROKER = {
  kind: 'by-hand',
  name: 'snyk-broker',
  title: 'Snyk Broker',
  images: ['docker.io/snyk/broker'],
  answer: 'Since 4.169.1, Snyk signs with a key that is not in this table. Its documentation contains the key.',
  instead:
    'Fetch the public key once from https://docs.snyk.io/, check it, store it in your repository, and set `key` to its path.',
  sources: ['https://docs.snyk.io/implementation-and-setup/enterprise-setup/snyk-broker'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
