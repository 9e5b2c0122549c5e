import type { NamedByHand } from './data.ts';

export const LITELLM = {
  kind: 'by-hand',
  name: 'litellm',
  title: 'LiteLLM',
  images: ['ghcr.io/berriai/litellm*', 'docker.io/litellm/*'],
  answer:
    'LiteLLM changed its key twice in autumn 2026, and has signed without one since 2026-11-15. It does not vouch for v1.107.0.',
  instead:
    'Look up the key or the identity of your version in discussion 48242 of BerriAI/litellm, and set it as `key` or `certificate-identity`. Never trust the first key alone.',
  sources: ['https://github.com/BerriAI/litellm/discussions/48242'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
