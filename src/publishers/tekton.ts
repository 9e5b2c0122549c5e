import type { NamedByHand } from './data.ts';

export const TEKTON = {
  kind: 'by-hand',
  name: 'tekton',
  title: 'Tekton',
  images: ['gcr.io/tekton-releases/**', 'ghcr.io/tektoncd/**'],
  answer: 'A key was documented for v0.28, but it is not known who signs today.',
  instead: 'Look at the signer of an image that you trust, and set its identity and issuer, or its key.',
  sources: ['https://tekton.dev/docs/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
