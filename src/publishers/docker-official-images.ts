import type { UnsignedPublisher } from './data.ts';

export const DOCKER_OFFICIAL_IMAGES = {
  kind: 'unsigned',
  name: 'docker-official-images',
  title: 'Docker Official Images',
  images: ['docker.io/library/*'],
  answer: 'Nobody documents a signer of Docker Official Images, so there is nothing to verify them with.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/docker/roadmap/issues/562'],
  checked: '2026-11-27',
  note: 'The provenance and SBOMs that BuildKit adds to them are not signed, and Notary v1 shuts down on 2026-12-08.',
} as const satisfies UnsignedPublisher;
