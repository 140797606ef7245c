/**
 * Gives the page a turn: the promise resolves in a task of its own, after whatever has been waiting.
 *
 * A message, because the alternatives wait too long or not enough: nested timers are slowed down to 4 ms and more, and
 * what `scheduler.yield` resumes comes before painting.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
