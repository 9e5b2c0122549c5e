import type { SignedPublisher } from './data.ts';

export const DOCKER_HARDENED_IMAGES = {
  kind: 'signed',
  name: 'docker-hardened-images',
  title: 'Docker Hardened Images',
  images: ['dhi.io/*'],
  grade: 'released',
  signers: [
    {
      kind: 'key',
      pem: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKdROmntRJFBrOJOQF5ww6gDBJqGm
Fxa4333s1KsL9ISjtmRzGNih9lNRsqfRVjgFgJIdL6EQ9dohdanvn7r2cg==
-----END PUBLIC KEY-----
`,
      fingerprint: '118ba556dd52f4aec67018efd316c285c783cd3e54cc0f4527605715c643887c',
      logged: true,
      from: '2025-04-02T00:00:00Z',
    },
    {
      kind: 'key',
      pem: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEx50N9pejdOrxR+17vcibfkrIFqFg
Tcb5ZW1FKqagsye7nykTKXOUvJOF0bCESzdKRJ5qyAGH/91W+4fbeptG8g==
-----END PUBLIC KEY-----
`,
      fingerprint: '1b431f0d467ecc9e3d97e5b446980599a99c3a386e42ea628b172db1051c737b',
      logged: true,
      until: '2025-04-02T00:00:00Z',
    },
  ],
  publishes: {
    signature: true,
    attestations: ['https://spdx.dev/Document', 'https://cyclonedx.org/bom', 'provenance', 'openvex'],
    level: 'any',
  },
  requires: { signature: true, attestations: [], stored: ['sbom', 'provenance', 'openvex'] },
  sources: [
    'https://github.com/docker-hardened-images/keyring',
    'https://github.com/docker/buildx/blob/461836ba0/vendor/github.com/moby/policy-helpers/roots/dhi/dhiroot.go',
  ],
  checked: '2026-11-27',
  note: 'The registry requires a login. The keyring calls the first key inactive, but does not say since when; the date is the day from which buildx trusts the second one. For copies in your own registry, use `publisher: docker-hardened-images`.',
} as const satisfies SignedPublisher;
