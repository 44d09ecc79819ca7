/** What the process is given on standard input; opened when it is first asked for, since that takes longer than a small plan to read. */
export async function* standardInput(): AsyncIterable<Uint8Array> {
  yield* process.stdin;
}
