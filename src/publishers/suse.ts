import type { NamedByHand } from './data.ts';

export const SUSE = {
  kind: 'by-hand',
  name: 'suse',
  title: 'SUSE',
  images: ['registry.suse.com/**'],
  answer:
    'SUSE signs with a key that is not in this table: it is at ftp.suse.com/pub/projects/security/keys/container-key.pem.',
  instead:
    'Fetch the public key once from https://ftp.suse.com/pub/projects/security/keys/container-key.pem, check it, store it in your repository, and set `key` to its path.',
  sources: [
    'https://github.com/rancherlabs/slsactl/blob/5e76168/README.md',
    'https://ftp.suse.com/pub/projects/security/keys/container-key.pem',
  ],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
