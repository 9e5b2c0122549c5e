import { must } from './must.ts';

/** Tags that the summary writes itself; GitHub gives them no power. */
const OWN_TAGS = /<\/?(?:details|summary|code)>/g;

const LINK = /\]\((?<url>[^)]*)\)/g;

/**
 * Checks that nothing in Markdown acts but what the program wrote: no control characters, no HTML but its own, no link
 * or image but to GitHub and Rekor's search, no mention and no bare URL outside of code.
 */
export function checkMarkdown(markdown: string): void {
  must(
    !/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u.test(markdown.replaceAll('\ufe0f', '')),
    'a control character in the Markdown',
  );
  // an escaped character is a character: what stands on its two sides does not touch
  const prose = withoutCode(markdown).replaceAll(/\\[!-/:-@[-`{-~]/g, '␣');
  for (const { groups } of prose.matchAll(LINK)) {
    must(
      /^https:\/\/(?:github\.com|search\.sigstore\.dev)\/[\w.~%/?=&@-]*$/.test(groups?.['url'] ?? ''),
      `a link to ${groups?.['url'] ?? ''}`,
    );
  }
  const rest = prose.replaceAll(LINK, ']').replaceAll(OWN_TAGS, '');
  must(!/<[a-z!/?]/i.test(rest), `HTML: ${around(rest, /<[a-z!/?]/i)}`);
  must(!/!\[/.test(rest), 'an image');
  must(!/:\/\/|www\.|(?<![\w.])@\w/i.test(rest), `a link or mention: ${around(rest, /:\/\/|www\.|@\w/i)}`);
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
}

/** Without blocks of code, then without inline code (CommonMark: runs of the same length of backticks, none escaped). */
function withoutCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const run = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && run !== undefined && !line.slice(run.length).includes('`')) {
      fence = run;
    } else if (fence === undefined) {
      lines.push(withoutInlineCode(line));
    } else if (line.trimEnd() === run && run.length >= fence.length) {
      fence = undefined;
    }
  }
  must(fence === undefined, 'a block of code that does not end');
  return lines.join('\n');
}

function withoutInlineCode(line: string): string {
  let rest = line.replaceAll(/<code>[^<]*<\/code>/g, '');
  let prose = '';
  for (;;) {
    const open = /^((?:[^`\\]|\\[\s\S]|\\$)*)(`+)(?!`)/.exec(rest);
    if (open === null) {
      return prose + rest;
    }
    const [whole, before = '', run = ''] = open;
    prose += before;
    rest = rest.slice(whole.length);
    const close = new RegExp(`(?<!\`)${run}(?!\`)`).exec(rest);
    if (close === null) {
      prose += run;
    } else {
      rest = rest.slice(close.index + run.length);
    }
  }
}
