import type { NamedByHand } from './data.ts';

export const GITLAB_CNG = {
  kind: 'by-hand',
  name: 'gitlab-cng',
  title: 'GitLab (cloud native images)',
  images: ['registry.gitlab.com/gitlab-org/build/cng/*'],
  answer: 'Its pipeline signs with the issuer https://gitlab.com, according to a merge request.',
  instead:
    'Set `certificate-identity: https://gitlab.com/gitlab-org/build/CNG//.gitlab-ci.yml@refs/tags/vVERSION` (two slashes) and `certificate-oidc-issuer: https://gitlab.com`.',
  sources: [
    'https://gitlab.com/gitlab-org/charts/gitlab/-/blob/592856f7b66fc4fa9d173ece9ce5fb23fe412193/doc/installation/verify_cng_images.md',
  ],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
