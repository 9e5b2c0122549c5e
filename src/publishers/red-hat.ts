import type { UnsignedPublisher } from './data.ts';

export const RED_HAT = {
  kind: 'unsigned',
  name: 'red-hat',
  title: 'Red Hat',
  images: ['registry.redhat.io/**', 'registry.access.redhat.com/**'],
  answer: 'Red Hat signs with GPG, and stores the signatures outside the registry. This is not Sigstore.',
  instead: 'Verify them with `podman` and its policy.json, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://access.redhat.com/security/team/key'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
