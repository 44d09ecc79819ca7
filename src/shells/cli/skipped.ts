import { counted } from '../../model/text.ts';
import type { Discovery } from '../input/discover.ts';
import { printable } from '../failure.ts';

const NAMED = 5;

/** Says on stderr what a folder holds that might have been meant as a plan: a plan that is passed over must be noticed. */
export function sayWhatIsSkipped({ skipped, unread }: Omit<Discovery, 'plans'>): void {
  if (skipped.length > 0) {
    const lines = skipped.slice(0, NAMED).map(({ file, why }) => `  ${printable(file)}: ${printable(why)}`);
    const more = skipped.length > NAMED ? [`  and ${skipped.length - NAMED} more`] : [];
    process.stderr.write(`Skipped ${counted(skipped.length, 'file')}:\n${[...lines, ...more].join('\n')}\n`);
  }
  if (unread.length > 0) {
    const more = unread.length > NAMED ? ` and ${unread.length - NAMED} more` : '';
    const names = unread.slice(0, NAMED).map(printable).join(', ');
    process.stderr.write(`Not opened, since plans do not end so (name one by itself if it is a plan): ${names}${more}\n`);
  }
}
