import type { UnsignedPublisher } from './data.ts';

export const TRAEFIK = {
  kind: 'unsigned',
  name: 'traefik',
  title: 'Traefik',
  images: ['docker.io/traefik/traefik'],
  answer: 'No signing of images was found in the release workflows of Traefik.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/traefik/traefik'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
