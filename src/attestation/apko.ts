import type { Configuration } from './facts.ts';
import { membersOf, textEntriesOf, textOf, textsOf, type Members } from './members.ts';

/** Reads an apko image configuration (chainguard-dev/apko `pkg/build/types`); Terraform's provider writes its YAML names. */
export function readApko(configuration: Members): Configuration {
  const { entrypoint, cmd, accounts, environment, archs, contents, 'work-dir': workDirectory } = configuration;
  const { command, 'shell-fragment': fragment } = membersOf(entrypoint);
  const { packages, repositories, runtime_repositories: atRuntime, keyring } = membersOf(contents);
  return {
    entryPoint: textOf(command) ?? textOf(fragment),
    cmd: textOf(cmd),
    user: textOf(membersOf(accounts)['run-as']),
    workDirectory: textOf(workDirectory),
    environment: textEntriesOf(environment),
    architectures: textsOf(archs),
    packages: textsOf(packages),
    repositories: [...textsOf(repositories), ...textsOf(atRuntime)],
    keyring: textsOf(keyring),
  };
}
