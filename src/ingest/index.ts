import { ConfigError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { code } from '../model/text.ts';
import { cloudformation } from './cloudformation/index.ts';
import type { PlanParser, TemplateSource } from './parser.ts';
import { type PlanFile, readFile, type RecognizedDraft } from './read-file.ts';
import { terraform } from './terraform/index.ts';

export type { PlanFile } from './read-file.ts';

/** Every format that can be read. */
export const parsers: readonly PlanParser[] = [cloudformation, terraform];

export interface ReadOptions {
  readonly templates?: readonly TemplateSource[];
  /** True where the files are part of a run whose other parts may hold the change sets that the templates belong to. */
  readonly mayLeaveTemplates?: boolean;
  /** Told after each chunk how many bytes have been read, of all files together. */
  onProgress?(bytes: number): void;
}

/**
 * The plans in files, read as streams: what is held in memory is what the plans keep, and the largest single value. Throws
 * InputError, with the file and where possible the place, for anything that can't be judged.
 */
export async function readPlans(files: readonly PlanFile[], options: ReadOptions = {}): Promise<readonly Plan[]> {
  const recognized: RecognizedDraft[] = [];
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes += count;
    options.onProgress?.(bytes);
  };
  for (const file of files) recognized.push(...(await readFile(file, parsers, onBytes)));
  refuseIdleTemplates(recognized, options);
  return parsers.flatMap((parser) => {
    const drafts = recognized.filter((each) => each.parser === parser).map(({ draft }) => draft);
    return drafts.length === 0 ? [] : parser.assemble(drafts, options.templates ?? []);
  });
}

/** Whoever gives a template believes that its references are seen. */
function refuseIdleTemplates(recognized: readonly RecognizedDraft[], { templates = [], mayLeaveTemplates }: ReadOptions): void {
  const [template] = templates;
  if (template === undefined || mayLeaveTemplates === true) return;
  if (recognized.some(({ parser }) => parser.format === 'cloudformation')) return;
  throw new ConfigError(
    `The template ${code(template.file)} belongs to a change set, and none of the plans is one.`,
    'Leave the template out, or give the change set that it was made for.',
    { file: template.file },
  );
}
