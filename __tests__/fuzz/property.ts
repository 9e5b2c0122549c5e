import fc from 'fast-check';

/** How long and from where a property is tried. */
export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** milliseconds after which no further input is tried */
  readonly timeLimit?: number;
}

/** What became of a property. */
export interface FuzzResult {
  readonly runs: number;
  readonly seed: number;
  /** the shrunk counterexample in words; undefined where there is none */
  readonly find: string | undefined;
}

/** Something that holds for every input, whatever an attacker makes of it. */
export interface FuzzProperty {
  readonly name: string;
  /** inputs in the short run, which is part of every test run */
  readonly shortRuns: number;
  check(options: FuzzOptions): Promise<FuzzResult>;
}

/** CPU time that one input may take, in microseconds; wall time would measure what else the machine does. */
const CPU_LIMIT = 2_000_000;

/** A property whose predicate throws where it does not hold. A hang of one input is a find too. */
export function fuzzProperty<T>(
  name: string,
  shortRuns: number,
  arbitrary: () => fc.Arbitrary<T> | Promise<fc.Arbitrary<T>>,
  predicate: (input: T) => void | Promise<void>,
): FuzzProperty {
  return {
    name,
    shortRuns,
    async check({ seed, runs, timeLimit }) {
      const bounded = async (input: T): Promise<void> => {
        const before = process.cpuUsage();
        await predicate(input);
        const { user, system } = process.cpuUsage(before);
        if (user + system > CPU_LIMIT) {
          throw new Error(`one input took ${(user + system) / 1000} ms of CPU time`);
        }
      };
      const details = await fc.check(fc.asyncProperty(await arbitrary(), bounded), {
        seed,
        numRuns: runs,
        ...(timeLimit === undefined ? {} : { interruptAfterTimeLimit: timeLimit, markInterruptAsFailure: false }),
      });
      return {
        runs: details.numRuns,
        seed: details.seed,
        // no input at all within the time is not a find
        find:
          details.counterexample === null
            ? undefined
            : `${String(details.errorInstance)}
${fc.defaultReportMessage(details)}`,
      };
    },
  };
}
