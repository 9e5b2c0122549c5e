import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'the resource, not its alias',
    'resources:\n  containers:\n  - container: linux\n    image: a.b/c:1\n  - container: acr\n    type: ACR\n    repository: x\njobs:\n- job: a\n  container: linux\n  services: { db: linux }\n',
    ['4:12 a.b/c:1'],
  ],
  [
    'jobs of images',
    'stages:\n- stage: s\n  jobs:\n  - job: a\n    container: ubuntu:22.04\n  - job: b\n    container:\n      image: a.b/c:1\n      options: x\n',
    ['5:16 ubuntu:22.04 → docker.io/library/ubuntu:22.04', '8:14 a.b/c:1'],
  ],
  [
    'expressions',
    'jobs:\n- job: a\n  container: $[ variables.c ]\n- job: b\n  container: a.b/c:$(tag)\n- job: c\n  container: ${{ parameters.c }}',
    ['3:14 $[ variables.c ] (unresolved)', '5:14 a.b/c:$(tag) (unresolved)', '7:14 ${{ parameters.c }} (unresolved)'],
  ],
  [
    'inputs of tasks',
    'steps:\n- task: Docker@2\n  inputs: { container: a.b/no, image: a.b/no }\npool: { vmImage: ubuntu-latest }',
    [],
  ],
  [
    'targets of steps',
    'resources: { containers: [{ container: linux, image: a.b/c:1 }] }\njobs:\n- job: a\n  steps:\n  - script: x\n    target: linux\n  - script: x\n    target: { container: linux, commands: restricted }\n  - script: x\n    target: host\n  - ${{ if true }}:\n    - script: x\n      target: { container: "a.b/d:1" }\n  - task: x\n    inputs: { target: a.b/no:1 }\n    target: $(alias):x\n',
    ['1:54 a.b/c:1', '13:29 a.b/d:1'],
  ],
  [
    'services',
    'jobs:\n- job: a\n  services:\n    db: postgres\n    cache: redis:7\n',
    ['5:12 redis:7 → docker.io/library/redis:7'],
  ],
])('%s', async (_, text, found) => {
  expect(await findIn('azure-pipelines-pr.yml', text)).toEqual(found);
});
