/** What a page links to, as it is written, with pictures; targets of other sites included. */
export function linksOf(markdown: string): readonly string[] {
  const text = withoutCode(markdown);
  return [
    // [text](target "title") and ![text](target)
    ...text.matchAll(/\]\(\s*<?(?<target>[^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g),
    // [label]: target
    ...text.matchAll(/^ {0,3}\[[^\]]+\]:\s+<?(?<target>[^\s>]+)/gm),
    // <a href="target">, <img src="target">, <source srcset="target">
    ...text.matchAll(/<[a-z][^>]*?\s(?:href|src|srcset)="(?<target>[^"]+)"/g),
  ].map(({ groups }) => groups?.['target'] ?? '');
}

/**
 * The anchors of a page as GitHub makes them (github/markup, `TableOfContentsFilter` of html-pipeline): of the text of
 * a heading without its markup, in lowercase, what is no letter, mark, number, `_`, `-` or blank is left out, blanks
 * become `-`, and a second one of the same name ends in `-1`; and those that HTML in the page names.
 */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const text = withoutBlocks(markdown);
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6} +(.*?)(?: +#+)? *$/gm)) {
    const anchor = textOf(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
  }
  for (const [, name = ''] of withoutCode(markdown).matchAll(/<[a-z][^>]*?\s(?:id|name)="([^"]+)"/g)) {
    anchors.add(name);
  }
  return anchors;
}

/** The text of a heading: of links theirs, of code what it says, nothing of pictures. */
function textOf(heading: string): string {
  return heading
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part.slice(1, -1)
        : part
            .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
            .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replaceAll(/(?<![\p{L}\p{N}])([*_]{1,3})(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, '$2')
            .replaceAll(/<[^>]+>/g, '')
            .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
    )
    .join('');
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2`*$/gm, '').replaceAll(/<!--[\s\S]*?-->/g, '');
}

/** Without blocks of code, and without code in lines: what stands there is no link. */
function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}
