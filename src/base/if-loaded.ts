/**
 * A part of the library that is fetched on demand, or `undefined` where it cannot be had, as when the network is gone:
 * then what is shown stays, and the next need asks again.
 */
export async function ifLoaded<Part>(loading: Promise<Part>): Promise<Part | undefined> {
  try {
    return await loading;
  } catch {
    return undefined;
  }
}
