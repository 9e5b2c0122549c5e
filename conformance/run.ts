import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

const [
  folder = '../shared/real/conformance',
  trustedRoot = '../shared/real/trusted-roots/public-good.root-signing.json',
] = process.argv.slice(2);
const CLIENT = join(import.meta.dirname, 'client');

/** The arguments of one case, by the files in its folder (conformance suite, `test/assets/bundle-verify/README.md`). */
function argumentsOf(name: string): readonly string[] {
  const file = (path: string): string | undefined =>
    existsSync(join(folder, name, path)) ? join(folder, name, path) : undefined;
  const text = (path: string, otherwise: string): string => {
    const found = file(path);
    return found === undefined ? otherwise : readFileSync(found, 'utf8').trim();
  };
  const key = file('key.pub');
  const signer =
    key === undefined
      ? [
          ['--certificate-identity', text('identity', IDENTITY)],
          ['--certificate-oidc-issuer', text('issuer', ISSUER)],
        ]
      : [['--key', key]];
  const root = file('trusted_root.json') ?? (existsSync(trustedRoot) ? trustedRoot : undefined);
  return [
    'verify-bundle',
    '--bundle',
    join(folder, name, 'bundle.sigstore.json'),
    ...signer.flat(),
    ...(root === undefined ? [] : ['--trusted-root', root]),
    file('artifact') ?? join(folder, 'a.txt'),
  ];
}

if (!existsSync(folder)) {
  console.log(`skipped: there are no cases in ${folder}; give the folder of the suite's bundle-verify cases`);
} else {
  const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'bundle.sigstore.json')));
  let deviations = 0;
  for (const name of cases) {
    const { status, stderr } = spawnSync(CLIENT, [...argumentsOf(name)], { encoding: 'utf8' });
    const accepted = status === 0;
    const expected = !name.endsWith('_fail');
    deviations += accepted === expected ? 0 : 1;
    const verdict = accepted ? 'accepted' : `refused: ${stderr.trim().split('\n')[0] ?? ''}`;
    console.log(`${accepted === expected ? 'ok' : 'DEVIATES'}  ${name}  ${verdict}`);
  }
  console.log(`${cases.length - deviations} passed, ${deviations} failed`);
  process.exitCode = deviations === 0 && cases.length > 0 ? 0 : 1;
}
