/** Shows the states of an element to stylesheets, as `:state(ready)`: those that are true, and no others of these. */
export function showStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(states)) {
    try {
      if (isOn) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      // Browsers before the standard form refuse names without dashes: the page then cannot style by state.
    }
  }
}
