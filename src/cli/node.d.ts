/** As much of Node as the command line needs: with all of its types, code for pages could use them by mistake. */
declare module 'node:fs/promises' {
  export function readFile(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'node:path' {
  export function basename(path: string): string;
}

declare module 'node:process' {
  const process: {
    readonly argv: readonly string[];
    readonly stdout: {write(text: string): boolean};
    readonly stderr: {write(text: string): boolean};
    exitCode: number;
  };
  export {process as default};
}

declare module 'node:util' {
  export function parseArgs(config: {
    args: readonly string[];
    allowPositionals: true;
    options: Readonly<Record<string, {type: 'boolean' | 'string'}>>;
  }): {values: {help?: boolean; title?: string; lang?: string}; positionals: string[]};
}
