/** A folded part; the title is HTML, the body Markdown. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A list of so many items at most; only those that are shown are rendered. */
export function bullets<T>(items: readonly T[], limit: number, render: (item: T) => string): string {
  const shown = items.slice(0, limit).map((item) => `- ${render(item)}`);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- … ${rest} more in report.json`] : [])].join('\n');
}
