/** What ends a program from outside; a terminal that is closed is among them. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Does what may leave something behind: a signal in the meantime cleans up first, then ends the program as it would have without
 * (130 in a shell). Everywhere else there is no handler, on purpose: a signal then ends the program at once, also in the middle of a
 * calculation.
 *
 * @param clean done at once, not awaited: nothing comes between it and the end
 */
export async function cleaningUp(clean: () => void, action: () => Promise<void>): Promise<void> {
  const stop = (signal: NodeJS.Signals) => {
    clean();
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    await action();
    // a signal that came while files were moved into place is waiting to be heard
    await new Promise((resume) => setImmediate(resume));
  } finally {
    release();
  }
}
