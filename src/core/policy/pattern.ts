import { messageOf } from '../../errors.ts';
import { invalid, parsed, type Parsed } from '../../parsed.ts';
import { LIMITS } from '../../limits.ts';
import { hasEmptyAlternative } from './alternatives.ts';
import type { ValuePolicy } from './signer.ts';

/**
 * Identities that have nothing to do with each other, by who could get them: owners on GitHub, with and without
 * hyphens in their names, with the usual names of workflow and ref, a project on GitLab, somebody's mail address, a
 * service. A pattern that accepts two of these accepts anybody.
 */
const PROBES: readonly (readonly string[])[] = [
  probesOnGitHub('probe-one/first'),
  probesOnGitHub('probe-two/second'),
  probesOnGitHub('probethree/third'),
  probesOnGitHub('probefour/fourth'),
  ['https://gitlab.com/probe-five/fifth//.gitlab-ci.yml@refs/heads/main'],
  ['someone@probe-six.example'],
  ['https://probe-seven.example/a/b', 'https://probe-seven.example'],
];

function probesOnGitHub(repository: string): readonly string[] {
  const workflows = ['release.yml', 'release.yaml', 'build.yml', 'build.yaml'];
  const refs = ['refs/heads/main', 'refs/heads/master', 'refs/tags/v1.0.0'];
  return workflows.flatMap((file) =>
    refs.map((ref) => `https://github.com/${repository}/.github/workflows/${file}@${ref}`),
  );
}

/** A pattern that can be used, and whether it accepts identities that have nothing to do with each other. */
export interface CompiledPattern {
  readonly policy: ValuePolicy;
  readonly acceptsUnrelated: boolean;
}

/**
 * Compiles an RE2 pattern (the dialect of cosign's flags, matched in linear time); it must match a complete value.
 * Refused are patterns that match the empty string or have an alternative that consumes nothing, as `issuer/(|)`, the
 * trace of a variable that was not set.
 */
export async function compilePattern(pattern: string): Promise<Parsed<CompiledPattern>> {
  if (pattern.length > LIMITS.pattern) {
    return invalid(`the pattern is longer than ${LIMITS.pattern} characters`);
  }
  const { RE2JS } = await import('re2js');
  let matches: (value: string) => boolean;
  try {
    const compiled = RE2JS.compile(pattern);
    matches = (value) => value.length <= LIMITS.matchedValue && compiled.matches(value);
  } catch (thrown) {
    // the message ends in the pattern, which whoever shows the issue shows too
    const reason = messageOf(thrown).replace('error parsing regexp: ', '').replace(/: `.*/s, '');
    return invalid(`not a valid RE2 pattern (${reason})`);
  }
  if (matches('')) {
    return invalid('the pattern matches the empty string');
  }
  if (hasEmptyAlternative(pattern)) {
    return invalid('the pattern has an empty alternative, as in "(a|)"; is a variable in it not set?');
  }
  const accepted = PROBES.filter((probes) => probes.some(matches));
  return parsed({ policy: { kind: 'pattern', pattern, matches }, acceptsUnrelated: accepted.length > 1 });
}
