import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'jobs and executors',
    'executors:\n  e:\n    docker:\n      - image: a.b/c:1\njobs:\n  a:\n    docker:\n      - image: cimg/base:2024.10\n        auth: { username: x }\n      - { image: a.b/d:1 }\n',
    ['4:16 a.b/c:1', '8:16 cimg/base:2024.10 → docker.io/cimg/base:2024.10', '10:18 a.b/d:1'],
  ],
  [
    'a machine is no container',
    'jobs:\n  a:\n    machine:\n      image: ubuntu-2204:current\n    steps:\n      - run: docker run a.b/no\n',
    [],
  ],
  [
    'a parameter',
    'jobs:\n  a:\n    docker: [{ image: "a.b/c:<< parameters.tag >>" }]',
    ['3:24 a.b/c:<< parameters.tag >> (unresolved)'],
  ],
  [
    'orbs, anchors and merge keys',
    'x: &x\n  docker: [{ image: a.b/c:1 }]\norbs: { o: { executors: { e: { docker: [{ image: a.b/d:1 }] } } } }\njobs: { a: { <<: *x }, b: { <<: *x } }',
    ['2:21 a.b/c:1', '3:50 a.b/d:1'],
  ],
])('%s', async (_, text, found) => {
  expect(await findIn('.circleci/config.yml', text)).toEqual(found);
});
