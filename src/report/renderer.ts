import type { Report } from '../generated/report.ts';

/** What a shell may ask of a format. Every format reads what concerns it and has a default for the rest. */
export interface RenderOptions {
  /** Columns of the terminal; 100 when not given. */
  readonly width?: number;
  /** ANSI colours in the terminal; off when not given. */
  readonly color?: boolean;
  /** Box drawing and other characters beyond ASCII in the terminal; on when not given. */
  readonly unicode?: boolean;
  /** The address of a line of the checkout, where the terminal can show links (OSC 8); none are made when not given. */
  readonly link?: (place: { readonly file: string; readonly line: number }) => string;
  /** Most characters of a text with a size limit, marker included; that of a GitHub comment when not given. */
  readonly limit?: number;
  /** Everything however long it gets, where a format would leave out the mildest of very many; off when not given. */
  readonly full?: boolean;
  /** What became of the verdict, in sentences that stand behind the answer of a comment: approvals that are missing, other stacks. */
  readonly status?: { readonly title: string; readonly lines: readonly string[] };
  /** The hidden line by which a comment is found again, without the comment signs: `blastgate:stack`. */
  readonly marker?: string;
}

/** A report as text. It changes no verdict, and gives the same bytes for the same report. */
export type Renderer = (report: Report, options: RenderOptions) => string;
