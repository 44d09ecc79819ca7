/** By what one stack uses another: an output read from its state, a parameter in a store, or an export of CloudFormation. */
export type LinkKind = 'state-output' | 'parameter' | 'export';

/** Something that a stack gives to others, with the objects that it is made of. */
export interface StackExport {
  readonly kind: LinkKind;
  readonly name: string;
  /** Configuration addresses. */
  readonly from: readonly string[];
}

/** Something that a stack takes from another, with the objects that use it. */
export interface StackImport {
  readonly kind: LinkKind;
  /** `*` where it is not known which of the outputs are used. */
  readonly name: string;
  /** Configuration addresses. */
  readonly by: readonly string[];
  /** Where the state lies that an output is read from, as the words of its path: `network/prod.tfstate` is `network` and `prod`. */
  readonly state?: readonly string[];
}
