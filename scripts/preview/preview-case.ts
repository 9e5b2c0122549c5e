/** Markdown that GitHub would show. */
export interface PreviewCase {
  /** of its files */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}
