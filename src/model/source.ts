/** A line of a file, by its path from the root of the repository. */
export interface SourcePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The call of a module, or a nested stack. */
export interface SourceCall extends SourcePlace {
  /** Path of the unit that it takes in, where that lies in the repository. */
  readonly unit?: string;
}

/** What one folder of Terraform, or one template, declares. What is declared twice is left out. */
export interface SourceUnit {
  /** Path from the root of the repository: a folder (empty for the root itself) or a template's file. */
  readonly path: string;
  readonly format: 'terraform' | 'cloudformation';
  /** By `aws_vpc.main`, `data.aws_ami.a` or a logical id. */
  readonly resources: ReadonlyMap<string, SourcePlace>;
  readonly calls: ReadonlyMap<string, SourceCall>;
}
