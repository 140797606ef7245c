/** Does something and says how many steps that added to the history, whose own count stands still once it is full. */
export async function stepsOf(doing: () => unknown): Promise<number> {
  const {pushState} = history;
  let steps = 0;
  history.pushState = function (...state: Parameters<typeof pushState>): void {
    steps += 1;
    pushState.apply(this, state);
  };
  try {
    await doing();
  } finally {
    Reflect.deleteProperty(history, 'pushState');
  }
  return steps;
}
