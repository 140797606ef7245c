/** As much of Svelte as its tags need: its types come with its compiler, which nothing else here wants. */
declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- Svelte's own has them
  export interface HTMLAttributes<T extends EventTarget> {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- ours merge into it
  export interface SvelteHTMLElements {}
}
