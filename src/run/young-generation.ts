import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes that are enough for what many images need at once: with more, a run is not faster. */
const ENOUGH = 16 * 1024 * 1024;

/** Milliseconds between two looks. */
const INTERVAL = 20;

/**
 * Bounds the memory for young objects while images are verified. With many under way much survives each collection, so V8 lets
 * this space grow to 134 MB, which a run never needs. Its largest size can be told only before a process starts, and GitHub starts
 * this one; but by how much it grows is looked up each time.
 * @returns to be called when no image is under way any more
 */
export function boundYoungGeneration(): () => void {
  const timer = setInterval(() => {
    if (sizeOfYoungGeneration() >= ENOUGH) {
      clearInterval(timer);
      setFlagsFromString('--semi-space-growth-factor=1');
    }
  }, INTERVAL).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Bytes. */
export function sizeOfYoungGeneration(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
