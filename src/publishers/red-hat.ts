import type { UnsignedPublisher } from './data.ts';

export const RED_HAT = {
  kind: 'unsigned',
  name: 'red-hat',
  title: 'Red Hat',
  images: ['registry.redhat.io/**', 'registry.access.redhat.com/**'],
  answer: 'Red Hat signs with GPG, in a store beside the registry, which is not Sigstore.',
  instead: 'Verify them with `podman` and its policy.json, or sign a copy of your own (`cosign sign`) and verify that.',
  sources: ['https://access.redhat.com/security/team/key'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
