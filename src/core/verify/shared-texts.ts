import { LIMITS } from '../../limits.ts';

/**
 * Equal texts as one: the certificates of an image, and of the images of a publisher, name the same repositories, workflows and
 * commits, and of each image all of them are kept until the report is written.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  /** The text, as it was read first. */
  share(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) {
      return known;
    }
    if (this.#texts.size >= LIMITS.sharedTexts) {
      this.#texts.clear();
    }
    this.#texts.set(text, text);
    return text;
  }
}
