import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'steps',
    'steps:\n  a:\n    image: a.b/c:1\n  b: { image: a.b/d }\nclone: { git: { image: a.b/e:1 } }\nservices:\n  - { name: x, image: a.b/f:1 }',
    ['3:12 a.b/c:1', '4:15 a.b/d → a.b/d:latest', '5:24 a.b/e:1', '7:23 a.b/f:1'],
  ],
  [
    'a matrix',
    'matrix:\n  V: [1.9, 1.10]\nsteps: [{ image: "a.b/c:${V}" }, { image: a.b/d:1 }]',
    ['3:19 a.b/c:${V} → a.b/c:1.9 {2:7 1.9}', '3:19 a.b/c:${V} → a.b/c:1.10 {2:12 1.10}', '3:43 a.b/d:1'],
  ],
  [
    'combinations',
    'matrix:\n  include:\n    - { I: a.b/c, V: 1 }\n    - { I: a.b/d, V: 2 }\nsteps: [{ image: "${I}:${V}" }]',
    ['5:19 ${I}:${V} → a.b/c:1 {3:22 1}', '5:19 ${I}:${V} → a.b/d:2 {4:22 2}'],
  ],
  ['another variable', 'steps: [{ image: "a.b/c:${CI_COMMIT_TAG}" }]', ['1:19 a.b/c:${CI_COMMIT_TAG} (unresolved)']],
])('%s', async (_, text, found) => {
  for (const path of ['.woodpecker.yml', '.woodpecker/a/b.yaml']) {
    expect(await findIn(path, text)).toEqual(found);
  }
});
