import type { Configuration } from './facts.ts';
import {
  distinctTextOf,
  fingerprintOfMap,
  isObject,
  listOf,
  membersOf,
  textEntriesOf,
  textsOf,
  type Members,
} from './members.ts';

/** Reads an apko image configuration (chainguard-dev/apko `pkg/build/types`); Terraform's provider writes its YAML names. */
export function readApko(configuration: Members): Configuration {
  const { entrypoint, cmd, accounts, environment, archs, contents, 'work-dir': workDirectory } = configuration;
  const { command, 'shell-fragment': fragment, services } = membersOf(entrypoint);
  const { 'run-as': user, users } = membersOf(accounts);
  const { packages, repositories, runtime_repositories: atRuntime, keyring } = membersOf(contents);
  return {
    entryPoint: distinctTextOf(command) ?? distinctTextOf(fragment) ?? describeServices(services),
    cmd: distinctTextOf(cmd),
    user: distinctTextOf(typeof user === 'number' ? String(user) : user),
    userId: idOf(user, users),
    workDirectory: distinctTextOf(workDirectory),
    environment: textEntriesOf(environment),
    environmentFingerprint: fingerprintOfMap(environment),
    architectures: textsOf(archs),
    packages: textsOf(packages),
    repositories: [...textsOf(repositories), ...textsOf(atRuntime)],
    keyring: textsOf(keyring),
  };
}

/** The services of a supervisor (`type: service-bundle`): `nginx: /usr/sbin/nginx; php: /usr/sbin/php-fpm`. */
function describeServices(services: unknown): string | undefined {
  const all = textEntriesOf(services).map(([name, command]) => `${name}: ${command}`);
  return distinctTextOf(all.sort().join('; '));
}

/** The UID of the account that `run-as` names. */
function idOf(user: unknown, users: unknown): string | undefined {
  const account = listOf(users)
    .filter(isObject)
    .find(({ username }) => username === user && user !== undefined);
  const id = account?.['uid'];
  return typeof id === 'number' ? String(id) : undefined;
}
