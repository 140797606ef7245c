/** A file that the page has handed to the browser. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  /** With its byte order mark, which `Response.text()` would swallow. */
  readonly text: string;
}

const {click} = HTMLAnchorElement.prototype;

/** Catches what the page would save, in place of the browser; `restore()` gives it back. */
export class SavedFiles {
  readonly #files: Promise<SavedFile>[] = [];

  constructor() {
    const files = this.#files;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) files.push(fileOf(this));
      else click.call(this);
    };
  }

  /** All files so far. */
  all(): Promise<readonly SavedFile[]> {
    return Promise.all(this.#files);
  }

  restore(): void {
    HTMLAnchorElement.prototype.click = click;
  }
}

async function fileOf({href, download}: HTMLAnchorElement): Promise<SavedFile> {
  const blob = await (await fetch(href)).blob();
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await blob.arrayBuffer());
  return {name: download, type: blob.type, text};
}
