// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:report:1", "title": "Report", "description": "What Blastgate says about one or more plans: the JSON output, and all that a renderer may know. Sentences are plain text in which names from the plan stand between backticks. Numbers called points are parts of the score (0 to 100) and add up to it.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "verdict", "score", "band", "summary", "environment", "principal", "thresholds", "outlook", "why", "conditions", "hardStops", "counts", "plans", "causes", "changes", "graph", "nextSteps", "notes", "policy"], "properties": { "schemaVersion": { "const": "1.0" }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "blastgate" }, "version": { "type": "string" } } }, "verdict": { "$ref": "#/definitions/verdict" }, "score": { "$ref": "#/definitions/score" }, "band": { "$ref": "#/definitions/band" }, "summary": { "type": "object", "additionalProperties": false, "required": ["headline", "consequence"], "properties": { "headline": { "description": "The answer and its cause, in one sentence.", "type": "string" }, "consequence": { "description": "The worst consequence and whether there is a way back.", "type": "string" } } }, "environment": { "type": "object", "additionalProperties": false, "required": ["name", "evidence"], "properties": { "name": { "$ref": "#/definitions/environmentName" }, "evidence": { "type": "array", "items": { "$ref": "#/definitions/environmentEvidence" } } } }, "principal": { "type": "object", "additionalProperties": false, "required": ["kind", "confidence", "evidence", "operators"], "properties": { "kind": { "enum": ["agent", "assisted", "automation", "human", "unknown"] }, "name": { "description": "Which agent, where it is known.", "type": "string" }, "confidence": { "enum": ["high", "medium", "low", "said"] }, "evidence": { "type": "array", "items": { "type": "string" } }, "operators": { "type": "array", "items": { "type": "string" } } } }, "thresholds": { "$ref": "#/definitions/thresholds" }, "outlook": { "description": "What an agent and what a human would get for the same plan.", "type": "object", "additionalProperties": false, "required": ["agent", "human"], "properties": { "agent": { "$ref": "#/definitions/outcome" }, "human": { "$ref": "#/definitions/outcome" } } }, "why": { "description": "The score taken apart, most points first; the points add up to the score.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "points", "message"], "properties": { "id": { "description": "A channel of the worst change, `concentration` or `environment-recreate`.", "type": "string" }, "label": { "type": "string" }, "points": { "type": "integer", "minimum": 0 }, "message": { "type": "string" }, "address": { "type": "string" } } } }, "conditions": { "description": "What cannot be judged from the plan; each sets a least verdict, not points.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "least", "message"], "properties": { "id": { "type": "string" }, "least": { "$ref": "#/definitions/verdict" }, "message": { "type": "string" }, "address": { "type": "string" }, "plan": { "description": "File of the plan that it holds for.", "type": "string" } } } }, "hardStops": { "description": "What no threshold lets an agent do in production.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "type": "string" }, "message": { "type": "string" }, "address": { "type": "string" } } } }, "counts": { "$ref": "#/definitions/counts" }, "plans": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["file", "format", "formatVersion", "toolVersion", "mode", "complete", "counts"], "properties": { "file": { "type": "string" }, "format": { "enum": ["terraform", "cloudformation"] }, "formatVersion": { "type": "string" }, "toolVersion": { "type": "string" }, "stack": { "type": "string" }, "mode": { "enum": ["normal", "destroy", "refresh-only"] }, "complete": { "type": "boolean" }, "digest": { "description": "The plan digest: SHA-256 of what applying it would do (docs/digest.md).", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "counts": { "$ref": "#/definitions/counts" } } } }, "causes": { "description": "Root causes, the one with the most severe consequences first: what was changed, and what it takes along.", "type": "array", "items": { "$ref": "#/definitions/cause" } }, "changes": { "description": "Every change, the most severe first.", "type": "array", "items": { "$ref": "#/definitions/change" } }, "graph": { "description": "What depends on what, for the changes that are not routine and what depends on them.", "type": "object", "additionalProperties": false, "required": ["nodes", "edges", "omitted"], "properties": { "nodes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "role", "count"], "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "note": { "type": "string" }, "role": { "enum": ["cause", "lost", "gone", "changed", "dependent"] }, "count": { "type": "integer", "minimum": 1 }, "score": { "$ref": "#/definitions/score" }, "type": { "type": "string" }, "within": { "description": "The modules or nested stacks that hold it, outermost first; before them the plan's file where there are several.", "type": "array", "items": { "type": "string" } }, "changes": { "description": "Ids of the most severe changes that it stands for, the worst first, 20 at most.", "type": "array", "items": { "type": "string" } } } } }, "edges": { "description": "`to` depends on `from`: what happens to `from` reaches `to`.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "attribute": { "type": "string" } } } }, "omitted": { "description": "Nodes left out, least severe first.", "type": "integer", "minimum": 0 } } }, "nextSteps": { "type": "array", "items": { "$ref": "#/definitions/step" } }, "approvals": { "title": "Approvals", "description": "Who has approved this very plan; only where a forge was asked.", "type": "object", "additionalProperties": false, "required": ["needed", "counted", "notCounted", "changesRequestedBy", "satisfied", "line", "digest"], "properties": { "needed": { "description": "How many people have to approve.", "type": "integer", "minimum": 0 }, "counted": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["login", "at"], "properties": { "login": { "type": "string" }, "at": { "description": "ISO 8601.", "type": "string" } } } }, "notCounted": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["login", "why"], "properties": { "login": { "type": "string" }, "why": { "type": "string" } } } }, "changesRequestedBy": { "type": "array", "items": { "type": "string" } }, "ownersMissing": { "description": "Code owners whose approval the policy asks for and nobody has given, a sentence each.", "type": "array", "items": { "type": "string" } }, "satisfied": { "type": "boolean" }, "line": { "description": "The line that a review's body needs, exactly.", "type": "string" }, "digest": { "description": "The approval digest: `sha256:` and 64 hex digits.", "type": "string" } } }, "waived": { "title": "Waived", "description": "Findings that the policy waives; they are no part of the score.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "address", "message", "owner", "reason", "expires"], "properties": { "rule": { "type": "string" }, "address": { "type": "string" }, "message": { "type": "string" }, "owner": { "type": "string" }, "reason": { "type": "string" }, "expires": { "description": "The last day on which the waiver holds.", "type": "string" } } } }, "spends": { "title": "Spends", "description": "What applying it would use of a budget, for each environment; on GitHub, and where there is a ledger.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["environment", "destroyed", "score"], "properties": { "environment": { "$ref": "#/definitions/environmentName" }, "destroyed": { "description": "Stateful resources destroyed.", "type": "integer", "minimum": 0 }, "score": { "$ref": "#/definitions/score" } } } }, "unprotected": { "description": "Addresses whose protection the plan switches off; on GitHub, and where there is a ledger.", "type": "array", "items": { "type": "string" } }, "budget": { "title": "BudgetUse", "description": "What is used of each budget that the plan counts towards, with the plan itself; on GitHub, and where there is a ledger.", "type": "object", "additionalProperties": false, "required": ["windowHours", "exceeded", "uses", "unprotected"], "properties": { "windowHours": { "type": "integer" }, "exceeded": { "type": "boolean" }, "uses": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["whose", "environment", "what", "before", "adds", "limit", "exceeded"], "properties": { "whose": { "description": "The agent's or the operator's, in words.", "type": "string" }, "environment": { "$ref": "#/definitions/environmentName" }, "what": { "enum": ["destroyed", "score", "plans"] }, "before": { "description": "Used by the other changes of the window.", "type": "integer" }, "adds": { "description": "What this plan adds.", "type": "integer" }, "limit": { "type": "integer" }, "exceeded": { "type": "boolean" }, "freesAt": { "description": "When enough of it is free again for this plan, ISO 8601; absent where it fits, or never will.", "type": "string" }, "freedByClosing": { "description": "True where enough of it would be free for this plan if the changes that wait to be merged were closed.", "const": true } } } }, "unprotected": { "description": "What this plan destroys and an earlier change had taken the protection from.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["address", "change", "at"], "properties": { "address": { "type": "string" }, "change": { "description": "The earlier change.", "type": "string" }, "at": { "description": "ISO 8601.", "type": "string" } } } } } }, "override": { "title": "Override", "description": "Somebody broke the glass: the verdict stands, and the plan may be applied all the same.", "type": "object", "additionalProperties": false, "required": ["by", "group", "reason", "expires"], "properties": { "by": { "type": "string" }, "group": { "type": "string" }, "reason": { "type": "string" }, "expires": { "description": "ISO 8601.", "type": "string" } } }, "notes": { "description": "What a reader should know and no point stands for: types judged by their name, drift, checks.", "type": "array", "items": { "type": "string" } }, "policy": { "type": "object", "additionalProperties": false, "required": ["source", "mode"], "properties": { "source": { "description": "The policy's file, or `defaults`.", "type": "string" }, "mode": { "enum": ["enforce", "observe"] } } } }, "definitions": { "verdict": { "enum": ["pass", "review", "block"] }, "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "band": { "enum": ["none", "low", "moderate", "high", "severe", "critical"] }, "environmentName": { "enum": ["production", "unknown", "staging", "sandbox"] }, "step": { "type": "object", "additionalProperties": false, "required": ["message"], "properties": { "message": { "type": "string" }, "address": { "type": "string" }, "code": { "type": "object", "additionalProperties": false, "required": ["language", "text"], "properties": { "language": { "enum": ["hcl", "yaml", "text", "shell"] }, "text": { "type": "string" } } } } }, "channel": { "enum": ["data", "outage", "security", "protection", "control", "code", "base"] }, "changeKind": { "enum": ["create", "update", "delete", "replace-destroy-first", "replace-create-first", "forget", "import", "move", "read", "no-op", "undetermined"] }, "thresholds": { "type": "object", "additionalProperties": false, "required": ["review", "block"], "properties": { "review": { "description": "Score from which a review is needed; 101 means never.", "type": "integer" }, "block": { "description": "Score from which the plan is blocked; 101 means never.", "type": "integer" } } }, "outcome": { "type": "object", "additionalProperties": false, "required": ["verdict", "score", "environment", "thresholds", "because"], "properties": { "verdict": { "$ref": "#/definitions/verdict" }, "score": { "$ref": "#/definitions/score" }, "environment": { "$ref": "#/definitions/environmentName" }, "thresholds": { "$ref": "#/definitions/thresholds" }, "because": { "description": "What decided: the score against its threshold, a condition, a hard stop.", "type": "array", "items": { "type": "string" } }, "reason": { "description": "What decided, as a code: `data_loss`, `outage`, `incomplete_plan`, `routine` and so on.", "type": "string" } } }, "environmentEvidence": { "type": "object", "additionalProperties": false, "required": ["says", "source", "where", "count", "mayLower"], "properties": { "says": { "$ref": "#/definitions/environmentName" }, "source": { "enum": ["tag-before", "tag-after", "variable", "default-tags", "stack-tag", "stack-parameter", "name", "account", "workspace", "backend", "path", "stack", "said"] }, "where": { "type": "string" }, "text": { "type": "string" }, "count": { "type": "integer", "minimum": 1 }, "mayLower": { "description": "False where a pull request could write it: it may only raise.", "type": "boolean" } } }, "counts": { "type": "object", "additionalProperties": false, "required": ["create", "update", "replace", "delete", "forget", "import", "move", "read", "undetermined", "unchanged", "existing", "destroyed"], "properties": { "create": { "type": "integer" }, "update": { "type": "integer" }, "replace": { "type": "integer" }, "delete": { "type": "integer" }, "forget": { "type": "integer" }, "import": { "type": "integer" }, "move": { "type": "integer" }, "read": { "type": "integer" }, "undetermined": { "type": "integer" }, "unchanged": { "type": "integer" }, "existing": { "description": "Objects that exist before the apply, where the plan tells.", "type": "integer" }, "destroyed": { "description": "Existing objects that are deleted, or replaced and not kept.", "type": "integer" } } }, "cause": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "message", "changes", "destroyed", "score"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["attribute", "requested", "tainted", "trigger", "removed-from-configuration", "module-removed", "destroy-run", "nested-stack", "unknown"] }, "address": { "description": "The resource (or module) where it starts.", "type": "string" }, "attribute": { "type": "string" }, "message": { "type": "string" }, "changes": { "description": "Ids of the changes that it explains, itself first.", "type": "array", "items": { "type": "string" } }, "destroyed": { "description": "How many existing objects it destroys or replaces.", "type": "integer" }, "score": { "$ref": "#/definitions/score" } } }, "change": { "type": "object", "additionalProperties": false, "required": ["id", "address", "type", "provider", "plan", "kind", "likelihood", "environment", "score", "band", "routine", "effects", "findings", "dependents", "diff"], "properties": { "id": { "type": "string" }, "address": { "type": "string" }, "previousAddress": { "type": "string" }, "deposed": { "type": "string" }, "type": { "type": "string" }, "provider": { "type": "string" }, "plan": { "description": "File of the plan it stands in.", "type": "string" }, "location": { "description": "Where the configuration declares it, or the call of the module that does; only where a checkout was at hand.", "type": "object", "additionalProperties": false, "required": ["file", "line"], "properties": { "file": { "description": "Path from the root of the repository, with `/`.", "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, "kind": { "$ref": "#/definitions/changeKind" }, "likelihood": { "enum": ["certain", "conditional", "dynamic"] }, "environment": { "$ref": "#/definitions/environmentName" }, "score": { "$ref": "#/definitions/score" }, "band": { "$ref": "#/definitions/band" }, "routine": { "description": "True where no finding is worth a reviewer's time.", "type": "boolean" }, "importing": { "type": "boolean" }, "oldKept": { "description": "True where a replacement leaves the old object in place, unmanaged (`create,forget`, `ReplaceAndRetain`).", "type": "boolean" }, "effects": { "description": "What a reader must see at a glance.", "type": "array", "items": { "enum": ["data-lost", "data-mitigated", "outage", "exposed", "privileges", "protection-off", "leaves-management", "runs-code", "cannot-be-judged"] } }, "cause": { "description": "Id of its root cause.", "type": "string" }, "because": { "description": "The step before it on the way from the root cause, in words.", "type": "string" }, "via": { "description": "The step before it on the way from the root cause: the change's id, and the attribute of this change that refers to it.", "type": "object", "additionalProperties": false, "required": ["change", "attribute"], "properties": { "change": { "type": "string" }, "attribute": { "type": "string" } } }, "findings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "channel", "severity", "points", "message"], "properties": { "rule": { "type": "string" }, "channel": { "$ref": "#/definitions/channel" }, "severity": { "description": "0 to 1, before the environment's weight.", "type": "number", "minimum": 0, "maximum": 1 }, "weight": { "description": "What the environment multiplies the severity by.", "type": "number", "minimum": 0, "maximum": 1 }, "points": { "description": "Its part of this change's score.", "type": "integer", "minimum": 0 }, "message": { "type": "string" }, "attribute": { "type": "string" } } } }, "wayBack": { "description": "What can be restored from what, or that nothing can.", "type": "string" }, "safer": { "description": "How to do the same with less harm, where there is a way.", "type": "array", "items": { "$ref": "#/definitions/step" } }, "dependents": { "type": "object", "additionalProperties": false, "required": ["count", "addresses"], "properties": { "count": { "description": "Existing objects that depend on it, directly or not.", "type": "integer" }, "addresses": { "description": "The nearest of them, as configuration addresses.", "type": "array", "items": { "type": "string" } } } }, "unknownType": { "description": "True where the type is judged by its name only.", "type": "boolean" }, "diff": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "before": { "description": "As text; absent where there was none.", "type": "string" }, "after": { "type": "string" }, "sensitive": { "type": "boolean" }, "unknown": { "description": "True where the value is known only after apply.", "type": "boolean" }, "forcesReplacement": { "type": "boolean" } } } }, "diffOmitted": { "description": "Changed attributes left out of `diff`.", "type": "integer" } } } } };
var schema12 = { "enum": ["pass", "review", "block"] };
var schema14 = { "enum": ["none", "low", "moderate", "high", "severe", "critical"] };
var schema15 = { "enum": ["production", "unknown", "staging", "sandbox"] };
var schema25 = { "type": "object", "additionalProperties": false, "required": ["create", "update", "replace", "delete", "forget", "import", "move", "read", "undetermined", "unchanged", "existing", "destroyed"], "properties": { "create": { "type": "integer" }, "update": { "type": "integer" }, "replace": { "type": "integer" }, "delete": { "type": "integer" }, "forget": { "type": "integer" }, "import": { "type": "integer" }, "move": { "type": "integer" }, "read": { "type": "integer" }, "undetermined": { "type": "integer" }, "unchanged": { "type": "integer" }, "existing": { "description": "Objects that exist before the apply, where the plan tells.", "type": "integer" }, "destroyed": { "description": "Existing objects that are deleted, or replaced and not kept.", "type": "integer" } } };
var schema35 = { "type": "object", "additionalProperties": false, "required": ["message"], "properties": { "message": { "type": "string" }, "address": { "type": "string" }, "code": { "type": "object", "additionalProperties": false, "required": ["language", "text"], "properties": { "language": { "enum": ["hcl", "yaml", "text", "shell"] }, "text": { "type": "string" } } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema16 = { "type": "object", "additionalProperties": false, "required": ["says", "source", "where", "count", "mayLower"], "properties": { "says": { "$ref": "#/definitions/environmentName" }, "source": { "enum": ["tag-before", "tag-after", "variable", "default-tags", "stack-tag", "stack-parameter", "name", "account", "workspace", "backend", "path", "stack", "said"] }, "where": { "type": "string" }, "text": { "type": "string" }, "count": { "type": "integer", "minimum": 1 }, "mayLower": { "description": "False where a pull request could write it: it may only raise.", "type": "boolean" } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.says === void 0 && (missing0 = "says") || data.source === void 0 && (missing0 = "source") || data.where === void 0 && (missing0 = "where") || data.count === void 0 && (missing0 = "count") || data.mayLower === void 0 && (missing0 = "mayLower")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "says" || key0 === "source" || key0 === "where" || key0 === "text" || key0 === "count" || key0 === "mayLower")) {
            validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.says !== void 0) {
            let data0 = data.says;
            const _errs2 = errors;
            if (!(data0 === "production" || data0 === "unknown" || data0 === "staging" || data0 === "sandbox")) {
              validate11.errors = [{ instancePath: instancePath + "/says", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data1 = data.source;
              const _errs4 = errors;
              if (!(data1 === "tag-before" || data1 === "tag-after" || data1 === "variable" || data1 === "default-tags" || data1 === "stack-tag" || data1 === "stack-parameter" || data1 === "name" || data1 === "account" || data1 === "workspace" || data1 === "backend" || data1 === "path" || data1 === "stack" || data1 === "said")) {
                validate11.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema16.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.where !== void 0) {
                const _errs5 = errors;
                if (typeof data.where !== "string") {
                  validate11.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.text !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.text !== "string") {
                    validate11.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.count !== void 0) {
                    let data4 = data.count;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate11.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate11.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.mayLower !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.mayLower !== "boolean") {
                        validate11.errors = [{ instancePath: instancePath + "/mayLower", schemaPath: "#/properties/mayLower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.score === void 0 && (missing0 = "score") || data.environment === void 0 && (missing0 = "environment") || data.thresholds === void 0 && (missing0 = "thresholds") || data.because === void 0 && (missing0 = "because")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "verdict" || key0 === "score" || key0 === "environment" || key0 === "thresholds" || key0 === "because" || key0 === "reason")) {
            validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict;
            const _errs2 = errors;
            if (!(data0 === "pass" || data0 === "review" || data0 === "block")) {
              validate13.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/definitions/verdict/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.score !== void 0) {
              let data1 = data.score;
              const _errs4 = errors;
              const _errs5 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate13.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 100 || isNaN(data1)) {
                    validate13.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate13.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.environment !== void 0) {
                let data2 = data.environment;
                const _errs7 = errors;
                if (!(data2 === "production" || data2 === "unknown" || data2 === "staging" || data2 === "sandbox")) {
                  validate13.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.thresholds !== void 0) {
                  let data3 = data.thresholds;
                  const _errs9 = errors;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.review === void 0 && (missing1 = "review") || data3.block === void 0 && (missing1 = "block")) {
                        validate13.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/definitions/thresholds/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs12 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "review" || key1 === "block")) {
                            validate13.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/definitions/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs12 === errors) {
                          if (data3.review !== void 0) {
                            let data4 = data3.review;
                            const _errs13 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate13.errors = [{ instancePath: instancePath + "/thresholds/review", schemaPath: "#/definitions/thresholds/properties/review/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid5 = _errs13 === errors;
                          } else {
                            var valid5 = true;
                          }
                          if (valid5) {
                            if (data3.block !== void 0) {
                              let data5 = data3.block;
                              const _errs15 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate13.errors = [{ instancePath: instancePath + "/thresholds/block", schemaPath: "#/definitions/thresholds/properties/block/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid5 = _errs15 === errors;
                            } else {
                              var valid5 = true;
                            }
                          }
                        }
                      }
                    } else {
                      validate13.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/definitions/thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.because !== void 0) {
                    let data6 = data.because;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (Array.isArray(data6)) {
                        var valid6 = true;
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs19 = errors;
                          if (typeof data6[i0] !== "string") {
                            validate13.errors = [{ instancePath: instancePath + "/because/" + i0, schemaPath: "#/properties/because/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid6 = _errs19 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        validate13.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs17 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reason !== void 0) {
                      const _errs21 = errors;
                      if (typeof data.reason !== "string") {
                        validate13.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": false, "required": ["id", "kind", "message", "changes", "destroyed", "score"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["attribute", "requested", "tainted", "trigger", "removed-from-configuration", "module-removed", "destroy-run", "nested-stack", "unknown"] }, "address": { "description": "The resource (or module) where it starts.", "type": "string" }, "attribute": { "type": "string" }, "message": { "type": "string" }, "changes": { "description": "Ids of the changes that it explains, itself first.", "type": "array", "items": { "type": "string" } }, "destroyed": { "description": "How many existing objects it destroys or replaces.", "type": "integer" }, "score": { "$ref": "#/definitions/score" } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.message === void 0 && (missing0 = "message") || data.changes === void 0 && (missing0 = "changes") || data.destroyed === void 0 && (missing0 = "destroyed") || data.score === void 0 && (missing0 = "score")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "kind" || key0 === "address" || key0 === "attribute" || key0 === "message" || key0 === "changes" || key0 === "destroyed" || key0 === "score")) {
            validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
              const _errs4 = errors;
              if (!(data1 === "attribute" || data1 === "requested" || data1 === "tainted" || data1 === "trigger" || data1 === "removed-from-configuration" || data1 === "module-removed" || data1 === "destroy-run" || data1 === "nested-stack" || data1 === "unknown")) {
                validate16.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema27.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.address !== void 0) {
                const _errs5 = errors;
                if (typeof data.address !== "string") {
                  validate16.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.attribute !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.attribute !== "string") {
                    validate16.errors = [{ instancePath: instancePath + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.message !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.message !== "string") {
                      validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.changes !== void 0) {
                      let data5 = data.changes;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs13 = errors;
                            if (typeof data5[i0] !== "string") {
                              validate16.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate16.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.destroyed !== void 0) {
                        let data7 = data.destroyed;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate16.errors = [{ instancePath: instancePath + "/destroyed", schemaPath: "#/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.score !== void 0) {
                          let data8 = data.score;
                          const _errs17 = errors;
                          const _errs18 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                            validate16.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs18) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 > 100 || isNaN(data8)) {
                                validate16.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                return false;
                              } else {
                                if (data8 < 0 || isNaN(data8)) {
                                  validate16.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "additionalProperties": false, "required": ["id", "address", "type", "provider", "plan", "kind", "likelihood", "environment", "score", "band", "routine", "effects", "findings", "dependents", "diff"], "properties": { "id": { "type": "string" }, "address": { "type": "string" }, "previousAddress": { "type": "string" }, "deposed": { "type": "string" }, "type": { "type": "string" }, "provider": { "type": "string" }, "plan": { "description": "File of the plan it stands in.", "type": "string" }, "location": { "description": "Where the configuration declares it, or the call of the module that does; only where a checkout was at hand.", "type": "object", "additionalProperties": false, "required": ["file", "line"], "properties": { "file": { "description": "Path from the root of the repository, with `/`.", "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, "kind": { "$ref": "#/definitions/changeKind" }, "likelihood": { "enum": ["certain", "conditional", "dynamic"] }, "environment": { "$ref": "#/definitions/environmentName" }, "score": { "$ref": "#/definitions/score" }, "band": { "$ref": "#/definitions/band" }, "routine": { "description": "True where no finding is worth a reviewer's time.", "type": "boolean" }, "importing": { "type": "boolean" }, "oldKept": { "description": "True where a replacement leaves the old object in place, unmanaged (`create,forget`, `ReplaceAndRetain`).", "type": "boolean" }, "effects": { "description": "What a reader must see at a glance.", "type": "array", "items": { "enum": ["data-lost", "data-mitigated", "outage", "exposed", "privileges", "protection-off", "leaves-management", "runs-code", "cannot-be-judged"] } }, "cause": { "description": "Id of its root cause.", "type": "string" }, "because": { "description": "The step before it on the way from the root cause, in words.", "type": "string" }, "via": { "description": "The step before it on the way from the root cause: the change's id, and the attribute of this change that refers to it.", "type": "object", "additionalProperties": false, "required": ["change", "attribute"], "properties": { "change": { "type": "string" }, "attribute": { "type": "string" } } }, "findings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "channel", "severity", "points", "message"], "properties": { "rule": { "type": "string" }, "channel": { "$ref": "#/definitions/channel" }, "severity": { "description": "0 to 1, before the environment's weight.", "type": "number", "minimum": 0, "maximum": 1 }, "weight": { "description": "What the environment multiplies the severity by.", "type": "number", "minimum": 0, "maximum": 1 }, "points": { "description": "Its part of this change's score.", "type": "integer", "minimum": 0 }, "message": { "type": "string" }, "attribute": { "type": "string" } } } }, "wayBack": { "description": "What can be restored from what, or that nothing can.", "type": "string" }, "safer": { "description": "How to do the same with less harm, where there is a way.", "type": "array", "items": { "$ref": "#/definitions/step" } }, "dependents": { "type": "object", "additionalProperties": false, "required": ["count", "addresses"], "properties": { "count": { "description": "Existing objects that depend on it, directly or not.", "type": "integer" }, "addresses": { "description": "The nearest of them, as configuration addresses.", "type": "array", "items": { "type": "string" } } } }, "unknownType": { "description": "True where the type is judged by its name only.", "type": "boolean" }, "diff": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "before": { "description": "As text; absent where there was none.", "type": "string" }, "after": { "type": "string" }, "sensitive": { "type": "boolean" }, "unknown": { "description": "True where the value is known only after apply.", "type": "boolean" }, "forcesReplacement": { "type": "boolean" } } } }, "diffOmitted": { "description": "Changed attributes left out of `diff`.", "type": "integer" } } };
var schema30 = { "enum": ["create", "update", "delete", "replace-destroy-first", "replace-create-first", "forget", "import", "move", "read", "no-op", "undetermined"] };
var schema34 = { "enum": ["data", "outage", "security", "protection", "control", "code", "base"] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.address === void 0 && (missing0 = "address") || data.type === void 0 && (missing0 = "type") || data.provider === void 0 && (missing0 = "provider") || data.plan === void 0 && (missing0 = "plan") || data.kind === void 0 && (missing0 = "kind") || data.likelihood === void 0 && (missing0 = "likelihood") || data.environment === void 0 && (missing0 = "environment") || data.score === void 0 && (missing0 = "score") || data.band === void 0 && (missing0 = "band") || data.routine === void 0 && (missing0 = "routine") || data.effects === void 0 && (missing0 = "effects") || data.findings === void 0 && (missing0 = "findings") || data.dependents === void 0 && (missing0 = "dependents") || data.diff === void 0 && (missing0 = "diff")) {
        validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema29.properties, key0)) {
            validate18.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate18.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.address !== void 0) {
              const _errs4 = errors;
              if (typeof data.address !== "string") {
                validate18.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previousAddress !== void 0) {
                const _errs6 = errors;
                if (typeof data.previousAddress !== "string") {
                  validate18.errors = [{ instancePath: instancePath + "/previousAddress", schemaPath: "#/properties/previousAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.deposed !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.deposed !== "string") {
                    validate18.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.type !== "string") {
                      validate18.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.provider !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.provider !== "string") {
                        validate18.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.plan !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.plan !== "string") {
                          validate18.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.location !== void 0) {
                          let data7 = data.location;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.file === void 0 && (missing1 = "file") || data7.line === void 0 && (missing1 = "line")) {
                                validate18.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs18 = errors;
                                for (const key1 in data7) {
                                  if (!(key1 === "file" || key1 === "line")) {
                                    validate18.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs18 === errors) {
                                  if (data7.file !== void 0) {
                                    const _errs19 = errors;
                                    if (typeof data7.file !== "string") {
                                      validate18.errors = [{ instancePath: instancePath + "/location/file", schemaPath: "#/properties/location/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid1 = _errs19 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data7.line !== void 0) {
                                      let data9 = data7.line;
                                      const _errs21 = errors;
                                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                        validate18.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/properties/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs21) {
                                        if (typeof data9 == "number" && isFinite(data9)) {
                                          if (data9 < 1 || isNaN(data9)) {
                                            validate18.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/properties/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid1 = _errs21 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate18.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.kind !== void 0) {
                            let data10 = data.kind;
                            const _errs23 = errors;
                            if (!(data10 === "create" || data10 === "update" || data10 === "delete" || data10 === "replace-destroy-first" || data10 === "replace-create-first" || data10 === "forget" || data10 === "import" || data10 === "move" || data10 === "read" || data10 === "no-op" || data10 === "undetermined")) {
                              validate18.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/changeKind/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.likelihood !== void 0) {
                              let data11 = data.likelihood;
                              const _errs25 = errors;
                              if (!(data11 === "certain" || data11 === "conditional" || data11 === "dynamic")) {
                                validate18.errors = [{ instancePath: instancePath + "/likelihood", schemaPath: "#/properties/likelihood/enum", keyword: "enum", params: { allowedValues: schema29.properties.likelihood.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.environment !== void 0) {
                                let data12 = data.environment;
                                const _errs26 = errors;
                                if (!(data12 === "production" || data12 === "unknown" || data12 === "staging" || data12 === "sandbox")) {
                                  validate18.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid0 = _errs26 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.score !== void 0) {
                                  let data13 = data.score;
                                  const _errs28 = errors;
                                  const _errs29 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                    validate18.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs29) {
                                    if (typeof data13 == "number" && isFinite(data13)) {
                                      if (data13 > 100 || isNaN(data13)) {
                                        validate18.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                        return false;
                                      } else {
                                        if (data13 < 0 || isNaN(data13)) {
                                          validate18.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs28 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.band !== void 0) {
                                    let data14 = data.band;
                                    const _errs31 = errors;
                                    if (!(data14 === "none" || data14 === "low" || data14 === "moderate" || data14 === "high" || data14 === "severe" || data14 === "critical")) {
                                      validate18.errors = [{ instancePath: instancePath + "/band", schemaPath: "#/definitions/band/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs31 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.routine !== void 0) {
                                      const _errs33 = errors;
                                      if (typeof data.routine !== "boolean") {
                                        validate18.errors = [{ instancePath: instancePath + "/routine", schemaPath: "#/properties/routine/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                      }
                                      var valid0 = _errs33 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.importing !== void 0) {
                                        const _errs35 = errors;
                                        if (typeof data.importing !== "boolean") {
                                          validate18.errors = [{ instancePath: instancePath + "/importing", schemaPath: "#/properties/importing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid0 = _errs35 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.oldKept !== void 0) {
                                          const _errs37 = errors;
                                          if (typeof data.oldKept !== "boolean") {
                                            validate18.errors = [{ instancePath: instancePath + "/oldKept", schemaPath: "#/properties/oldKept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs37 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.effects !== void 0) {
                                            let data18 = data.effects;
                                            const _errs39 = errors;
                                            if (errors === _errs39) {
                                              if (Array.isArray(data18)) {
                                                var valid6 = true;
                                                const len0 = data18.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  let data19 = data18[i0];
                                                  const _errs41 = errors;
                                                  if (!(data19 === "data-lost" || data19 === "data-mitigated" || data19 === "outage" || data19 === "exposed" || data19 === "privileges" || data19 === "protection-off" || data19 === "leaves-management" || data19 === "runs-code" || data19 === "cannot-be-judged")) {
                                                    validate18.errors = [{ instancePath: instancePath + "/effects/" + i0, schemaPath: "#/properties/effects/items/enum", keyword: "enum", params: { allowedValues: schema29.properties.effects.items.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid6 = _errs41 === errors;
                                                  if (!valid6) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate18.errors = [{ instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs39 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.cause !== void 0) {
                                              const _errs42 = errors;
                                              if (typeof data.cause !== "string") {
                                                validate18.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid0 = _errs42 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.because !== void 0) {
                                                const _errs44 = errors;
                                                if (typeof data.because !== "string") {
                                                  validate18.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid0 = _errs44 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.via !== void 0) {
                                                  let data22 = data.via;
                                                  const _errs46 = errors;
                                                  if (errors === _errs46) {
                                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                      let missing2;
                                                      if (data22.change === void 0 && (missing2 = "change") || data22.attribute === void 0 && (missing2 = "attribute")) {
                                                        validate18.errors = [{ instancePath: instancePath + "/via", schemaPath: "#/properties/via/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs48 = errors;
                                                        for (const key2 in data22) {
                                                          if (!(key2 === "change" || key2 === "attribute")) {
                                                            validate18.errors = [{ instancePath: instancePath + "/via", schemaPath: "#/properties/via/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs48 === errors) {
                                                          if (data22.change !== void 0) {
                                                            const _errs49 = errors;
                                                            if (typeof data22.change !== "string") {
                                                              validate18.errors = [{ instancePath: instancePath + "/via/change", schemaPath: "#/properties/via/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid7 = _errs49 === errors;
                                                          } else {
                                                            var valid7 = true;
                                                          }
                                                          if (valid7) {
                                                            if (data22.attribute !== void 0) {
                                                              const _errs51 = errors;
                                                              if (typeof data22.attribute !== "string") {
                                                                validate18.errors = [{ instancePath: instancePath + "/via/attribute", schemaPath: "#/properties/via/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid7 = _errs51 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate18.errors = [{ instancePath: instancePath + "/via", schemaPath: "#/properties/via/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.findings !== void 0) {
                                                    let data25 = data.findings;
                                                    const _errs53 = errors;
                                                    if (errors === _errs53) {
                                                      if (Array.isArray(data25)) {
                                                        var valid8 = true;
                                                        const len1 = data25.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                          let data26 = data25[i1];
                                                          const _errs55 = errors;
                                                          if (errors === _errs55) {
                                                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                              let missing3;
                                                              if (data26.rule === void 0 && (missing3 = "rule") || data26.channel === void 0 && (missing3 = "channel") || data26.severity === void 0 && (missing3 = "severity") || data26.points === void 0 && (missing3 = "points") || data26.message === void 0 && (missing3 = "message")) {
                                                                validate18.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs57 = errors;
                                                                for (const key3 in data26) {
                                                                  if (!(key3 === "rule" || key3 === "channel" || key3 === "severity" || key3 === "weight" || key3 === "points" || key3 === "message" || key3 === "attribute")) {
                                                                    validate18.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs57 === errors) {
                                                                  if (data26.rule !== void 0) {
                                                                    const _errs58 = errors;
                                                                    if (typeof data26.rule !== "string") {
                                                                      validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid9 = _errs58 === errors;
                                                                  } else {
                                                                    var valid9 = true;
                                                                  }
                                                                  if (valid9) {
                                                                    if (data26.channel !== void 0) {
                                                                      let data28 = data26.channel;
                                                                      const _errs60 = errors;
                                                                      if (!(data28 === "data" || data28 === "outage" || data28 === "security" || data28 === "protection" || data28 === "control" || data28 === "code" || data28 === "base")) {
                                                                        validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/channel", schemaPath: "#/definitions/channel/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid9 = _errs60 === errors;
                                                                    } else {
                                                                      var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                      if (data26.severity !== void 0) {
                                                                        let data29 = data26.severity;
                                                                        const _errs62 = errors;
                                                                        if (errors === _errs62) {
                                                                          if (typeof data29 == "number" && isFinite(data29)) {
                                                                            if (data29 > 1 || isNaN(data29)) {
                                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                              return false;
                                                                            } else {
                                                                              if (data29 < 0 || isNaN(data29)) {
                                                                                validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid9 = _errs62 === errors;
                                                                      } else {
                                                                        var valid9 = true;
                                                                      }
                                                                      if (valid9) {
                                                                        if (data26.weight !== void 0) {
                                                                          let data30 = data26.weight;
                                                                          const _errs64 = errors;
                                                                          if (errors === _errs64) {
                                                                            if (typeof data30 == "number" && isFinite(data30)) {
                                                                              if (data30 > 1 || isNaN(data30)) {
                                                                                validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/weight", schemaPath: "#/properties/findings/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                return false;
                                                                              } else {
                                                                                if (data30 < 0 || isNaN(data30)) {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/weight", schemaPath: "#/properties/findings/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/weight", schemaPath: "#/properties/findings/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid9 = _errs64 === errors;
                                                                        } else {
                                                                          var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                          if (data26.points !== void 0) {
                                                                            let data31 = data26.points;
                                                                            const _errs66 = errors;
                                                                            if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/points", schemaPath: "#/properties/findings/items/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs66) {
                                                                              if (typeof data31 == "number" && isFinite(data31)) {
                                                                                if (data31 < 0 || isNaN(data31)) {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/points", schemaPath: "#/properties/findings/items/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid9 = _errs66 === errors;
                                                                          } else {
                                                                            var valid9 = true;
                                                                          }
                                                                          if (valid9) {
                                                                            if (data26.message !== void 0) {
                                                                              const _errs68 = errors;
                                                                              if (typeof data26.message !== "string") {
                                                                                validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid9 = _errs68 === errors;
                                                                            } else {
                                                                              var valid9 = true;
                                                                            }
                                                                            if (valid9) {
                                                                              if (data26.attribute !== void 0) {
                                                                                const _errs70 = errors;
                                                                                if (typeof data26.attribute !== "string") {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid9 = _errs70 === errors;
                                                                              } else {
                                                                                var valid9 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid8 = _errs55 === errors;
                                                          if (!valid8) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate18.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs53 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.wayBack !== void 0) {
                                                      const _errs72 = errors;
                                                      if (typeof data.wayBack !== "string") {
                                                        validate18.errors = [{ instancePath: instancePath + "/wayBack", schemaPath: "#/properties/wayBack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs72 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.safer !== void 0) {
                                                        let data35 = data.safer;
                                                        const _errs74 = errors;
                                                        if (errors === _errs74) {
                                                          if (Array.isArray(data35)) {
                                                            var valid11 = true;
                                                            const len2 = data35.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let data36 = data35[i2];
                                                              const _errs76 = errors;
                                                              const _errs77 = errors;
                                                              if (errors === _errs77) {
                                                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                  let missing4;
                                                                  if (data36.message === void 0 && (missing4 = "message")) {
                                                                    validate18.errors = [{ instancePath: instancePath + "/safer/" + i2, schemaPath: "#/definitions/step/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs79 = errors;
                                                                    for (const key4 in data36) {
                                                                      if (!(key4 === "message" || key4 === "address" || key4 === "code")) {
                                                                        validate18.errors = [{ instancePath: instancePath + "/safer/" + i2, schemaPath: "#/definitions/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs79 === errors) {
                                                                      if (data36.message !== void 0) {
                                                                        const _errs80 = errors;
                                                                        if (typeof data36.message !== "string") {
                                                                          validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/message", schemaPath: "#/definitions/step/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid13 = _errs80 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                      if (valid13) {
                                                                        if (data36.address !== void 0) {
                                                                          const _errs82 = errors;
                                                                          if (typeof data36.address !== "string") {
                                                                            validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/address", schemaPath: "#/definitions/step/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid13 = _errs82 === errors;
                                                                        } else {
                                                                          var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                          if (data36.code !== void 0) {
                                                                            let data39 = data36.code;
                                                                            const _errs84 = errors;
                                                                            if (errors === _errs84) {
                                                                              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                                let missing5;
                                                                                if (data39.language === void 0 && (missing5 = "language") || data39.text === void 0 && (missing5 = "text")) {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code", schemaPath: "#/definitions/step/properties/code/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs86 = errors;
                                                                                  for (const key5 in data39) {
                                                                                    if (!(key5 === "language" || key5 === "text")) {
                                                                                      validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code", schemaPath: "#/definitions/step/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs86 === errors) {
                                                                                    if (data39.language !== void 0) {
                                                                                      let data40 = data39.language;
                                                                                      const _errs87 = errors;
                                                                                      if (!(data40 === "hcl" || data40 === "yaml" || data40 === "text" || data40 === "shell")) {
                                                                                        validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code/language", schemaPath: "#/definitions/step/properties/code/properties/language/enum", keyword: "enum", params: { allowedValues: schema35.properties.code.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid14 = _errs87 === errors;
                                                                                    } else {
                                                                                      var valid14 = true;
                                                                                    }
                                                                                    if (valid14) {
                                                                                      if (data39.text !== void 0) {
                                                                                        const _errs88 = errors;
                                                                                        if (typeof data39.text !== "string") {
                                                                                          validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code/text", schemaPath: "#/definitions/step/properties/code/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid14 = _errs88 === errors;
                                                                                      } else {
                                                                                        var valid14 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code", schemaPath: "#/definitions/step/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid13 = _errs84 === errors;
                                                                          } else {
                                                                            var valid13 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate18.errors = [{ instancePath: instancePath + "/safer/" + i2, schemaPath: "#/definitions/step/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid11 = _errs76 === errors;
                                                              if (!valid11) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate18.errors = [{ instancePath: instancePath + "/safer", schemaPath: "#/properties/safer/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs74 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.dependents !== void 0) {
                                                          let data42 = data.dependents;
                                                          const _errs90 = errors;
                                                          if (errors === _errs90) {
                                                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                              let missing6;
                                                              if (data42.count === void 0 && (missing6 = "count") || data42.addresses === void 0 && (missing6 = "addresses")) {
                                                                validate18.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs92 = errors;
                                                                for (const key6 in data42) {
                                                                  if (!(key6 === "count" || key6 === "addresses")) {
                                                                    validate18.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs92 === errors) {
                                                                  if (data42.count !== void 0) {
                                                                    let data43 = data42.count;
                                                                    const _errs93 = errors;
                                                                    if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                                                                      validate18.errors = [{ instancePath: instancePath + "/dependents/count", schemaPath: "#/properties/dependents/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    var valid15 = _errs93 === errors;
                                                                  } else {
                                                                    var valid15 = true;
                                                                  }
                                                                  if (valid15) {
                                                                    if (data42.addresses !== void 0) {
                                                                      let data44 = data42.addresses;
                                                                      const _errs95 = errors;
                                                                      if (errors === _errs95) {
                                                                        if (Array.isArray(data44)) {
                                                                          var valid16 = true;
                                                                          const len3 = data44.length;
                                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                                            const _errs97 = errors;
                                                                            if (typeof data44[i3] !== "string") {
                                                                              validate18.errors = [{ instancePath: instancePath + "/dependents/addresses/" + i3, schemaPath: "#/properties/dependents/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid16 = _errs97 === errors;
                                                                            if (!valid16) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate18.errors = [{ instancePath: instancePath + "/dependents/addresses", schemaPath: "#/properties/dependents/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid15 = _errs95 === errors;
                                                                    } else {
                                                                      var valid15 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate18.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs90 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.unknownType !== void 0) {
                                                            const _errs99 = errors;
                                                            if (typeof data.unknownType !== "boolean") {
                                                              validate18.errors = [{ instancePath: instancePath + "/unknownType", schemaPath: "#/properties/unknownType/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid0 = _errs99 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.diff !== void 0) {
                                                              let data47 = data.diff;
                                                              const _errs101 = errors;
                                                              if (errors === _errs101) {
                                                                if (Array.isArray(data47)) {
                                                                  var valid17 = true;
                                                                  const len4 = data47.length;
                                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                                    let data48 = data47[i4];
                                                                    const _errs103 = errors;
                                                                    if (errors === _errs103) {
                                                                      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                                        let missing7;
                                                                        if (data48.path === void 0 && (missing7 = "path")) {
                                                                          validate18.errors = [{ instancePath: instancePath + "/diff/" + i4, schemaPath: "#/properties/diff/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs105 = errors;
                                                                          for (const key7 in data48) {
                                                                            if (!(key7 === "path" || key7 === "before" || key7 === "after" || key7 === "sensitive" || key7 === "unknown" || key7 === "forcesReplacement")) {
                                                                              validate18.errors = [{ instancePath: instancePath + "/diff/" + i4, schemaPath: "#/properties/diff/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs105 === errors) {
                                                                            if (data48.path !== void 0) {
                                                                              const _errs106 = errors;
                                                                              if (typeof data48.path !== "string") {
                                                                                validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/path", schemaPath: "#/properties/diff/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid18 = _errs106 === errors;
                                                                            } else {
                                                                              var valid18 = true;
                                                                            }
                                                                            if (valid18) {
                                                                              if (data48.before !== void 0) {
                                                                                const _errs108 = errors;
                                                                                if (typeof data48.before !== "string") {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/before", schemaPath: "#/properties/diff/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid18 = _errs108 === errors;
                                                                              } else {
                                                                                var valid18 = true;
                                                                              }
                                                                              if (valid18) {
                                                                                if (data48.after !== void 0) {
                                                                                  const _errs110 = errors;
                                                                                  if (typeof data48.after !== "string") {
                                                                                    validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/after", schemaPath: "#/properties/diff/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid18 = _errs110 === errors;
                                                                                } else {
                                                                                  var valid18 = true;
                                                                                }
                                                                                if (valid18) {
                                                                                  if (data48.sensitive !== void 0) {
                                                                                    const _errs112 = errors;
                                                                                    if (typeof data48.sensitive !== "boolean") {
                                                                                      validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/sensitive", schemaPath: "#/properties/diff/items/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid18 = _errs112 === errors;
                                                                                  } else {
                                                                                    var valid18 = true;
                                                                                  }
                                                                                  if (valid18) {
                                                                                    if (data48.unknown !== void 0) {
                                                                                      const _errs114 = errors;
                                                                                      if (typeof data48.unknown !== "boolean") {
                                                                                        validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/unknown", schemaPath: "#/properties/diff/items/properties/unknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid18 = _errs114 === errors;
                                                                                    } else {
                                                                                      var valid18 = true;
                                                                                    }
                                                                                    if (valid18) {
                                                                                      if (data48.forcesReplacement !== void 0) {
                                                                                        const _errs116 = errors;
                                                                                        if (typeof data48.forcesReplacement !== "boolean") {
                                                                                          validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/forcesReplacement", schemaPath: "#/properties/diff/items/properties/forcesReplacement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid18 = _errs116 === errors;
                                                                                      } else {
                                                                                        var valid18 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate18.errors = [{ instancePath: instancePath + "/diff/" + i4, schemaPath: "#/properties/diff/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid17 = _errs103 === errors;
                                                                    if (!valid17) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate18.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs101 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.diffOmitted !== void 0) {
                                                                let data55 = data.diffOmitted;
                                                                const _errs118 = errors;
                                                                if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                                                  validate18.errors = [{ instancePath: instancePath + "/diffOmitted", schemaPath: "#/properties/diffOmitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid0 = _errs118 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.verdict === void 0 && (missing0 = "verdict") || data.score === void 0 && (missing0 = "score") || data.band === void 0 && (missing0 = "band") || data.summary === void 0 && (missing0 = "summary") || data.environment === void 0 && (missing0 = "environment") || data.principal === void 0 && (missing0 = "principal") || data.thresholds === void 0 && (missing0 = "thresholds") || data.outlook === void 0 && (missing0 = "outlook") || data.why === void 0 && (missing0 = "why") || data.conditions === void 0 && (missing0 = "conditions") || data.hardStops === void 0 && (missing0 = "hardStops") || data.counts === void 0 && (missing0 = "counts") || data.plans === void 0 && (missing0 = "plans") || data.causes === void 0 && (missing0 = "causes") || data.changes === void 0 && (missing0 = "changes") || data.graph === void 0 && (missing0 = "graph") || data.nextSteps === void 0 && (missing0 = "nextSteps") || data.notes === void 0 && (missing0 = "notes") || data.policy === void 0 && (missing0 = "policy")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema11.properties, key0)) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if ("1.0" !== data.schemaVersion) {
              validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                    validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version")) {
                        validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if ("blastgate" !== data1.name) {
                          validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "blastgate" }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          const _errs7 = errors;
                          if (typeof data1.version !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.verdict !== void 0) {
                let data4 = data.verdict;
                const _errs9 = errors;
                if (!(data4 === "pass" || data4 === "review" || data4 === "block")) {
                  validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/definitions/verdict/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.score !== void 0) {
                  let data5 = data.score;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    validate10.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs12) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 100 || isNaN(data5)) {
                        validate10.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data5 < 0 || isNaN(data5)) {
                          validate10.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.band !== void 0) {
                    let data6 = data.band;
                    const _errs14 = errors;
                    if (!(data6 === "none" || data6 === "low" || data6 === "moderate" || data6 === "high" || data6 === "severe" || data6 === "critical")) {
                      validate10.errors = [{ instancePath: instancePath + "/band", schemaPath: "#/definitions/band/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.summary !== void 0) {
                      let data7 = data.summary;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing2;
                          if (data7.headline === void 0 && (missing2 = "headline") || data7.consequence === void 0 && (missing2 = "consequence")) {
                            validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs18 = errors;
                            for (const key2 in data7) {
                              if (!(key2 === "headline" || key2 === "consequence")) {
                                validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs18 === errors) {
                              if (data7.headline !== void 0) {
                                const _errs19 = errors;
                                if (typeof data7.headline !== "string") {
                                  validate10.errors = [{ instancePath: instancePath + "/summary/headline", schemaPath: "#/properties/summary/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid5 = _errs19 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data7.consequence !== void 0) {
                                  const _errs21 = errors;
                                  if (typeof data7.consequence !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/summary/consequence", schemaPath: "#/properties/summary/properties/consequence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid5 = _errs21 === errors;
                                } else {
                                  var valid5 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.environment !== void 0) {
                        let data10 = data.environment;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            let missing3;
                            if (data10.name === void 0 && (missing3 = "name") || data10.evidence === void 0 && (missing3 = "evidence")) {
                              validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs25 = errors;
                              for (const key3 in data10) {
                                if (!(key3 === "name" || key3 === "evidence")) {
                                  validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs25 === errors) {
                                if (data10.name !== void 0) {
                                  let data11 = data10.name;
                                  const _errs26 = errors;
                                  if (!(data11 === "production" || data11 === "unknown" || data11 === "staging" || data11 === "sandbox")) {
                                    validate10.errors = [{ instancePath: instancePath + "/environment/name", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid6 = _errs26 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data10.evidence !== void 0) {
                                    let data12 = data10.evidence;
                                    const _errs28 = errors;
                                    if (errors === _errs28) {
                                      if (Array.isArray(data12)) {
                                        var valid8 = true;
                                        const len0 = data12.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs30 = errors;
                                          if (!validate11(data12[i0], { instancePath: instancePath + "/environment/evidence/" + i0, parentData: data12, parentDataProperty: i0, rootData })) {
                                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid8 = _errs30 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/environment/evidence", schemaPath: "#/properties/environment/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid6 = _errs28 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.principal !== void 0) {
                          let data14 = data.principal;
                          const _errs31 = errors;
                          if (errors === _errs31) {
                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                              let missing4;
                              if (data14.kind === void 0 && (missing4 = "kind") || data14.confidence === void 0 && (missing4 = "confidence") || data14.evidence === void 0 && (missing4 = "evidence") || data14.operators === void 0 && (missing4 = "operators")) {
                                validate10.errors = [{ instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                const _errs33 = errors;
                                for (const key4 in data14) {
                                  if (!(key4 === "kind" || key4 === "name" || key4 === "confidence" || key4 === "evidence" || key4 === "operators")) {
                                    validate10.errors = [{ instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs33 === errors) {
                                  if (data14.kind !== void 0) {
                                    let data15 = data14.kind;
                                    const _errs34 = errors;
                                    if (!(data15 === "agent" || data15 === "assisted" || data15 === "automation" || data15 === "human" || data15 === "unknown")) {
                                      validate10.errors = [{ instancePath: instancePath + "/principal/kind", schemaPath: "#/properties/principal/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.principal.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid9 = _errs34 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data14.name !== void 0) {
                                      const _errs35 = errors;
                                      if (typeof data14.name !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/principal/name", schemaPath: "#/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid9 = _errs35 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                    if (valid9) {
                                      if (data14.confidence !== void 0) {
                                        let data17 = data14.confidence;
                                        const _errs37 = errors;
                                        if (!(data17 === "high" || data17 === "medium" || data17 === "low" || data17 === "said")) {
                                          validate10.errors = [{ instancePath: instancePath + "/principal/confidence", schemaPath: "#/properties/principal/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.principal.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid9 = _errs37 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data14.evidence !== void 0) {
                                          let data18 = data14.evidence;
                                          const _errs38 = errors;
                                          if (errors === _errs38) {
                                            if (Array.isArray(data18)) {
                                              var valid10 = true;
                                              const len1 = data18.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs40 = errors;
                                                if (typeof data18[i1] !== "string") {
                                                  validate10.errors = [{ instancePath: instancePath + "/principal/evidence/" + i1, schemaPath: "#/properties/principal/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid10 = _errs40 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/principal/evidence", schemaPath: "#/properties/principal/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid9 = _errs38 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                        if (valid9) {
                                          if (data14.operators !== void 0) {
                                            let data20 = data14.operators;
                                            const _errs42 = errors;
                                            if (errors === _errs42) {
                                              if (Array.isArray(data20)) {
                                                var valid11 = true;
                                                const len2 = data20.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  const _errs44 = errors;
                                                  if (typeof data20[i2] !== "string") {
                                                    validate10.errors = [{ instancePath: instancePath + "/principal/operators/" + i2, schemaPath: "#/properties/principal/properties/operators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid11 = _errs44 === errors;
                                                  if (!valid11) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/principal/operators", schemaPath: "#/properties/principal/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid9 = _errs42 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs31 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.thresholds !== void 0) {
                            let data22 = data.thresholds;
                            const _errs46 = errors;
                            const _errs47 = errors;
                            if (errors === _errs47) {
                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                let missing5;
                                if (data22.review === void 0 && (missing5 = "review") || data22.block === void 0 && (missing5 = "block")) {
                                  validate10.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/definitions/thresholds/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                  return false;
                                } else {
                                  const _errs49 = errors;
                                  for (const key5 in data22) {
                                    if (!(key5 === "review" || key5 === "block")) {
                                      validate10.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/definitions/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs49 === errors) {
                                    if (data22.review !== void 0) {
                                      let data23 = data22.review;
                                      const _errs50 = errors;
                                      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                        validate10.errors = [{ instancePath: instancePath + "/thresholds/review", schemaPath: "#/definitions/thresholds/properties/review/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      var valid13 = _errs50 === errors;
                                    } else {
                                      var valid13 = true;
                                    }
                                    if (valid13) {
                                      if (data22.block !== void 0) {
                                        let data24 = data22.block;
                                        const _errs52 = errors;
                                        if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                          validate10.errors = [{ instancePath: instancePath + "/thresholds/block", schemaPath: "#/definitions/thresholds/properties/block/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        var valid13 = _errs52 === errors;
                                      } else {
                                        var valid13 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/definitions/thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs46 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.outlook !== void 0) {
                              let data25 = data.outlook;
                              const _errs54 = errors;
                              if (errors === _errs54) {
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing6;
                                  if (data25.agent === void 0 && (missing6 = "agent") || data25.human === void 0 && (missing6 = "human")) {
                                    validate10.errors = [{ instancePath: instancePath + "/outlook", schemaPath: "#/properties/outlook/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                    return false;
                                  } else {
                                    const _errs56 = errors;
                                    for (const key6 in data25) {
                                      if (!(key6 === "agent" || key6 === "human")) {
                                        validate10.errors = [{ instancePath: instancePath + "/outlook", schemaPath: "#/properties/outlook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs56 === errors) {
                                      if (data25.agent !== void 0) {
                                        const _errs57 = errors;
                                        if (!validate13(data25.agent, { instancePath: instancePath + "/outlook/agent", parentData: data25, parentDataProperty: "agent", rootData })) {
                                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid14 = _errs57 === errors;
                                      } else {
                                        var valid14 = true;
                                      }
                                      if (valid14) {
                                        if (data25.human !== void 0) {
                                          const _errs58 = errors;
                                          if (!validate13(data25.human, { instancePath: instancePath + "/outlook/human", parentData: data25, parentDataProperty: "human", rootData })) {
                                            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid14 = _errs58 === errors;
                                        } else {
                                          var valid14 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/outlook", schemaPath: "#/properties/outlook/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs54 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.why !== void 0) {
                                let data28 = data.why;
                                const _errs59 = errors;
                                if (errors === _errs59) {
                                  if (Array.isArray(data28)) {
                                    var valid15 = true;
                                    const len3 = data28.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      let data29 = data28[i3];
                                      const _errs61 = errors;
                                      if (errors === _errs61) {
                                        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                          let missing7;
                                          if (data29.id === void 0 && (missing7 = "id") || data29.label === void 0 && (missing7 = "label") || data29.points === void 0 && (missing7 = "points") || data29.message === void 0 && (missing7 = "message")) {
                                            validate10.errors = [{ instancePath: instancePath + "/why/" + i3, schemaPath: "#/properties/why/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                            return false;
                                          } else {
                                            const _errs63 = errors;
                                            for (const key7 in data29) {
                                              if (!(key7 === "id" || key7 === "label" || key7 === "points" || key7 === "message" || key7 === "address")) {
                                                validate10.errors = [{ instancePath: instancePath + "/why/" + i3, schemaPath: "#/properties/why/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs63 === errors) {
                                              if (data29.id !== void 0) {
                                                const _errs64 = errors;
                                                if (typeof data29.id !== "string") {
                                                  validate10.errors = [{ instancePath: instancePath + "/why/" + i3 + "/id", schemaPath: "#/properties/why/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid16 = _errs64 === errors;
                                              } else {
                                                var valid16 = true;
                                              }
                                              if (valid16) {
                                                if (data29.label !== void 0) {
                                                  const _errs66 = errors;
                                                  if (typeof data29.label !== "string") {
                                                    validate10.errors = [{ instancePath: instancePath + "/why/" + i3 + "/label", schemaPath: "#/properties/why/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid16 = _errs66 === errors;
                                                } else {
                                                  var valid16 = true;
                                                }
                                                if (valid16) {
                                                  if (data29.points !== void 0) {
                                                    let data32 = data29.points;
                                                    const _errs68 = errors;
                                                    if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                                                      validate10.errors = [{ instancePath: instancePath + "/why/" + i3 + "/points", schemaPath: "#/properties/why/items/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs68) {
                                                      if (typeof data32 == "number" && isFinite(data32)) {
                                                        if (data32 < 0 || isNaN(data32)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/why/" + i3 + "/points", schemaPath: "#/properties/why/items/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid16 = _errs68 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                  if (valid16) {
                                                    if (data29.message !== void 0) {
                                                      const _errs70 = errors;
                                                      if (typeof data29.message !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/why/" + i3 + "/message", schemaPath: "#/properties/why/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid16 = _errs70 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                    if (valid16) {
                                                      if (data29.address !== void 0) {
                                                        const _errs72 = errors;
                                                        if (typeof data29.address !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/why/" + i3 + "/address", schemaPath: "#/properties/why/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid16 = _errs72 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/why/" + i3, schemaPath: "#/properties/why/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid15 = _errs61 === errors;
                                      if (!valid15) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs59 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.conditions !== void 0) {
                                  let data35 = data.conditions;
                                  const _errs74 = errors;
                                  if (errors === _errs74) {
                                    if (Array.isArray(data35)) {
                                      var valid17 = true;
                                      const len4 = data35.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data36 = data35[i4];
                                        const _errs76 = errors;
                                        if (errors === _errs76) {
                                          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                            let missing8;
                                            if (data36.id === void 0 && (missing8 = "id") || data36.least === void 0 && (missing8 = "least") || data36.message === void 0 && (missing8 = "message")) {
                                              validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                              return false;
                                            } else {
                                              const _errs78 = errors;
                                              for (const key8 in data36) {
                                                if (!(key8 === "id" || key8 === "least" || key8 === "message" || key8 === "address" || key8 === "plan")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4, schemaPath: "#/properties/conditions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs78 === errors) {
                                                if (data36.id !== void 0) {
                                                  const _errs79 = errors;
                                                  if (typeof data36.id !== "string") {
                                                    validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4 + "/id", schemaPath: "#/properties/conditions/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid18 = _errs79 === errors;
                                                } else {
                                                  var valid18 = true;
                                                }
                                                if (valid18) {
                                                  if (data36.least !== void 0) {
                                                    let data38 = data36.least;
                                                    const _errs81 = errors;
                                                    if (!(data38 === "pass" || data38 === "review" || data38 === "block")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4 + "/least", schemaPath: "#/definitions/verdict/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid18 = _errs81 === errors;
                                                  } else {
                                                    var valid18 = true;
                                                  }
                                                  if (valid18) {
                                                    if (data36.message !== void 0) {
                                                      const _errs83 = errors;
                                                      if (typeof data36.message !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4 + "/message", schemaPath: "#/properties/conditions/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid18 = _errs83 === errors;
                                                    } else {
                                                      var valid18 = true;
                                                    }
                                                    if (valid18) {
                                                      if (data36.address !== void 0) {
                                                        const _errs85 = errors;
                                                        if (typeof data36.address !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4 + "/address", schemaPath: "#/properties/conditions/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid18 = _errs85 === errors;
                                                      } else {
                                                        var valid18 = true;
                                                      }
                                                      if (valid18) {
                                                        if (data36.plan !== void 0) {
                                                          const _errs87 = errors;
                                                          if (typeof data36.plan !== "string") {
                                                            validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4 + "/plan", schemaPath: "#/properties/conditions/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid18 = _errs87 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/conditions/" + i4, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid17 = _errs76 === errors;
                                        if (!valid17) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs74 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.hardStops !== void 0) {
                                    let data42 = data.hardStops;
                                    const _errs89 = errors;
                                    if (errors === _errs89) {
                                      if (Array.isArray(data42)) {
                                        var valid20 = true;
                                        const len5 = data42.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          let data43 = data42[i5];
                                          const _errs91 = errors;
                                          if (errors === _errs91) {
                                            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                              let missing9;
                                              if (data43.id === void 0 && (missing9 = "id") || data43.message === void 0 && (missing9 = "message")) {
                                                validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5, schemaPath: "#/properties/hardStops/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                return false;
                                              } else {
                                                const _errs93 = errors;
                                                for (const key9 in data43) {
                                                  if (!(key9 === "id" || key9 === "message" || key9 === "address")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5, schemaPath: "#/properties/hardStops/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs93 === errors) {
                                                  if (data43.id !== void 0) {
                                                    const _errs94 = errors;
                                                    if (typeof data43.id !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5 + "/id", schemaPath: "#/properties/hardStops/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid21 = _errs94 === errors;
                                                  } else {
                                                    var valid21 = true;
                                                  }
                                                  if (valid21) {
                                                    if (data43.message !== void 0) {
                                                      const _errs96 = errors;
                                                      if (typeof data43.message !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5 + "/message", schemaPath: "#/properties/hardStops/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid21 = _errs96 === errors;
                                                    } else {
                                                      var valid21 = true;
                                                    }
                                                    if (valid21) {
                                                      if (data43.address !== void 0) {
                                                        const _errs98 = errors;
                                                        if (typeof data43.address !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5 + "/address", schemaPath: "#/properties/hardStops/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid21 = _errs98 === errors;
                                                      } else {
                                                        var valid21 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5, schemaPath: "#/properties/hardStops/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid20 = _errs91 === errors;
                                          if (!valid20) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/hardStops", schemaPath: "#/properties/hardStops/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs89 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.counts !== void 0) {
                                      let data47 = data.counts;
                                      const _errs100 = errors;
                                      const _errs101 = errors;
                                      if (errors === _errs101) {
                                        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                          let missing10;
                                          if (data47.create === void 0 && (missing10 = "create") || data47.update === void 0 && (missing10 = "update") || data47.replace === void 0 && (missing10 = "replace") || data47.delete === void 0 && (missing10 = "delete") || data47.forget === void 0 && (missing10 = "forget") || data47.import === void 0 && (missing10 = "import") || data47.move === void 0 && (missing10 = "move") || data47.read === void 0 && (missing10 = "read") || data47.undetermined === void 0 && (missing10 = "undetermined") || data47.unchanged === void 0 && (missing10 = "unchanged") || data47.existing === void 0 && (missing10 = "existing") || data47.destroyed === void 0 && (missing10 = "destroyed")) {
                                            validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/definitions/counts/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                            return false;
                                          } else {
                                            const _errs103 = errors;
                                            for (const key10 in data47) {
                                              if (!func2.call(schema25.properties, key10)) {
                                                validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/definitions/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs103 === errors) {
                                              if (data47.create !== void 0) {
                                                let data48 = data47.create;
                                                const _errs104 = errors;
                                                if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                                  validate10.errors = [{ instancePath: instancePath + "/counts/create", schemaPath: "#/definitions/counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                var valid23 = _errs104 === errors;
                                              } else {
                                                var valid23 = true;
                                              }
                                              if (valid23) {
                                                if (data47.update !== void 0) {
                                                  let data49 = data47.update;
                                                  const _errs106 = errors;
                                                  if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                                                    validate10.errors = [{ instancePath: instancePath + "/counts/update", schemaPath: "#/definitions/counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  var valid23 = _errs106 === errors;
                                                } else {
                                                  var valid23 = true;
                                                }
                                                if (valid23) {
                                                  if (data47.replace !== void 0) {
                                                    let data50 = data47.replace;
                                                    const _errs108 = errors;
                                                    if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                                                      validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/definitions/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    var valid23 = _errs108 === errors;
                                                  } else {
                                                    var valid23 = true;
                                                  }
                                                  if (valid23) {
                                                    if (data47.delete !== void 0) {
                                                      let data51 = data47.delete;
                                                      const _errs110 = errors;
                                                      if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                        validate10.errors = [{ instancePath: instancePath + "/counts/delete", schemaPath: "#/definitions/counts/properties/delete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      var valid23 = _errs110 === errors;
                                                    } else {
                                                      var valid23 = true;
                                                    }
                                                    if (valid23) {
                                                      if (data47.forget !== void 0) {
                                                        let data52 = data47.forget;
                                                        const _errs112 = errors;
                                                        if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                                                          validate10.errors = [{ instancePath: instancePath + "/counts/forget", schemaPath: "#/definitions/counts/properties/forget/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        var valid23 = _errs112 === errors;
                                                      } else {
                                                        var valid23 = true;
                                                      }
                                                      if (valid23) {
                                                        if (data47.import !== void 0) {
                                                          let data53 = data47.import;
                                                          const _errs114 = errors;
                                                          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                                            validate10.errors = [{ instancePath: instancePath + "/counts/import", schemaPath: "#/definitions/counts/properties/import/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          var valid23 = _errs114 === errors;
                                                        } else {
                                                          var valid23 = true;
                                                        }
                                                        if (valid23) {
                                                          if (data47.move !== void 0) {
                                                            let data54 = data47.move;
                                                            const _errs116 = errors;
                                                            if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/counts/move", schemaPath: "#/definitions/counts/properties/move/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            var valid23 = _errs116 === errors;
                                                          } else {
                                                            var valid23 = true;
                                                          }
                                                          if (valid23) {
                                                            if (data47.read !== void 0) {
                                                              let data55 = data47.read;
                                                              const _errs118 = errors;
                                                              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                                                validate10.errors = [{ instancePath: instancePath + "/counts/read", schemaPath: "#/definitions/counts/properties/read/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              var valid23 = _errs118 === errors;
                                                            } else {
                                                              var valid23 = true;
                                                            }
                                                            if (valid23) {
                                                              if (data47.undetermined !== void 0) {
                                                                let data56 = data47.undetermined;
                                                                const _errs120 = errors;
                                                                if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/counts/undetermined", schemaPath: "#/definitions/counts/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid23 = _errs120 === errors;
                                                              } else {
                                                                var valid23 = true;
                                                              }
                                                              if (valid23) {
                                                                if (data47.unchanged !== void 0) {
                                                                  let data57 = data47.unchanged;
                                                                  const _errs122 = errors;
                                                                  if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/unchanged", schemaPath: "#/definitions/counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  var valid23 = _errs122 === errors;
                                                                } else {
                                                                  var valid23 = true;
                                                                }
                                                                if (valid23) {
                                                                  if (data47.existing !== void 0) {
                                                                    let data58 = data47.existing;
                                                                    const _errs124 = errors;
                                                                    if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/counts/existing", schemaPath: "#/definitions/counts/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    var valid23 = _errs124 === errors;
                                                                  } else {
                                                                    var valid23 = true;
                                                                  }
                                                                  if (valid23) {
                                                                    if (data47.destroyed !== void 0) {
                                                                      let data59 = data47.destroyed;
                                                                      const _errs126 = errors;
                                                                      if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/destroyed", schemaPath: "#/definitions/counts/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      var valid23 = _errs126 === errors;
                                                                    } else {
                                                                      var valid23 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/definitions/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs100 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.plans !== void 0) {
                                        let data60 = data.plans;
                                        const _errs128 = errors;
                                        if (errors === _errs128) {
                                          if (Array.isArray(data60)) {
                                            var valid24 = true;
                                            const len6 = data60.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              let data61 = data60[i6];
                                              const _errs130 = errors;
                                              if (errors === _errs130) {
                                                if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                  let missing11;
                                                  if (data61.file === void 0 && (missing11 = "file") || data61.format === void 0 && (missing11 = "format") || data61.formatVersion === void 0 && (missing11 = "formatVersion") || data61.toolVersion === void 0 && (missing11 = "toolVersion") || data61.mode === void 0 && (missing11 = "mode") || data61.complete === void 0 && (missing11 = "complete") || data61.counts === void 0 && (missing11 = "counts")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs132 = errors;
                                                    for (const key11 in data61) {
                                                      if (!func2.call(schema11.properties.plans.items.properties, key11)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i6, schemaPath: "#/properties/plans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs132 === errors) {
                                                      if (data61.file !== void 0) {
                                                        const _errs133 = errors;
                                                        if (typeof data61.file !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/file", schemaPath: "#/properties/plans/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid25 = _errs133 === errors;
                                                      } else {
                                                        var valid25 = true;
                                                      }
                                                      if (valid25) {
                                                        if (data61.format !== void 0) {
                                                          let data63 = data61.format;
                                                          const _errs135 = errors;
                                                          if (!(data63 === "terraform" || data63 === "cloudformation")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/format", schemaPath: "#/properties/plans/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid25 = _errs135 === errors;
                                                        } else {
                                                          var valid25 = true;
                                                        }
                                                        if (valid25) {
                                                          if (data61.formatVersion !== void 0) {
                                                            const _errs136 = errors;
                                                            if (typeof data61.formatVersion !== "string") {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/formatVersion", schemaPath: "#/properties/plans/items/properties/formatVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid25 = _errs136 === errors;
                                                          } else {
                                                            var valid25 = true;
                                                          }
                                                          if (valid25) {
                                                            if (data61.toolVersion !== void 0) {
                                                              const _errs138 = errors;
                                                              if (typeof data61.toolVersion !== "string") {
                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/toolVersion", schemaPath: "#/properties/plans/items/properties/toolVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid25 = _errs138 === errors;
                                                            } else {
                                                              var valid25 = true;
                                                            }
                                                            if (valid25) {
                                                              if (data61.stack !== void 0) {
                                                                const _errs140 = errors;
                                                                if (typeof data61.stack !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/stack", schemaPath: "#/properties/plans/items/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid25 = _errs140 === errors;
                                                              } else {
                                                                var valid25 = true;
                                                              }
                                                              if (valid25) {
                                                                if (data61.mode !== void 0) {
                                                                  let data67 = data61.mode;
                                                                  const _errs142 = errors;
                                                                  if (!(data67 === "normal" || data67 === "destroy" || data67 === "refresh-only")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/mode", schemaPath: "#/properties/plans/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid25 = _errs142 === errors;
                                                                } else {
                                                                  var valid25 = true;
                                                                }
                                                                if (valid25) {
                                                                  if (data61.complete !== void 0) {
                                                                    const _errs143 = errors;
                                                                    if (typeof data61.complete !== "boolean") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/complete", schemaPath: "#/properties/plans/items/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid25 = _errs143 === errors;
                                                                  } else {
                                                                    var valid25 = true;
                                                                  }
                                                                  if (valid25) {
                                                                    if (data61.digest !== void 0) {
                                                                      let data69 = data61.digest;
                                                                      const _errs145 = errors;
                                                                      if (errors === _errs145) {
                                                                        if (typeof data69 === "string") {
                                                                          if (!pattern0.test(data69)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/digest", schemaPath: "#/properties/plans/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/digest", schemaPath: "#/properties/plans/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid25 = _errs145 === errors;
                                                                    } else {
                                                                      var valid25 = true;
                                                                    }
                                                                    if (valid25) {
                                                                      if (data61.counts !== void 0) {
                                                                        let data70 = data61.counts;
                                                                        const _errs147 = errors;
                                                                        const _errs148 = errors;
                                                                        if (errors === _errs148) {
                                                                          if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                                            let missing12;
                                                                            if (data70.create === void 0 && (missing12 = "create") || data70.update === void 0 && (missing12 = "update") || data70.replace === void 0 && (missing12 = "replace") || data70.delete === void 0 && (missing12 = "delete") || data70.forget === void 0 && (missing12 = "forget") || data70.import === void 0 && (missing12 = "import") || data70.move === void 0 && (missing12 = "move") || data70.read === void 0 && (missing12 = "read") || data70.undetermined === void 0 && (missing12 = "undetermined") || data70.unchanged === void 0 && (missing12 = "unchanged") || data70.existing === void 0 && (missing12 = "existing") || data70.destroyed === void 0 && (missing12 = "destroyed")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts", schemaPath: "#/definitions/counts/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs150 = errors;
                                                                              for (const key12 in data70) {
                                                                                if (!func2.call(schema25.properties, key12)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts", schemaPath: "#/definitions/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs150 === errors) {
                                                                                if (data70.create !== void 0) {
                                                                                  let data71 = data70.create;
                                                                                  const _errs151 = errors;
                                                                                  if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/create", schemaPath: "#/definitions/counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid27 = _errs151 === errors;
                                                                                } else {
                                                                                  var valid27 = true;
                                                                                }
                                                                                if (valid27) {
                                                                                  if (data70.update !== void 0) {
                                                                                    let data72 = data70.update;
                                                                                    const _errs153 = errors;
                                                                                    if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/update", schemaPath: "#/definitions/counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid27 = _errs153 === errors;
                                                                                  } else {
                                                                                    var valid27 = true;
                                                                                  }
                                                                                  if (valid27) {
                                                                                    if (data70.replace !== void 0) {
                                                                                      let data73 = data70.replace;
                                                                                      const _errs155 = errors;
                                                                                      if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/replace", schemaPath: "#/definitions/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid27 = _errs155 === errors;
                                                                                    } else {
                                                                                      var valid27 = true;
                                                                                    }
                                                                                    if (valid27) {
                                                                                      if (data70.delete !== void 0) {
                                                                                        let data74 = data70.delete;
                                                                                        const _errs157 = errors;
                                                                                        if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/delete", schemaPath: "#/definitions/counts/properties/delete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid27 = _errs157 === errors;
                                                                                      } else {
                                                                                        var valid27 = true;
                                                                                      }
                                                                                      if (valid27) {
                                                                                        if (data70.forget !== void 0) {
                                                                                          let data75 = data70.forget;
                                                                                          const _errs159 = errors;
                                                                                          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/forget", schemaPath: "#/definitions/counts/properties/forget/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid27 = _errs159 === errors;
                                                                                        } else {
                                                                                          var valid27 = true;
                                                                                        }
                                                                                        if (valid27) {
                                                                                          if (data70.import !== void 0) {
                                                                                            let data76 = data70.import;
                                                                                            const _errs161 = errors;
                                                                                            if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/import", schemaPath: "#/definitions/counts/properties/import/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid27 = _errs161 === errors;
                                                                                          } else {
                                                                                            var valid27 = true;
                                                                                          }
                                                                                          if (valid27) {
                                                                                            if (data70.move !== void 0) {
                                                                                              let data77 = data70.move;
                                                                                              const _errs163 = errors;
                                                                                              if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/move", schemaPath: "#/definitions/counts/properties/move/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid27 = _errs163 === errors;
                                                                                            } else {
                                                                                              var valid27 = true;
                                                                                            }
                                                                                            if (valid27) {
                                                                                              if (data70.read !== void 0) {
                                                                                                let data78 = data70.read;
                                                                                                const _errs165 = errors;
                                                                                                if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/read", schemaPath: "#/definitions/counts/properties/read/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid27 = _errs165 === errors;
                                                                                              } else {
                                                                                                var valid27 = true;
                                                                                              }
                                                                                              if (valid27) {
                                                                                                if (data70.undetermined !== void 0) {
                                                                                                  let data79 = data70.undetermined;
                                                                                                  const _errs167 = errors;
                                                                                                  if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/undetermined", schemaPath: "#/definitions/counts/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid27 = _errs167 === errors;
                                                                                                } else {
                                                                                                  var valid27 = true;
                                                                                                }
                                                                                                if (valid27) {
                                                                                                  if (data70.unchanged !== void 0) {
                                                                                                    let data80 = data70.unchanged;
                                                                                                    const _errs169 = errors;
                                                                                                    if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/unchanged", schemaPath: "#/definitions/counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid27 = _errs169 === errors;
                                                                                                  } else {
                                                                                                    var valid27 = true;
                                                                                                  }
                                                                                                  if (valid27) {
                                                                                                    if (data70.existing !== void 0) {
                                                                                                      let data81 = data70.existing;
                                                                                                      const _errs171 = errors;
                                                                                                      if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/existing", schemaPath: "#/definitions/counts/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid27 = _errs171 === errors;
                                                                                                    } else {
                                                                                                      var valid27 = true;
                                                                                                    }
                                                                                                    if (valid27) {
                                                                                                      if (data70.destroyed !== void 0) {
                                                                                                        let data82 = data70.destroyed;
                                                                                                        const _errs173 = errors;
                                                                                                        if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/destroyed", schemaPath: "#/definitions/counts/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid27 = _errs173 === errors;
                                                                                                      } else {
                                                                                                        var valid27 = true;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts", schemaPath: "#/definitions/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid25 = _errs147 === errors;
                                                                      } else {
                                                                        var valid25 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid24 = _errs130 === errors;
                                              if (!valid24) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs128 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.causes !== void 0) {
                                          let data83 = data.causes;
                                          const _errs175 = errors;
                                          if (errors === _errs175) {
                                            if (Array.isArray(data83)) {
                                              var valid28 = true;
                                              const len7 = data83.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                const _errs177 = errors;
                                                if (!validate16(data83[i7], { instancePath: instancePath + "/causes/" + i7, parentData: data83, parentDataProperty: i7, rootData })) {
                                                  vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid28 = _errs177 === errors;
                                                if (!valid28) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs175 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.changes !== void 0) {
                                            let data85 = data.changes;
                                            const _errs178 = errors;
                                            if (errors === _errs178) {
                                              if (Array.isArray(data85)) {
                                                var valid29 = true;
                                                const len8 = data85.length;
                                                for (let i8 = 0; i8 < len8; i8++) {
                                                  const _errs180 = errors;
                                                  if (!validate18(data85[i8], { instancePath: instancePath + "/changes/" + i8, parentData: data85, parentDataProperty: i8, rootData })) {
                                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid29 = _errs180 === errors;
                                                  if (!valid29) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs178 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.graph !== void 0) {
                                              let data87 = data.graph;
                                              const _errs181 = errors;
                                              if (errors === _errs181) {
                                                if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                  let missing13;
                                                  if (data87.nodes === void 0 && (missing13 = "nodes") || data87.edges === void 0 && (missing13 = "edges") || data87.omitted === void 0 && (missing13 = "omitted")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs183 = errors;
                                                    for (const key13 in data87) {
                                                      if (!(key13 === "nodes" || key13 === "edges" || key13 === "omitted")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs183 === errors) {
                                                      if (data87.nodes !== void 0) {
                                                        let data88 = data87.nodes;
                                                        const _errs184 = errors;
                                                        if (errors === _errs184) {
                                                          if (Array.isArray(data88)) {
                                                            var valid31 = true;
                                                            const len9 = data88.length;
                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                              let data89 = data88[i9];
                                                              const _errs186 = errors;
                                                              if (errors === _errs186) {
                                                                if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                                                  let missing14;
                                                                  if (data89.id === void 0 && (missing14 = "id") || data89.label === void 0 && (missing14 = "label") || data89.role === void 0 && (missing14 = "role") || data89.count === void 0 && (missing14 = "count")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9, schemaPath: "#/properties/graph/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs188 = errors;
                                                                    for (const key14 in data89) {
                                                                      if (!func2.call(schema11.properties.graph.properties.nodes.items.properties, key14)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9, schemaPath: "#/properties/graph/properties/nodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs188 === errors) {
                                                                      if (data89.id !== void 0) {
                                                                        const _errs189 = errors;
                                                                        if (typeof data89.id !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/id", schemaPath: "#/properties/graph/properties/nodes/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid32 = _errs189 === errors;
                                                                      } else {
                                                                        var valid32 = true;
                                                                      }
                                                                      if (valid32) {
                                                                        if (data89.label !== void 0) {
                                                                          const _errs191 = errors;
                                                                          if (typeof data89.label !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/label", schemaPath: "#/properties/graph/properties/nodes/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid32 = _errs191 === errors;
                                                                        } else {
                                                                          var valid32 = true;
                                                                        }
                                                                        if (valid32) {
                                                                          if (data89.note !== void 0) {
                                                                            const _errs193 = errors;
                                                                            if (typeof data89.note !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/note", schemaPath: "#/properties/graph/properties/nodes/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid32 = _errs193 === errors;
                                                                          } else {
                                                                            var valid32 = true;
                                                                          }
                                                                          if (valid32) {
                                                                            if (data89.role !== void 0) {
                                                                              let data93 = data89.role;
                                                                              const _errs195 = errors;
                                                                              if (!(data93 === "cause" || data93 === "lost" || data93 === "gone" || data93 === "changed" || data93 === "dependent")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/role", schemaPath: "#/properties/graph/properties/nodes/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema11.properties.graph.properties.nodes.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid32 = _errs195 === errors;
                                                                            } else {
                                                                              var valid32 = true;
                                                                            }
                                                                            if (valid32) {
                                                                              if (data89.count !== void 0) {
                                                                                let data94 = data89.count;
                                                                                const _errs196 = errors;
                                                                                if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/count", schemaPath: "#/properties/graph/properties/nodes/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs196) {
                                                                                  if (typeof data94 == "number" && isFinite(data94)) {
                                                                                    if (data94 < 1 || isNaN(data94)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/count", schemaPath: "#/properties/graph/properties/nodes/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid32 = _errs196 === errors;
                                                                              } else {
                                                                                var valid32 = true;
                                                                              }
                                                                              if (valid32) {
                                                                                if (data89.score !== void 0) {
                                                                                  let data95 = data89.score;
                                                                                  const _errs198 = errors;
                                                                                  const _errs199 = errors;
                                                                                  if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs199) {
                                                                                    if (typeof data95 == "number" && isFinite(data95)) {
                                                                                      if (data95 > 100 || isNaN(data95)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                                        return false;
                                                                                      } else {
                                                                                        if (data95 < 0 || isNaN(data95)) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid32 = _errs198 === errors;
                                                                                } else {
                                                                                  var valid32 = true;
                                                                                }
                                                                                if (valid32) {
                                                                                  if (data89.type !== void 0) {
                                                                                    const _errs201 = errors;
                                                                                    if (typeof data89.type !== "string") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/type", schemaPath: "#/properties/graph/properties/nodes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid32 = _errs201 === errors;
                                                                                  } else {
                                                                                    var valid32 = true;
                                                                                  }
                                                                                  if (valid32) {
                                                                                    if (data89.within !== void 0) {
                                                                                      let data97 = data89.within;
                                                                                      const _errs203 = errors;
                                                                                      if (errors === _errs203) {
                                                                                        if (Array.isArray(data97)) {
                                                                                          var valid34 = true;
                                                                                          const len10 = data97.length;
                                                                                          for (let i10 = 0; i10 < len10; i10++) {
                                                                                            const _errs205 = errors;
                                                                                            if (typeof data97[i10] !== "string") {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/within/" + i10, schemaPath: "#/properties/graph/properties/nodes/items/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid34 = _errs205 === errors;
                                                                                            if (!valid34) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/within", schemaPath: "#/properties/graph/properties/nodes/items/properties/within/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid32 = _errs203 === errors;
                                                                                    } else {
                                                                                      var valid32 = true;
                                                                                    }
                                                                                    if (valid32) {
                                                                                      if (data89.changes !== void 0) {
                                                                                        let data99 = data89.changes;
                                                                                        const _errs207 = errors;
                                                                                        if (errors === _errs207) {
                                                                                          if (Array.isArray(data99)) {
                                                                                            var valid35 = true;
                                                                                            const len11 = data99.length;
                                                                                            for (let i11 = 0; i11 < len11; i11++) {
                                                                                              const _errs209 = errors;
                                                                                              if (typeof data99[i11] !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/changes/" + i11, schemaPath: "#/properties/graph/properties/nodes/items/properties/changes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid35 = _errs209 === errors;
                                                                                              if (!valid35) {
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/changes", schemaPath: "#/properties/graph/properties/nodes/items/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid32 = _errs207 === errors;
                                                                                      } else {
                                                                                        var valid32 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9, schemaPath: "#/properties/graph/properties/nodes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid31 = _errs186 === errors;
                                                              if (!valid31) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes", schemaPath: "#/properties/graph/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid30 = _errs184 === errors;
                                                      } else {
                                                        var valid30 = true;
                                                      }
                                                      if (valid30) {
                                                        if (data87.edges !== void 0) {
                                                          let data101 = data87.edges;
                                                          const _errs211 = errors;
                                                          if (errors === _errs211) {
                                                            if (Array.isArray(data101)) {
                                                              var valid36 = true;
                                                              const len12 = data101.length;
                                                              for (let i12 = 0; i12 < len12; i12++) {
                                                                let data102 = data101[i12];
                                                                const _errs213 = errors;
                                                                if (errors === _errs213) {
                                                                  if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                                    let missing15;
                                                                    if (data102.from === void 0 && (missing15 = "from") || data102.to === void 0 && (missing15 = "to")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12, schemaPath: "#/properties/graph/properties/edges/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs215 = errors;
                                                                      for (const key15 in data102) {
                                                                        if (!(key15 === "from" || key15 === "to" || key15 === "attribute")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12, schemaPath: "#/properties/graph/properties/edges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs215 === errors) {
                                                                        if (data102.from !== void 0) {
                                                                          const _errs216 = errors;
                                                                          if (typeof data102.from !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12 + "/from", schemaPath: "#/properties/graph/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid37 = _errs216 === errors;
                                                                        } else {
                                                                          var valid37 = true;
                                                                        }
                                                                        if (valid37) {
                                                                          if (data102.to !== void 0) {
                                                                            const _errs218 = errors;
                                                                            if (typeof data102.to !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12 + "/to", schemaPath: "#/properties/graph/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid37 = _errs218 === errors;
                                                                          } else {
                                                                            var valid37 = true;
                                                                          }
                                                                          if (valid37) {
                                                                            if (data102.attribute !== void 0) {
                                                                              const _errs220 = errors;
                                                                              if (typeof data102.attribute !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12 + "/attribute", schemaPath: "#/properties/graph/properties/edges/items/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid37 = _errs220 === errors;
                                                                            } else {
                                                                              var valid37 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12, schemaPath: "#/properties/graph/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid36 = _errs213 === errors;
                                                                if (!valid36) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/graph/edges", schemaPath: "#/properties/graph/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid30 = _errs211 === errors;
                                                        } else {
                                                          var valid30 = true;
                                                        }
                                                        if (valid30) {
                                                          if (data87.omitted !== void 0) {
                                                            let data106 = data87.omitted;
                                                            const _errs222 = errors;
                                                            if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/graph/omitted", schemaPath: "#/properties/graph/properties/omitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs222) {
                                                              if (typeof data106 == "number" && isFinite(data106)) {
                                                                if (data106 < 0 || isNaN(data106)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/graph/omitted", schemaPath: "#/properties/graph/properties/omitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid30 = _errs222 === errors;
                                                          } else {
                                                            var valid30 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs181 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.nextSteps !== void 0) {
                                                let data107 = data.nextSteps;
                                                const _errs224 = errors;
                                                if (errors === _errs224) {
                                                  if (Array.isArray(data107)) {
                                                    var valid38 = true;
                                                    const len13 = data107.length;
                                                    for (let i13 = 0; i13 < len13; i13++) {
                                                      let data108 = data107[i13];
                                                      const _errs226 = errors;
                                                      const _errs227 = errors;
                                                      if (errors === _errs227) {
                                                        if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                          let missing16;
                                                          if (data108.message === void 0 && (missing16 = "message")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13, schemaPath: "#/definitions/step/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs229 = errors;
                                                            for (const key16 in data108) {
                                                              if (!(key16 === "message" || key16 === "address" || key16 === "code")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13, schemaPath: "#/definitions/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs229 === errors) {
                                                              if (data108.message !== void 0) {
                                                                const _errs230 = errors;
                                                                if (typeof data108.message !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/message", schemaPath: "#/definitions/step/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid40 = _errs230 === errors;
                                                              } else {
                                                                var valid40 = true;
                                                              }
                                                              if (valid40) {
                                                                if (data108.address !== void 0) {
                                                                  const _errs232 = errors;
                                                                  if (typeof data108.address !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/address", schemaPath: "#/definitions/step/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid40 = _errs232 === errors;
                                                                } else {
                                                                  var valid40 = true;
                                                                }
                                                                if (valid40) {
                                                                  if (data108.code !== void 0) {
                                                                    let data111 = data108.code;
                                                                    const _errs234 = errors;
                                                                    if (errors === _errs234) {
                                                                      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                                        let missing17;
                                                                        if (data111.language === void 0 && (missing17 = "language") || data111.text === void 0 && (missing17 = "text")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code", schemaPath: "#/definitions/step/properties/code/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs236 = errors;
                                                                          for (const key17 in data111) {
                                                                            if (!(key17 === "language" || key17 === "text")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code", schemaPath: "#/definitions/step/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs236 === errors) {
                                                                            if (data111.language !== void 0) {
                                                                              let data112 = data111.language;
                                                                              const _errs237 = errors;
                                                                              if (!(data112 === "hcl" || data112 === "yaml" || data112 === "text" || data112 === "shell")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code/language", schemaPath: "#/definitions/step/properties/code/properties/language/enum", keyword: "enum", params: { allowedValues: schema35.properties.code.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid41 = _errs237 === errors;
                                                                            } else {
                                                                              var valid41 = true;
                                                                            }
                                                                            if (valid41) {
                                                                              if (data111.text !== void 0) {
                                                                                const _errs238 = errors;
                                                                                if (typeof data111.text !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code/text", schemaPath: "#/definitions/step/properties/code/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid41 = _errs238 === errors;
                                                                              } else {
                                                                                var valid41 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code", schemaPath: "#/definitions/step/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid40 = _errs234 === errors;
                                                                  } else {
                                                                    var valid40 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13, schemaPath: "#/definitions/step/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid38 = _errs226 === errors;
                                                      if (!valid38) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/nextSteps", schemaPath: "#/properties/nextSteps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs224 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.approvals !== void 0) {
                                                  let data114 = data.approvals;
                                                  const _errs240 = errors;
                                                  if (errors === _errs240) {
                                                    if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                      let missing18;
                                                      if (data114.needed === void 0 && (missing18 = "needed") || data114.counted === void 0 && (missing18 = "counted") || data114.notCounted === void 0 && (missing18 = "notCounted") || data114.changesRequestedBy === void 0 && (missing18 = "changesRequestedBy") || data114.satisfied === void 0 && (missing18 = "satisfied") || data114.line === void 0 && (missing18 = "line") || data114.digest === void 0 && (missing18 = "digest")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs242 = errors;
                                                        for (const key18 in data114) {
                                                          if (!(key18 === "needed" || key18 === "counted" || key18 === "notCounted" || key18 === "changesRequestedBy" || key18 === "ownersMissing" || key18 === "satisfied" || key18 === "line" || key18 === "digest")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs242 === errors) {
                                                          if (data114.needed !== void 0) {
                                                            let data115 = data114.needed;
                                                            const _errs243 = errors;
                                                            if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/approvals/needed", schemaPath: "#/properties/approvals/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs243) {
                                                              if (typeof data115 == "number" && isFinite(data115)) {
                                                                if (data115 < 0 || isNaN(data115)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/needed", schemaPath: "#/properties/approvals/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid42 = _errs243 === errors;
                                                          } else {
                                                            var valid42 = true;
                                                          }
                                                          if (valid42) {
                                                            if (data114.counted !== void 0) {
                                                              let data116 = data114.counted;
                                                              const _errs245 = errors;
                                                              if (errors === _errs245) {
                                                                if (Array.isArray(data116)) {
                                                                  var valid43 = true;
                                                                  const len14 = data116.length;
                                                                  for (let i14 = 0; i14 < len14; i14++) {
                                                                    let data117 = data116[i14];
                                                                    const _errs247 = errors;
                                                                    if (errors === _errs247) {
                                                                      if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                        let missing19;
                                                                        if (data117.login === void 0 && (missing19 = "login") || data117.at === void 0 && (missing19 = "at")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14, schemaPath: "#/properties/approvals/properties/counted/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs249 = errors;
                                                                          for (const key19 in data117) {
                                                                            if (!(key19 === "login" || key19 === "at")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14, schemaPath: "#/properties/approvals/properties/counted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs249 === errors) {
                                                                            if (data117.login !== void 0) {
                                                                              const _errs250 = errors;
                                                                              if (typeof data117.login !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14 + "/login", schemaPath: "#/properties/approvals/properties/counted/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid44 = _errs250 === errors;
                                                                            } else {
                                                                              var valid44 = true;
                                                                            }
                                                                            if (valid44) {
                                                                              if (data117.at !== void 0) {
                                                                                const _errs252 = errors;
                                                                                if (typeof data117.at !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14 + "/at", schemaPath: "#/properties/approvals/properties/counted/items/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid44 = _errs252 === errors;
                                                                              } else {
                                                                                var valid44 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14, schemaPath: "#/properties/approvals/properties/counted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid43 = _errs247 === errors;
                                                                    if (!valid43) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/counted", schemaPath: "#/properties/approvals/properties/counted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid42 = _errs245 === errors;
                                                            } else {
                                                              var valid42 = true;
                                                            }
                                                            if (valid42) {
                                                              if (data114.notCounted !== void 0) {
                                                                let data120 = data114.notCounted;
                                                                const _errs254 = errors;
                                                                if (errors === _errs254) {
                                                                  if (Array.isArray(data120)) {
                                                                    var valid45 = true;
                                                                    const len15 = data120.length;
                                                                    for (let i15 = 0; i15 < len15; i15++) {
                                                                      let data121 = data120[i15];
                                                                      const _errs256 = errors;
                                                                      if (errors === _errs256) {
                                                                        if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                                          let missing20;
                                                                          if (data121.login === void 0 && (missing20 = "login") || data121.why === void 0 && (missing20 = "why")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15, schemaPath: "#/properties/approvals/properties/notCounted/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                            return false;
                                                                          } else {
                                                                            const _errs258 = errors;
                                                                            for (const key20 in data121) {
                                                                              if (!(key20 === "login" || key20 === "why")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15, schemaPath: "#/properties/approvals/properties/notCounted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (_errs258 === errors) {
                                                                              if (data121.login !== void 0) {
                                                                                const _errs259 = errors;
                                                                                if (typeof data121.login !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15 + "/login", schemaPath: "#/properties/approvals/properties/notCounted/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid46 = _errs259 === errors;
                                                                              } else {
                                                                                var valid46 = true;
                                                                              }
                                                                              if (valid46) {
                                                                                if (data121.why !== void 0) {
                                                                                  const _errs261 = errors;
                                                                                  if (typeof data121.why !== "string") {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15 + "/why", schemaPath: "#/properties/approvals/properties/notCounted/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid46 = _errs261 === errors;
                                                                                } else {
                                                                                  var valid46 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15, schemaPath: "#/properties/approvals/properties/notCounted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid45 = _errs256 === errors;
                                                                      if (!valid45) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted", schemaPath: "#/properties/approvals/properties/notCounted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid42 = _errs254 === errors;
                                                              } else {
                                                                var valid42 = true;
                                                              }
                                                              if (valid42) {
                                                                if (data114.changesRequestedBy !== void 0) {
                                                                  let data124 = data114.changesRequestedBy;
                                                                  const _errs263 = errors;
                                                                  if (errors === _errs263) {
                                                                    if (Array.isArray(data124)) {
                                                                      var valid47 = true;
                                                                      const len16 = data124.length;
                                                                      for (let i16 = 0; i16 < len16; i16++) {
                                                                        const _errs265 = errors;
                                                                        if (typeof data124[i16] !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/changesRequestedBy/" + i16, schemaPath: "#/properties/approvals/properties/changesRequestedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid47 = _errs265 === errors;
                                                                        if (!valid47) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/approvals/changesRequestedBy", schemaPath: "#/properties/approvals/properties/changesRequestedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid42 = _errs263 === errors;
                                                                } else {
                                                                  var valid42 = true;
                                                                }
                                                                if (valid42) {
                                                                  if (data114.ownersMissing !== void 0) {
                                                                    let data126 = data114.ownersMissing;
                                                                    const _errs267 = errors;
                                                                    if (errors === _errs267) {
                                                                      if (Array.isArray(data126)) {
                                                                        var valid48 = true;
                                                                        const len17 = data126.length;
                                                                        for (let i17 = 0; i17 < len17; i17++) {
                                                                          const _errs269 = errors;
                                                                          if (typeof data126[i17] !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/approvals/ownersMissing/" + i17, schemaPath: "#/properties/approvals/properties/ownersMissing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid48 = _errs269 === errors;
                                                                          if (!valid48) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/approvals/ownersMissing", schemaPath: "#/properties/approvals/properties/ownersMissing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid42 = _errs267 === errors;
                                                                  } else {
                                                                    var valid42 = true;
                                                                  }
                                                                  if (valid42) {
                                                                    if (data114.satisfied !== void 0) {
                                                                      const _errs271 = errors;
                                                                      if (typeof data114.satisfied !== "boolean") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/approvals/satisfied", schemaPath: "#/properties/approvals/properties/satisfied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid42 = _errs271 === errors;
                                                                    } else {
                                                                      var valid42 = true;
                                                                    }
                                                                    if (valid42) {
                                                                      if (data114.line !== void 0) {
                                                                        const _errs273 = errors;
                                                                        if (typeof data114.line !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/line", schemaPath: "#/properties/approvals/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid42 = _errs273 === errors;
                                                                      } else {
                                                                        var valid42 = true;
                                                                      }
                                                                      if (valid42) {
                                                                        if (data114.digest !== void 0) {
                                                                          const _errs275 = errors;
                                                                          if (typeof data114.digest !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/approvals/digest", schemaPath: "#/properties/approvals/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid42 = _errs275 === errors;
                                                                        } else {
                                                                          var valid42 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs240 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.waived !== void 0) {
                                                    let data131 = data.waived;
                                                    const _errs277 = errors;
                                                    if (errors === _errs277) {
                                                      if (Array.isArray(data131)) {
                                                        var valid49 = true;
                                                        const len18 = data131.length;
                                                        for (let i18 = 0; i18 < len18; i18++) {
                                                          let data132 = data131[i18];
                                                          const _errs279 = errors;
                                                          if (errors === _errs279) {
                                                            if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                                              let missing21;
                                                              if (data132.rule === void 0 && (missing21 = "rule") || data132.address === void 0 && (missing21 = "address") || data132.message === void 0 && (missing21 = "message") || data132.owner === void 0 && (missing21 = "owner") || data132.reason === void 0 && (missing21 = "reason") || data132.expires === void 0 && (missing21 = "expires")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/waived/" + i18, schemaPath: "#/properties/waived/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs281 = errors;
                                                                for (const key21 in data132) {
                                                                  if (!(key21 === "rule" || key21 === "address" || key21 === "message" || key21 === "owner" || key21 === "reason" || key21 === "expires")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/waived/" + i18, schemaPath: "#/properties/waived/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs281 === errors) {
                                                                  if (data132.rule !== void 0) {
                                                                    const _errs282 = errors;
                                                                    if (typeof data132.rule !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/waived/" + i18 + "/rule", schemaPath: "#/properties/waived/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid50 = _errs282 === errors;
                                                                  } else {
                                                                    var valid50 = true;
                                                                  }
                                                                  if (valid50) {
                                                                    if (data132.address !== void 0) {
                                                                      const _errs284 = errors;
                                                                      if (typeof data132.address !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/waived/" + i18 + "/address", schemaPath: "#/properties/waived/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid50 = _errs284 === errors;
                                                                    } else {
                                                                      var valid50 = true;
                                                                    }
                                                                    if (valid50) {
                                                                      if (data132.message !== void 0) {
                                                                        const _errs286 = errors;
                                                                        if (typeof data132.message !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/waived/" + i18 + "/message", schemaPath: "#/properties/waived/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid50 = _errs286 === errors;
                                                                      } else {
                                                                        var valid50 = true;
                                                                      }
                                                                      if (valid50) {
                                                                        if (data132.owner !== void 0) {
                                                                          const _errs288 = errors;
                                                                          if (typeof data132.owner !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/waived/" + i18 + "/owner", schemaPath: "#/properties/waived/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid50 = _errs288 === errors;
                                                                        } else {
                                                                          var valid50 = true;
                                                                        }
                                                                        if (valid50) {
                                                                          if (data132.reason !== void 0) {
                                                                            const _errs290 = errors;
                                                                            if (typeof data132.reason !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/waived/" + i18 + "/reason", schemaPath: "#/properties/waived/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid50 = _errs290 === errors;
                                                                          } else {
                                                                            var valid50 = true;
                                                                          }
                                                                          if (valid50) {
                                                                            if (data132.expires !== void 0) {
                                                                              const _errs292 = errors;
                                                                              if (typeof data132.expires !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/waived/" + i18 + "/expires", schemaPath: "#/properties/waived/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid50 = _errs292 === errors;
                                                                            } else {
                                                                              var valid50 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/waived/" + i18, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid49 = _errs279 === errors;
                                                          if (!valid49) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs277 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.spends !== void 0) {
                                                      let data139 = data.spends;
                                                      const _errs294 = errors;
                                                      if (errors === _errs294) {
                                                        if (Array.isArray(data139)) {
                                                          var valid51 = true;
                                                          const len19 = data139.length;
                                                          for (let i19 = 0; i19 < len19; i19++) {
                                                            let data140 = data139[i19];
                                                            const _errs296 = errors;
                                                            if (errors === _errs296) {
                                                              if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                                                let missing22;
                                                                if (data140.environment === void 0 && (missing22 = "environment") || data140.destroyed === void 0 && (missing22 = "destroyed") || data140.score === void 0 && (missing22 = "score")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/spends/" + i19, schemaPath: "#/properties/spends/items/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs298 = errors;
                                                                  for (const key22 in data140) {
                                                                    if (!(key22 === "environment" || key22 === "destroyed" || key22 === "score")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/spends/" + i19, schemaPath: "#/properties/spends/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs298 === errors) {
                                                                    if (data140.environment !== void 0) {
                                                                      let data141 = data140.environment;
                                                                      const _errs299 = errors;
                                                                      if (!(data141 === "production" || data141 === "unknown" || data141 === "staging" || data141 === "sandbox")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/spends/" + i19 + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid52 = _errs299 === errors;
                                                                    } else {
                                                                      var valid52 = true;
                                                                    }
                                                                    if (valid52) {
                                                                      if (data140.destroyed !== void 0) {
                                                                        let data142 = data140.destroyed;
                                                                        const _errs301 = errors;
                                                                        if (!(typeof data142 == "number" && (!(data142 % 1) && !isNaN(data142)) && isFinite(data142))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/spends/" + i19 + "/destroyed", schemaPath: "#/properties/spends/items/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs301) {
                                                                          if (typeof data142 == "number" && isFinite(data142)) {
                                                                            if (data142 < 0 || isNaN(data142)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/spends/" + i19 + "/destroyed", schemaPath: "#/properties/spends/items/properties/destroyed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid52 = _errs301 === errors;
                                                                      } else {
                                                                        var valid52 = true;
                                                                      }
                                                                      if (valid52) {
                                                                        if (data140.score !== void 0) {
                                                                          let data143 = data140.score;
                                                                          const _errs303 = errors;
                                                                          const _errs304 = errors;
                                                                          if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/spends/" + i19 + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs304) {
                                                                            if (typeof data143 == "number" && isFinite(data143)) {
                                                                              if (data143 > 100 || isNaN(data143)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/spends/" + i19 + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                                return false;
                                                                              } else {
                                                                                if (data143 < 0 || isNaN(data143)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/spends/" + i19 + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid52 = _errs303 === errors;
                                                                        } else {
                                                                          var valid52 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/spends/" + i19, schemaPath: "#/properties/spends/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid51 = _errs296 === errors;
                                                            if (!valid51) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/spends", schemaPath: "#/properties/spends/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs294 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.unprotected !== void 0) {
                                                        let data144 = data.unprotected;
                                                        const _errs306 = errors;
                                                        if (errors === _errs306) {
                                                          if (Array.isArray(data144)) {
                                                            var valid55 = true;
                                                            const len20 = data144.length;
                                                            for (let i20 = 0; i20 < len20; i20++) {
                                                              const _errs308 = errors;
                                                              if (typeof data144[i20] !== "string") {
                                                                validate10.errors = [{ instancePath: instancePath + "/unprotected/" + i20, schemaPath: "#/properties/unprotected/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid55 = _errs308 === errors;
                                                              if (!valid55) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/unprotected", schemaPath: "#/properties/unprotected/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs306 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.budget !== void 0) {
                                                          let data146 = data.budget;
                                                          const _errs310 = errors;
                                                          if (errors === _errs310) {
                                                            if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
                                                              let missing23;
                                                              if (data146.windowHours === void 0 && (missing23 = "windowHours") || data146.exceeded === void 0 && (missing23 = "exceeded") || data146.uses === void 0 && (missing23 = "uses") || data146.unprotected === void 0 && (missing23 = "unprotected")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs312 = errors;
                                                                for (const key23 in data146) {
                                                                  if (!(key23 === "windowHours" || key23 === "exceeded" || key23 === "uses" || key23 === "unprotected")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs312 === errors) {
                                                                  if (data146.windowHours !== void 0) {
                                                                    let data147 = data146.windowHours;
                                                                    const _errs313 = errors;
                                                                    if (!(typeof data147 == "number" && (!(data147 % 1) && !isNaN(data147)) && isFinite(data147))) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/budget/windowHours", schemaPath: "#/properties/budget/properties/windowHours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    var valid56 = _errs313 === errors;
                                                                  } else {
                                                                    var valid56 = true;
                                                                  }
                                                                  if (valid56) {
                                                                    if (data146.exceeded !== void 0) {
                                                                      const _errs315 = errors;
                                                                      if (typeof data146.exceeded !== "boolean") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/budget/exceeded", schemaPath: "#/properties/budget/properties/exceeded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid56 = _errs315 === errors;
                                                                    } else {
                                                                      var valid56 = true;
                                                                    }
                                                                    if (valid56) {
                                                                      if (data146.uses !== void 0) {
                                                                        let data149 = data146.uses;
                                                                        const _errs317 = errors;
                                                                        if (errors === _errs317) {
                                                                          if (Array.isArray(data149)) {
                                                                            var valid57 = true;
                                                                            const len21 = data149.length;
                                                                            for (let i21 = 0; i21 < len21; i21++) {
                                                                              let data150 = data149[i21];
                                                                              const _errs319 = errors;
                                                                              if (errors === _errs319) {
                                                                                if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                                                  let missing24;
                                                                                  if (data150.whose === void 0 && (missing24 = "whose") || data150.environment === void 0 && (missing24 = "environment") || data150.what === void 0 && (missing24 = "what") || data150.before === void 0 && (missing24 = "before") || data150.adds === void 0 && (missing24 = "adds") || data150.limit === void 0 && (missing24 = "limit") || data150.exceeded === void 0 && (missing24 = "exceeded")) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21, schemaPath: "#/properties/budget/properties/uses/items/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    const _errs321 = errors;
                                                                                    for (const key24 in data150) {
                                                                                      if (!func2.call(schema11.properties.budget.properties.uses.items.properties, key24)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21, schemaPath: "#/properties/budget/properties/uses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                    if (_errs321 === errors) {
                                                                                      if (data150.whose !== void 0) {
                                                                                        const _errs322 = errors;
                                                                                        if (typeof data150.whose !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/whose", schemaPath: "#/properties/budget/properties/uses/items/properties/whose/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid58 = _errs322 === errors;
                                                                                      } else {
                                                                                        var valid58 = true;
                                                                                      }
                                                                                      if (valid58) {
                                                                                        if (data150.environment !== void 0) {
                                                                                          let data152 = data150.environment;
                                                                                          const _errs324 = errors;
                                                                                          if (!(data152 === "production" || data152 === "unknown" || data152 === "staging" || data152 === "sandbox")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid58 = _errs324 === errors;
                                                                                        } else {
                                                                                          var valid58 = true;
                                                                                        }
                                                                                        if (valid58) {
                                                                                          if (data150.what !== void 0) {
                                                                                            let data153 = data150.what;
                                                                                            const _errs326 = errors;
                                                                                            if (!(data153 === "destroyed" || data153 === "score" || data153 === "plans")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/what", schemaPath: "#/properties/budget/properties/uses/items/properties/what/enum", keyword: "enum", params: { allowedValues: schema11.properties.budget.properties.uses.items.properties.what.enum }, message: "must be equal to one of the allowed values" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid58 = _errs326 === errors;
                                                                                          } else {
                                                                                            var valid58 = true;
                                                                                          }
                                                                                          if (valid58) {
                                                                                            if (data150.before !== void 0) {
                                                                                              let data154 = data150.before;
                                                                                              const _errs327 = errors;
                                                                                              if (!(typeof data154 == "number" && (!(data154 % 1) && !isNaN(data154)) && isFinite(data154))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/before", schemaPath: "#/properties/budget/properties/uses/items/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid58 = _errs327 === errors;
                                                                                            } else {
                                                                                              var valid58 = true;
                                                                                            }
                                                                                            if (valid58) {
                                                                                              if (data150.adds !== void 0) {
                                                                                                let data155 = data150.adds;
                                                                                                const _errs329 = errors;
                                                                                                if (!(typeof data155 == "number" && (!(data155 % 1) && !isNaN(data155)) && isFinite(data155))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/adds", schemaPath: "#/properties/budget/properties/uses/items/properties/adds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid58 = _errs329 === errors;
                                                                                              } else {
                                                                                                var valid58 = true;
                                                                                              }
                                                                                              if (valid58) {
                                                                                                if (data150.limit !== void 0) {
                                                                                                  let data156 = data150.limit;
                                                                                                  const _errs331 = errors;
                                                                                                  if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/limit", schemaPath: "#/properties/budget/properties/uses/items/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid58 = _errs331 === errors;
                                                                                                } else {
                                                                                                  var valid58 = true;
                                                                                                }
                                                                                                if (valid58) {
                                                                                                  if (data150.exceeded !== void 0) {
                                                                                                    const _errs333 = errors;
                                                                                                    if (typeof data150.exceeded !== "boolean") {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/exceeded", schemaPath: "#/properties/budget/properties/uses/items/properties/exceeded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid58 = _errs333 === errors;
                                                                                                  } else {
                                                                                                    var valid58 = true;
                                                                                                  }
                                                                                                  if (valid58) {
                                                                                                    if (data150.freesAt !== void 0) {
                                                                                                      const _errs335 = errors;
                                                                                                      if (typeof data150.freesAt !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/freesAt", schemaPath: "#/properties/budget/properties/uses/items/properties/freesAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid58 = _errs335 === errors;
                                                                                                    } else {
                                                                                                      var valid58 = true;
                                                                                                    }
                                                                                                    if (valid58) {
                                                                                                      if (data150.freedByClosing !== void 0) {
                                                                                                        const _errs337 = errors;
                                                                                                        if (true !== data150.freedByClosing) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21 + "/freedByClosing", schemaPath: "#/properties/budget/properties/uses/items/properties/freedByClosing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid58 = _errs337 === errors;
                                                                                                      } else {
                                                                                                        var valid58 = true;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/budget/uses/" + i21, schemaPath: "#/properties/budget/properties/uses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid57 = _errs319 === errors;
                                                                              if (!valid57) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/budget/uses", schemaPath: "#/properties/budget/properties/uses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid56 = _errs317 === errors;
                                                                      } else {
                                                                        var valid56 = true;
                                                                      }
                                                                      if (valid56) {
                                                                        if (data146.unprotected !== void 0) {
                                                                          let data160 = data146.unprotected;
                                                                          const _errs338 = errors;
                                                                          if (errors === _errs338) {
                                                                            if (Array.isArray(data160)) {
                                                                              var valid60 = true;
                                                                              const len22 = data160.length;
                                                                              for (let i22 = 0; i22 < len22; i22++) {
                                                                                let data161 = data160[i22];
                                                                                const _errs340 = errors;
                                                                                if (errors === _errs340) {
                                                                                  if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                                                                                    let missing25;
                                                                                    if (data161.address === void 0 && (missing25 = "address") || data161.change === void 0 && (missing25 = "change") || data161.at === void 0 && (missing25 = "at")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/budget/unprotected/" + i22, schemaPath: "#/properties/budget/properties/unprotected/items/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs342 = errors;
                                                                                      for (const key25 in data161) {
                                                                                        if (!(key25 === "address" || key25 === "change" || key25 === "at")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/budget/unprotected/" + i22, schemaPath: "#/properties/budget/properties/unprotected/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs342 === errors) {
                                                                                        if (data161.address !== void 0) {
                                                                                          const _errs343 = errors;
                                                                                          if (typeof data161.address !== "string") {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/budget/unprotected/" + i22 + "/address", schemaPath: "#/properties/budget/properties/unprotected/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid61 = _errs343 === errors;
                                                                                        } else {
                                                                                          var valid61 = true;
                                                                                        }
                                                                                        if (valid61) {
                                                                                          if (data161.change !== void 0) {
                                                                                            const _errs345 = errors;
                                                                                            if (typeof data161.change !== "string") {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/budget/unprotected/" + i22 + "/change", schemaPath: "#/properties/budget/properties/unprotected/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid61 = _errs345 === errors;
                                                                                          } else {
                                                                                            var valid61 = true;
                                                                                          }
                                                                                          if (valid61) {
                                                                                            if (data161.at !== void 0) {
                                                                                              const _errs347 = errors;
                                                                                              if (typeof data161.at !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/budget/unprotected/" + i22 + "/at", schemaPath: "#/properties/budget/properties/unprotected/items/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid61 = _errs347 === errors;
                                                                                            } else {
                                                                                              var valid61 = true;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/budget/unprotected/" + i22, schemaPath: "#/properties/budget/properties/unprotected/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid60 = _errs340 === errors;
                                                                                if (!valid60) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/budget/unprotected", schemaPath: "#/properties/budget/properties/unprotected/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid56 = _errs338 === errors;
                                                                        } else {
                                                                          var valid56 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs310 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.override !== void 0) {
                                                            let data165 = data.override;
                                                            const _errs349 = errors;
                                                            if (errors === _errs349) {
                                                              if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                                                                let missing26;
                                                                if (data165.by === void 0 && (missing26 = "by") || data165.group === void 0 && (missing26 = "group") || data165.reason === void 0 && (missing26 = "reason") || data165.expires === void 0 && (missing26 = "expires")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs351 = errors;
                                                                  for (const key26 in data165) {
                                                                    if (!(key26 === "by" || key26 === "group" || key26 === "reason" || key26 === "expires")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs351 === errors) {
                                                                    if (data165.by !== void 0) {
                                                                      const _errs352 = errors;
                                                                      if (typeof data165.by !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/override/by", schemaPath: "#/properties/override/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid62 = _errs352 === errors;
                                                                    } else {
                                                                      var valid62 = true;
                                                                    }
                                                                    if (valid62) {
                                                                      if (data165.group !== void 0) {
                                                                        const _errs354 = errors;
                                                                        if (typeof data165.group !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/override/group", schemaPath: "#/properties/override/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid62 = _errs354 === errors;
                                                                      } else {
                                                                        var valid62 = true;
                                                                      }
                                                                      if (valid62) {
                                                                        if (data165.reason !== void 0) {
                                                                          const _errs356 = errors;
                                                                          if (typeof data165.reason !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/override/reason", schemaPath: "#/properties/override/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid62 = _errs356 === errors;
                                                                        } else {
                                                                          var valid62 = true;
                                                                        }
                                                                        if (valid62) {
                                                                          if (data165.expires !== void 0) {
                                                                            const _errs358 = errors;
                                                                            if (typeof data165.expires !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/override/expires", schemaPath: "#/properties/override/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid62 = _errs358 === errors;
                                                                          } else {
                                                                            var valid62 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs349 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.notes !== void 0) {
                                                              let data170 = data.notes;
                                                              const _errs360 = errors;
                                                              if (errors === _errs360) {
                                                                if (Array.isArray(data170)) {
                                                                  var valid63 = true;
                                                                  const len23 = data170.length;
                                                                  for (let i23 = 0; i23 < len23; i23++) {
                                                                    const _errs362 = errors;
                                                                    if (typeof data170[i23] !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/notes/" + i23, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid63 = _errs362 === errors;
                                                                    if (!valid63) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs360 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.policy !== void 0) {
                                                                let data172 = data.policy;
                                                                const _errs364 = errors;
                                                                if (errors === _errs364) {
                                                                  if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
                                                                    let missing27;
                                                                    if (data172.source === void 0 && (missing27 = "source") || data172.mode === void 0 && (missing27 = "mode")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs366 = errors;
                                                                      for (const key27 in data172) {
                                                                        if (!(key27 === "source" || key27 === "mode")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs366 === errors) {
                                                                        if (data172.source !== void 0) {
                                                                          const _errs367 = errors;
                                                                          if (typeof data172.source !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/policy/source", schemaPath: "#/properties/policy/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid64 = _errs367 === errors;
                                                                        } else {
                                                                          var valid64 = true;
                                                                        }
                                                                        if (valid64) {
                                                                          if (data172.mode !== void 0) {
                                                                            let data174 = data172.mode;
                                                                            const _errs369 = errors;
                                                                            if (!(data174 === "enforce" || data174 === "observe")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/policy/mode", schemaPath: "#/properties/policy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid64 = _errs369 === errors;
                                                                          } else {
                                                                            var valid64 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs364 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateReport
};
