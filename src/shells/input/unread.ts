import path from 'node:path';

/** `plan.txt`, `my-tfplan.json.bak` and `changeSet-1.xml`, but no `planet.txt` or `explanation.txt`. */
const SPEAKS_OF_A_PLAN = /(?<![a-z])(?:tf)?plans?(?![a-z])|change-?sets?(?![a-z])/i;
/** What people write or draw: code, configuration, pages and pictures. */
const IS_OTHERWISE =
  /\.(?:tf|tfvars|hcl|tofu|md|mdx|rst|adoc|html?|css|pdf|docx?|pptx?|drawio|png|jpe?g|gif|svg|ya?ml|toml|ini|cfg|[cm]?[jt]sx?|py|go|rb|rs|java|kt|cs|php|sh|bash|ps1|bat|mk|j2|tmpl|tpl|sql|rego|lock)$/i;

/** Of files that are not opened, those whose names speak of a plan all the same: somebody may believe that they are judged. */
export function unreadPlans(files: readonly string[]): readonly string[] {
  return files.filter((file) => {
    const name = path.basename(file);
    return SPEAKS_OF_A_PLAN.test(name) && !IS_OTHERWISE.test(name);
  });
}
