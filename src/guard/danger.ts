/** Words that change infrastructure, and the programs that do so: for text that cannot be parsed, only searched. */
const CHANGES = /apply|destroy/i;
const PROGRAMS = /\b(?:terraform|opentofu|tofu|terragrunt|terramate|pulumi|cdktf?|sam|cloudformation|boto3)\b/i;
const CHANGES_OF_PROGRAMS =
  /\b(?:apply|destroy|deploy|up|import|taint|force-unlock|state\W+rm|workspace\W+delete|delete[-_]?stack|execute[-_]?change[-_]?set|(?:create|update)[-_]?stack)\b|apply|destroy/i;

/** Whether a command line that cannot be understood has a word in it that fails closed. Quotes and backslashes do not hide it. */
export function hasChangingWord(line: string): boolean {
  return CHANGES.test(line.replaceAll(/["'\\]/g, ''));
}

/** Whether a program's text, in any language, names a tool of infrastructure and something that changes it. */
export function namesChange(text: string): boolean {
  const plain = text.replaceAll(/["'\\,[\]()+]/g, ' ');
  return PROGRAMS.test(plain) && CHANGES_OF_PROGRAMS.test(plain);
}
