import type { NamedByHand } from './data.ts';

export const NVIDIA = {
  kind: 'by-hand',
  name: 'nvidia',
  title: 'NVIDIA NGC',
  images: ['nvcr.io/nvidia/**'],
  answer: 'NVIDIA says that it signs images, but the text that explains how could not be read.',
  instead: 'Look up the key in its documentation, store it in your repository, and set `key` to its path.',
  sources: ['https://docs.nvidia.com/ngc/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
