import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'steps and services of all documents',
    'kind: pipeline\nsteps:\n- name: a\n  image: golang:1.22\n  settings: { image: a.b/no }\n---\nkind: pipeline\nservices:\n- { name: b, image: a.b/c }\n',
    ['4:10 golang:1.22 → docker.io/library/golang:1.22', '9:21 a.b/c → a.b/c:latest'],
  ],
  [
    'the first form',
    'pipeline:\n  a: { image: a.b/c:1 }\nservices:\n  b: { image: a.b/d:1 }',
    ['2:15 a.b/c:1', '4:15 a.b/d:1'],
  ],
  ['a variable', 'steps: [{ image: "a.b/c:${DRONE_TAG}" }]', ['1:19 a.b/c:${DRONE_TAG} (unresolved)']],
])('%s', async (_, text, found) => {
  expect(await findIn('.drone.yml', text)).toEqual(found);
});
