import { readFileSync } from 'node:fs';
import { rehypeGithubAlerts } from 'rehype-github-alerts';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** GitHub's colors. */
export type Theme = 'light' | 'dark';

/**
 * Markdown as GitHub shows it: GFM with mentions and references, then HTML by its allow-list of elements and attributes
 * (`hast-util-sanitize`'s default is GitHub's), then alerts, which it makes after that.
 */
export async function renderAsGitHub(markdown: string): Promise<string> {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkGithub, { repository: 'https://github.com/acme/shop' })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeGithubAlerts, {})
    .use(rehypeStringify)
    .process(markdown);
  return String(html);
}

/** A page with rendered Markdown in GitHub's style. Nothing in it is loaded or run, whatever the Markdown is. */
export function renderPage(title: string, body: string, theme: Theme): string {
  const style = readFileSync(new URL(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`)), 'utf8');
  const { background, border } = COLOURS[theme];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}
body { margin: 0; padding: 16px; background: ${background}; color-scheme: ${theme}; }
main { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 24px; border: 1px solid ${border}; border-radius: 6px; }
@media (max-width: 600px) { body { padding: 0; } main { padding: 16px; } }
</style>
</head>
<body><main class="markdown-body">
${body}
</main></body>
</html>
`;
}

const COLOURS = {
  light: { background: '#ffffff', border: '#d1d9e0' },
  dark: { background: '#0d1117', border: '#3d444d' },
} as const satisfies Record<Theme, unknown>;
