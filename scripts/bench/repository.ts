import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many files of a kind a repository has. */
export interface RepositoryShape {
  /** Dockerfiles with two stages, deployments with two containers, compose files with four services */
  readonly dockerfiles: number;
  readonly deployments: number;
  readonly composeFiles: number;
  /** YAML and JSON that name no image */
  readonly settings: number;
  /** other files: source code and documents */
  readonly others: number;
}

/** 50,000 files with 2,000 references. */
export const LARGE: RepositoryShape = {
  dockerfiles: 300,
  deployments: 300,
  composeFiles: 200,
  settings: 9_200,
  others: 40_000,
};

/** 30 files with 8 references. */
export const SMALL: RepositoryShape = { dockerfiles: 1, deployments: 1, composeFiles: 1, settings: 7, others: 20 };

/** Makes a git repository whose files name the images in turn. */
export function putRepository(folder: string, images: readonly string[], shape: RepositoryShape): void {
  let used = 0;
  const next = (): string => images[used++ % images.length] ?? '';
  const several = (count: number, path: (n: number) => string, text: (n: number) => string): void => {
    for (let n = 0; n < count; n++) {
      const file = join(folder, path(n));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text(n));
    }
  };
  several(
    shape.dockerfiles,
    (n) => `services/s${n}/Dockerfile`,
    () => `ARG BUILDER=${next()}\nFROM $BUILDER AS build\nRUN make\nFROM ${next()}\nCOPY --from=build /app /app\n`,
  );
  several(
    shape.deployments,
    (n) => `deploy/d${n}.yaml`,
    (n) => deployment(n, next(), next()),
  );
  several(
    shape.composeFiles,
    (n) => `stacks/c${n}/compose.yaml`,
    () => `services:\n${['a', 'b', 'c', 'd'].map((name) => `  ${name}:\n    image: ${next()}\n`).join('')}`,
  );
  several(
    shape.settings,
    (n) => `config/c${n % 100}/f${n}.${n % 2 === 0 ? 'yaml' : 'json'}`,
    (n) => (n % 2 === 0 ? `name: f${n}\nitems:\n${'  - { a: 1, b: text }\n'.repeat(20)}` : `{ "name": "f${n}" }\n`),
  );
  several(
    shape.others,
    (n) => `src/d${n % 400}/f${n}.${n % 10 === 0 ? 'md' : 'ts'}`,
    (n) => `export const f${n} = 'image: example.com/not/one:${n}';\n`.repeat(20),
  );
  for (const command of [
    ['init', '--quiet'],
    ['add', '--all'],
  ]) {
    execFileSync('git', command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function deployment(n: number, first: string, second: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: d${n} }
spec:
  template:
    spec:
      containers:
        - name: a
          image: ${first}
        - name: b
          image: ${second}
`;
}
