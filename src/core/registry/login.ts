/** What a registry or its token service is given, and where it came from. */
export type Login = PasswordLogin | IdentityTokenLogin;

/** User and password (RFC 7617). */
export interface PasswordLogin {
  readonly kind: 'password';
  readonly username: string;
  readonly password: string;
  /** whose credentials they are, in words, e.g. `the credentials of config.json` */
  readonly source: string;
}

/** What Docker calls an identity token: an OAuth 2 refresh token, which only a token service takes. */
export interface IdentityTokenLogin {
  readonly kind: 'identity-token';
  readonly token: string;
  /** whose credentials they are, in words, e.g. `the credentials of config.json` */
  readonly source: string;
}

/** `user:password` in base64 (RFC 7617). */
export function basicValue({ username, password }: Pick<PasswordLogin, 'username' | 'password'>): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

/** Each of its forms that must never be shown. */
export function secretsOf(login: Login): readonly string[] {
  return login.kind === 'password' ? [login.password, basicValue(login)] : [login.token];
}
