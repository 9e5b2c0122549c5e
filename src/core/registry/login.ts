/** What a registry or its token service is given, and where it came from. */
export type Login = PasswordLogin | IdentityTokenLogin;

/** Where a login came from; helper programs by their name. */
export type LoginSource =
  'the inputs' | 'config.json' | 'github-token' | 'chainguard-identity' | `docker-credential-${string}`;

/** User and password (RFC 7617). */
export interface PasswordLogin {
  readonly kind: 'password';
  readonly username: string;
  readonly password: string;
  readonly source: LoginSource;
}

/** What Docker calls an identity token: an OAuth 2 refresh token, which only a token service takes. */
export interface IdentityTokenLogin {
  readonly kind: 'identity-token';
  readonly token: string;
  readonly source: LoginSource;
}

/** `user:password` in base64 (RFC 7617). */
export function basicValue({ username, password }: Pick<PasswordLogin, 'username' | 'password'>): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

/** Whose credentials they are, in words. */
export function sourceWords({ source }: Login): string {
  return source === 'github-token' ? 'the github-token' : `the credentials of ${source}`;
}

/** Each of its forms that must never be shown. */
export function secretsOf(login: Login): readonly string[] {
  return login.kind === 'password' ? [login.password, basicValue(login)] : [login.token];
}
