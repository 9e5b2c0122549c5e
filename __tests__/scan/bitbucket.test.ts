import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'everywhere',
    'image: node:22\ndefinitions:\n  services:\n    db: { image: a.b/d:1 }\npipelines:\n  default:\n    - step:\n        image:\n          name: a.b/c:1\n          username: x\n        script:\n          - docker run a.b/no\n          - pipe: atlassian/no:1\n          - pipe: docker://a.b/p:1\n            variables: { image: a.b/no }\n',
    ['1:8 node:22 → docker.io/library/node:22', '4:18 a.b/d:1', '9:17 a.b/c:1', '14:28 a.b/p:1'],
  ],
  ['a variable', 'image: $IMAGE\n', ['1:8 $IMAGE (unresolved)']],
])('%s', async (_, text, found) => {
  expect(await findIn('bitbucket-pipelines.yml', text)).toEqual(found);
});
