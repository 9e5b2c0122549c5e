import { known, unresolvedExpression, unresolvedTemplate } from './classify.ts';
import type { Mention, MentionedName } from './format.ts';
import { folderOf } from './path.ts';
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

/** Whether a file is a template of a Helm chart: below `templates` beside a `Chart.yaml`. */
export async function isChartTemplate(file: SourceFile): Promise<boolean> {
  const folders = folderOf(file.path).split('/').slice(0, -1);
  for (const [index, folder] of folders.entries()) {
    const chart = `${'../'.repeat(folders.length - index)}Chart.yaml`;
    if (folder === 'templates' && (await file.beside(chart)) !== undefined) {
      return true;
    }
  }
  return false;
}

/** Bounded, so that no line costs more than its length. */
const IMAGE_LINE =
  /^[ \t]*(?:-[ \t]+)*(?<key>["']?image["']?:[ \t]{1,100})(?:"(?<double>[^\n]{1,2000})"|'(?<single>[^\n]{1,2000})'|(?<plain>(?:\{\{|[^\s"'{[&*!|>#%@])[^\n]{0,2000}?))(?:[ \t]{1,100}#[^\n]*)?[ \t\r]{0,100}$/gm;

/** The images of a template that is no YAML even with its templates masked: line by line. */
export function findInLines(text: string): readonly Mention[] {
  return [...text.matchAll(IMAGE_LINE)].flatMap(({ index, 0: line, groups }) => {
    const { key = '', double, single, plain } = groups ?? {};
    const image = (double ?? single ?? plain ?? '').trimEnd();
    const start = index + line.indexOf(key) + key.length + (plain === undefined ? 1 : 0);
    return [{ span: { start, end: start + image.length }, name: nameOf(image) }];
  });
}
