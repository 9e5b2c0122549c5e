import type { NamedByHand } from './data.ts';

export const KONG_EVENT_GATEWAY = {
  kind: 'by-hand',
  name: 'kong-event-gateway',
  title: 'Kong Event Gateway',
  images: ['docker.io/kong/kong-event-gateway'],
  answer:
    'It is signed by a workflow of Kong, beside the image and not in docker.io/kong/notary; which workflow was not read.',
  instead: 'Read the documentation for the identity, and give it as `certificate-identity`.',
  sources: ['https://developer.konghq.com/event-gateway/verify-image-signatures-and-attestations/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
