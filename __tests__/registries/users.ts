/** Who may read and write everything; the colon is there because only the first one divides. */
export const ROBOT = { username: 'robot', password: 'pass:word-of-the-robot' } as const;

/** What a token service takes from the robot in place of name and password. */
export const IDENTITY_TOKEN = 'identity-token-of-the-robot';

/** The robot for registries that read password files (bcrypt is the only hash that they take). */
export const HTPASSWD = 'robot:$2y$05$LxgHLYPf805JfQvljshvTO106rBhfjE3Mq5OceP..fGhMvpAdOhDe\n';

/** Docker's configuration with one login. */
export function dockerConfigFor(host: string, { username, password }: { username: string; password: string }): object {
  return { auths: { [host]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } } };
}
