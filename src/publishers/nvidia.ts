import type { NamedByHand } from './data.ts';

export const NVIDIA = {
  kind: 'by-hand',
  name: 'nvidia',
  title: 'NVIDIA NGC',
  images: ['nvcr.io/nvidia/**'],
  answer: 'NVIDIA says that it signs images; the text that says how could not be read.',
  instead: 'Read its documentation for the key, store it in your repository, and give it as `key`.',
  sources: ['https://docs.nvidia.com/ngc/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
