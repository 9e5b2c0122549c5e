import type { NamedByHand } from './data.ts';

export const KONG_EVENT_GATEWAY = {
  kind: 'by-hand',
  name: 'kong-event-gateway',
  title: 'Kong Event Gateway',
  images: ['docker.io/kong/kong-event-gateway'],
  answer:
    'A workflow of Kong signs it, and the signature is next to the image, not in docker.io/kong/notary. The workflow was not identified.',
  instead: 'Look up the identity in the documentation, and set it as `certificate-identity`.',
  sources: ['https://developer.konghq.com/event-gateway/verify-image-signatures-and-attestations/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
