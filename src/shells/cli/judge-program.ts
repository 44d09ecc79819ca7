import { addAnalyzeCommand } from './analyze.ts';
import { addDiffCommand } from './diff.ts';
import { addExplainCommand } from './explain.ts';
import { addKnowledgeCommand } from './knowledge.ts';
import { addMergeCommand } from './merge.ts';
import { runProgram } from './program.ts';
import { addRulesCommand } from './rules.ts';

/** Commands that judge, or tell how. */
export function run(): Promise<void> {
  return runProgram({
    analyze: addAnalyzeCommand,
    diff: addDiffCommand,
    explain: addExplainCommand,
    knowledge: addKnowledgeCommand,
    merge: addMergeCommand,
    rules: addRulesCommand,
  });
}
