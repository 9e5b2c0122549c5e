import type { NamedByHand } from './data.ts';

export const SNYK_BROKER = {
  kind: 'by-hand',
  name: 'snyk-broker',
  title: 'Snyk Broker',
  images: ['docker.io/snyk/broker'],
  answer: 'Snyk signs from 4.169.1 on with a key that is not in this table: its documentation has it.',
  instead:
    'Fetch the public key once from https://docs.snyk.io/, check it, store it in your repository, and give its path as `key`.',
  sources: ['https://docs.snyk.io/implementation-and-setup/enterprise-setup/snyk-broker'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
