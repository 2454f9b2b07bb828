/** What Tinypool 2 says of a task that it handed to a thread while that thread was being stopped for the sake of another task. */
const THREAD_STOPPED = "Terminating worker thread";

/**
 * What `put` gives; it is put again where its thread was stopped under it for another's sake, for then it was lost without a fault of its own. Throws
 * whatever else is thrown, and that too once `closed` says yes: then every thread is stopped on purpose.
 */
export async function putAgain<T>(put: () => Promise<T>, closed: () => boolean): Promise<T> {
  for (;;) {
    try {
      return await put();
    } catch (error) {
      if (closed() || !(error instanceof Error && error.message === THREAD_STOPPED)) throw error;
    }
  }
}
