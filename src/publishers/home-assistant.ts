import type { NamedByHand } from './data.ts';

export const HOME_ASSISTANT = {
  kind: 'by-hand',
  name: 'home-assistant',
  title: 'Home Assistant',
  images: ['ghcr.io/home-assistant/**'],
  answer: 'The repository that calls its builder signs, but no document says which repository that is for which image.',
  instead:
    'Set `certificate-identity: https://github.com/home-assistant/REPO/.github/workflows/builder.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/home-assistant/builder/blob/6aa51d5/builder.sh'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
