import type { NamedByHand } from './data.ts';

export const BITNAMI = {
  kind: 'by-hand',
  name: 'bitnami',
  title: 'Bitnami',
  images: ['docker.io/{bitnami,bitnamisecure,bitnamilegacy}/*'],
  answer: 'Who signs, and what, could not be established.',
  instead: 'Look at the signer of an image that you trust, and say who it is.',
  sources: ['https://github.com/bitnami/containers'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
