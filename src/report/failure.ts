import { alert, block, codeBlock, list, markdown, type Block } from './markdown.ts';
import type { FailureView, ImageView } from './view.ts';

/** Sentences about found evidence in Markdown. */
const MAX_FOUND = 20;
/** Lines of a code block in a comment. */
const MAX_LINES = 30;

interface LineForm {
  /** whether a sentence with the values replaces the lines that compare them */
  readonly inFull: boolean;
  /** indentation of the lines that compare and of those to paste */
  readonly indent: { readonly comparison: string; readonly paste: string };
  readonly maxFound: number;
  /** whether the rest is counted */
  readonly counts: boolean;
}

const LINE_FORMS: Readonly<Record<'log' | 'annotation', LineForm>> = {
  log: { inFull: false, indent: { comparison: '  ', paste: '    ' }, maxFound: 10, counts: false },
  annotation: { inFull: true, indent: { comparison: '', paste: '  ' }, maxFound: 5, counts: true },
};

/** Why an image is not verified, as lines of text; the caller escapes them. */
export function failureLines(failure: FailureView, format: keyof typeof LINE_FORMS): readonly string[] {
  const { inFull, lookedFor, locations, comparison, todo, paste } = failure;
  const form = LINE_FORMS[format];
  const full = form.inFull ? inFull : undefined;
  const found = failure.found.map((line) => `Found: ${line}`);
  return [
    full ?? failure.headline,
    ...(full === undefined ? comparison.map((line) => `${form.indent.comparison}${line}`) : []),
    ...(lookedFor === undefined ? [] : [`Looked for: ${lookedFor}`]),
    ...(locations === undefined ? [] : [`Where: ${locations}`]),
    ...found.slice(0, form.maxFound),
    ...(form.counts && found.length > form.maxFound ? [`… ${found.length - form.maxFound} more in report.json`] : []),
    `What to do: ${todo}`,
    ...paste.map((line) => `${form.indent.paste}${line}`),
  ];
}

/**
 * Why an image is not verified, as parts of a summary.
 * @param folded whether it is inside a folded part, where GitHub shows no alerts
 */
export function failureBlocks(failure: FailureView, { error }: ImageView, folded: boolean): readonly Block[] {
  const { headline, found, comparison } = failure;
  const advice =
    error === undefined
      ? 'Do not deploy it until you know why.'
      : `It is unknown whether the image is signed (\`${error.code}\`).`;
  const line = `**${markdown(headline)}** ${advice}`;
  const [only, ...others] = found;
  const seen =
    only === undefined || others.length > 0 ? list(found, MAX_FOUND, (each) => markdown(each)) : markdown(only);
  return [
    { text: folded ? `> ${line}` : alert(error === undefined ? 'CAUTION' : 'WARNING', line), rank: 1 },
    ...(comparison.length === 0 ? [] : [{ text: codeBlock(comparison), rank: 1 }]),
    ...block(seen, 2),
    { text: whatToDo(failure, Infinity).join('\n\n'), rank: 1 },
  ];
}

/** Why an image is not verified, as parts of a comment; evidence and locations are in the summary only. */
export function failureParts(failure: FailureView): readonly string[] {
  const { headline, comparison } = failure;
  return [
    `**${markdown(headline)}**`,
    ...(comparison.length === 0 ? [] : [codeBlock(comparison.slice(0, MAX_LINES))]),
    ...whatToDo(failure, MAX_LINES),
  ];
}

function whatToDo({ todo, paste }: FailureView, max: number): readonly string[] {
  return [`**What to do** ${markdown(todo)}`, ...(paste.length === 0 ? [] : [codeBlock(paste.slice(0, max))])];
}
