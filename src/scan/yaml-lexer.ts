import type * as Yaml from 'yaml';

/**
 * A lexer that reads what stands in quotes or between brackets as libyaml and its ports do, which are what everybody
 * runs files with (kubectl, compose, GitHub, gcloud): it may go on in lines of any indentation. YAML 1.2 wants more than
 * that of the key, and a file that all others read must not be one that is not read here.
 */
export function createLexer({ Lexer }: Pick<typeof Yaml, 'Lexer'>): Yaml.Lexer {
  const lexer = new Lexer();
  for (const name of ['parseFlowCollection', 'parseQuotedScalar']) {
    const step: unknown = Reflect.get(lexer, name);
    if (isLexerStep(step)) {
      Reflect.set(lexer, name, function* () {
        const indent: unknown = Reflect.get(lexer, 'indentNext');
        Reflect.set(lexer, 'indentNext', 0);
        const next = yield* step.call(lexer);
        Reflect.set(lexer, 'indentNext', indent);
        return next;
      });
    }
  }
  return lexer;
}

/** A method of the lexer that reads one thing; it gives what is to be read next. */
type LexerStep = () => Generator<string, unknown>;

function isLexerStep(value: unknown): value is LexerStep {
  return typeof value === 'function';
}
