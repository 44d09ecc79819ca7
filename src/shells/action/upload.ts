import { DefaultArtifactClient } from '@actions/artifact';
import { group } from '@actions/core';
import path from 'node:path';

interface Upload {
  readonly name: string;
  readonly file: string;
  /** As long as the repository keeps artifacts, where it is not said. */
  readonly retentionDays?: number;
}

/** Leaves one file as an artifact of this run. The client tells much of its doings: folded away, it stays for whoever looks for a fault. */
export async function upload(title: string, { name, file, retentionDays }: Upload): Promise<void> {
  await group(title, () =>
    new DefaultArtifactClient().uploadArtifact(
      name,
      [file],
      path.dirname(file),
      retentionDays === undefined ? {} : { retentionDays },
    ),
  );
}
