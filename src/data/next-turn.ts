/** Gives the page a turn: input and painting come first, then the promise resolves, in a task of its own. */
export function nextTurn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Partial<Scheduler>};
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    // Not a timer: browsers slow down nested timers to 4 ms and more.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
