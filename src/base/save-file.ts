/** A file to hand to the reader. */
interface SavedFile {
  readonly name: string;
  /** Media type, such as `text/csv`. */
  readonly type: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/**
 * Lets the browser save a file that was made in the page. Nothing is sent anywhere, and no policy of the page has to
 * allow it.
 *
 * @param keepFor milliseconds until the browser may forget the file: some begin to save it only a while after the click
 */
export function saveFile({name, type, text}: SavedFile, keepFor = 40_000): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
