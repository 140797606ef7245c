/** As much of Node as the command line needs: with all of its types, code for pages could use them by mistake. */
declare module 'node:fs/promises' {
  export function readFile(path: string): Promise<Uint8Array<ArrayBuffer>>;
  export function writeFile(path: string, text: string): Promise<void>;
  export function copyFile(from: string, to: string): Promise<void>;
  export function mkdir(path: string, options: {recursive: true}): Promise<string | undefined>;
}

declare module 'node:path' {
  export function basename(path: string): string;
  export function dirname(path: string): string;
  export function join(...paths: readonly string[]): string;
}

declare module 'node:url' {
  export function fileURLToPath(url: URL): string;
}

declare module 'node:process' {
  const process: {
    readonly argv: readonly string[];
    readonly stdout: {write(text: string): boolean};
    readonly stderr: {write(text: string): boolean; readonly isTTY?: boolean};
    exitCode: number;
  };
  export {process as default};
}

declare module 'node:util' {
  type Settings = Partial<Record<'title' | 'lang' | 'out' | 'url' | 'widget' | 'kit', string>>;
  export function parseArgs(config: {
    args: readonly string[];
    allowPositionals: true;
    options: Readonly<Record<string, {type: 'boolean' | 'string'}>>;
  }): {values: {help?: boolean} & Settings; positionals: string[]};
}
