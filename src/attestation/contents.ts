/**
 * What contains and depends on what in an SPDX document, and what packages were made from. Sources and build recipes, and
 * what is reached only through them (the upstream archive in a source package), are not in the image.
 */
export class Contents {
  readonly #children = new Map<unknown, unknown[]>();
  readonly #contained = new Set<unknown>();
  readonly #origins = new Set<unknown>();

  /** The parent contains the child, or needs it. */
  addChild(parent: unknown, child: unknown): void {
    const children = this.#children.get(parent) ?? [];
    children.push(child);
    this.#children.set(parent, children);
    this.#contained.add(child);
  }

  /** Something was made from the element, or by its rules. */
  addOrigin(element: unknown): void {
    this.#origins.add(element);
  }

  /** The elements that are reached only as an origin. */
  outside(): ReadonlySet<unknown> {
    const tops = [...this.#children.keys()].filter((each) => !this.#contained.has(each) && !this.#origins.has(each));
    const inside = this.#reach(tops, new Set());
    return this.#reach(
      [...this.#origins].filter((each) => !inside.has(each)),
      inside,
    );
  }

  #reach(starts: readonly unknown[], except: ReadonlySet<unknown>): Set<unknown> {
    const reached = new Set(starts);
    const open = [...starts];
    while (open.length > 0) {
      for (const child of this.#children.get(open.pop()) ?? []) {
        if (!reached.has(child) && !except.has(child)) {
          reached.add(child);
          open.push(child);
        }
      }
    }
    return reached;
  }
}
