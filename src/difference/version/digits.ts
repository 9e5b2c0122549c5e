/** Compares numbers of any length by their decimal digits. */
export function compareDigits(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareText(left, right);
}

/** Compares numbers with dots between them, one by one; absent ones are 0: `1.2` is `1.2.0`. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareDigits(left[index] ?? '', right[index] ?? '');
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

/** Compares by the code units of the texts. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
