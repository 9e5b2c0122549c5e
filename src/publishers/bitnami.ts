import type { NamedByHand } from './data.ts';

export const BITNAMI = {
  kind: 'by-hand',
  name: 'bitnami',
  title: 'Bitnami',
  images: ['docker.io/{bitnami,bitnamisecure,bitnamilegacy}/*'],
  answer: 'It could not be determined who signs, and what they sign.',
  instead: 'Look at the signer of an image that you trust, and set its identity and issuer, or its key.',
  sources: ['https://github.com/bitnami/containers'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
