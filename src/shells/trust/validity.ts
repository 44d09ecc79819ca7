/** From when and until when a decision holds, ISO 8601 in whole seconds, of its time in milliseconds and a number of hours. */
export function validityOf(now: number, hours: number): { readonly issued: string; readonly expires: string } {
  return { issued: instantOf(now), expires: instantOf(now + hours * 3_600_000) };
}

export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
