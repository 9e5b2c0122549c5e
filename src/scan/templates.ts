import { known, unresolvedExpression, unresolvedTemplate } from './classify.ts';
import type { MentionedName } from './format.ts';
import type { SourceFile } from './source.ts';
import type { YamlStream } from './yaml.ts';

/**
 * The documents of a file that may be a template. It is read as it is and with its templates masked, and both count:
 * braces in comments must not hide what stands between them from the programs that read the file as it is.
 */
export async function readTemplated(file: SourceFile): Promise<YamlStream> {
  const plain = await file.yaml();
  const masked = await file.yaml(true);
  return plain === masked
    ? plain
    : {
        documents: [...plain.documents, ...masked.documents],
        roots: [...plain.roots, ...masked.roots],
        unreadable: plain.unreadable.length === 0 ? [] : masked.unreadable,
      };
}

/** Whether a template engine makes a part of a text. */
export function isTemplate(text: string): boolean {
  return /\{[{%]/.test(text);
}

/** What tools fill in before a file is used: `${V}` (envsubst, Flux), `$(V)` (Kubernetes, Tekton). */
const EXPRESSION = /\$\{[^{}]{1,200}\}|\$\([^()]{1,200}\)/;

/** What a text names in a file that a template engine or another tool may have to fill in first. */
export function nameOf(text: string): MentionedName {
  if (isTemplate(text)) {
    return unresolvedTemplate(text);
  }
  const [expression] = EXPRESSION.exec(text) ?? [];
  return expression === undefined ? known(text) : unresolvedExpression(expression);
}
