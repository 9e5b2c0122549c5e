/**
 * Aborted when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 seconds later, and ends the process 2.5 seconds
 * after that (actions/runner, `ProcessInvoker`). From now on these signals do nothing else, so there is time to write.
 */
export function onCancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
