import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './pipeline.ts';

/** The command line as it is shipped, which starts many times as fast as its sources do. Returns the path of its start. */
export async function bundleCli(folder: string): Promise<string> {
  const dist = path.join(folder, 'dist');
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', dist, '--no-types'], { cwd: ROOT, stdio: 'pipe' });
  return path.join(dist, 'cli.cjs');
}
