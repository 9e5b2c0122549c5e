import type { NamedByHand } from './data.ts';

export const SUSE_APPLICATION_COLLECTION = {
  kind: 'by-hand',
  name: 'suse-application-collection',
  title: 'SUSE Application Collection',
  images: ['dp.apps.rancher.io/**'],
  answer: 'The collection signs with a key that is not in this table: it is at apps.rancher.io/ap-pubkey.pem.',
  instead:
    'Fetch the public key once from https://apps.rancher.io/ap-pubkey.pem, check it, store it in your repository, and set `key` to its path.',
  sources: ['https://docs.apps.rancher.io/', 'https://apps.rancher.io/ap-pubkey.pem'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
