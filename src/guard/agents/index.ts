import type { Agent } from './agent.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { gemini } from './gemini.ts';
import { kiro } from './kiro.ts';

/** The coding agents whose hooks the guard speaks, by name. */
export const AGENTS: readonly Agent[] = [claudeCode, codex, copilot, cursor, gemini, kiro];
