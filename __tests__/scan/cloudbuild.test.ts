import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'steps',
    "steps:\n- name: 'gcr.io/cloud-builders/docker'\n  args: ['x']\n- name: a.b/c:1\nimages: ['gcr.io/$PROJECT_ID/no']\n",
    ['2:10 gcr.io/cloud-builders/docker → gcr.io/cloud-builders/docker:latest', '4:9 a.b/c:1'],
  ],
  [
    'substitutions',
    "steps:\n- name: 'a.b/c:${_TAG}'\n- name: $_IMG\nsubstitutions:\n  _TAG: 1.10\n  _IMG: a.b/d:$_TAG",
    ['2:10 a.b/c:${_TAG} → a.b/c:1.10 {5:9 1.10}', '3:9 $_IMG → a.b/d:1.10 {6:9 a.b/d:$_TAG}'],
  ],
  ['what a build sets', 'steps:\n- name: gcr.io/$PROJECT_ID/x', ['2:9 gcr.io/$PROJECT_ID/x (unresolved)']],
  ['one that names itself', 'steps: [{ name: $_A }]\nsubstitutions: { _A: $_A }', ['1:17 $_A (unresolved)']],
])('%s', async (_, text, found) => {
  expect(await findIn('x/cloudbuild-test.yaml', text)).toEqual(found);
});

test('JSON', async () => {
  expect(await findIn('cloudbuild.json', '{ "steps": [{ "name": "a.b/c:1" }], "images": ["a.b/no"] }')).toEqual([
    '1:24 a.b/c:1',
  ]);
});
