import type { Sealed } from './sealed.ts';

/** A JSON value as `JSON.parse` gives it: what a plan file holds before anything is sealed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A plan value inside the product: JSON in which every sensitive part sits in a {@link Sealed}. */
export type Value = null | boolean | number | string | Sealed | readonly Value[] | ValueObject;
export interface ValueObject {
  readonly [key: string]: Value | undefined;
}

/** Where a value sits inside its resource: `["ingress", 0, "cidr_blocks"]`. */
export type Path = readonly (string | number)[];
