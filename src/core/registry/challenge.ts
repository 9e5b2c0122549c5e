/** One way to log in that a server offers. */
export interface Challenge {
  /** lowercase */
  readonly scheme: string;
  /** by lowercase name */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = new RegExp(`[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, 'y');
const SCHEME = new RegExp(`[\\s,]*(${TOKEN})(?:\\s+[A-Za-z0-9._~+/-]+=*(?=\\s*(?:,|$)))?`, 'y');

/**
 * The challenges of a `WWW-Authenticate` header, which may hold several (RFC 9110, section 11.6.1):
 * `challenge = scheme [ SP ( token68 / parameter *( "," parameter ) ) ]`. Reading ends where the grammar does.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    at = match === null ? at : pattern.lastIndex;
    return match;
  };
  for (;;) {
    const parameter = take(PARAMETER);
    const parameters = challenges.at(-1)?.parameters;
    const name = parameter?.[1]?.toLowerCase();
    if (name !== undefined && parameters !== undefined) {
      const value = parameter?.[2]?.replaceAll(/\\(.)/g, '$1') ?? parameter?.[3] ?? '';
      // the first one counts: a repeated parameter is not allowed (section 11.2)
      if (!parameters.has(name)) {
        parameters.set(name, value);
      }
      continue;
    }
    const scheme = parameter === null ? take(SCHEME)?.[1] : undefined;
    if (scheme === undefined) {
      return challenges;
    }
    challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
  }
}
