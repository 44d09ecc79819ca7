// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:report:1", "title": "Report", "description": "What Blastgate says about one or more plans: the JSON output, and all that a renderer may know. Sentences are plain text in which names from the plan stand between backticks. Numbers called points are parts of the score (0 to 100) and add up to it.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "verdict", "score", "band", "summary", "environment", "principal", "thresholds", "outlook", "why", "conditions", "hardStops", "counts", "plans", "causes", "changes", "graph", "nextSteps", "notes", "policy"], "properties": { "schemaVersion": { "const": "1.0" }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "blastgate" }, "version": { "type": "string" } } }, "verdict": { "$ref": "#/definitions/verdict" }, "score": { "$ref": "#/definitions/score" }, "band": { "$ref": "#/definitions/band" }, "summary": { "type": "object", "additionalProperties": false, "required": ["headline", "consequence"], "properties": { "headline": { "description": "The answer and its cause, in one sentence.", "type": "string" }, "consequence": { "description": "The worst consequence and whether there is a way back.", "type": "string" } } }, "environment": { "type": "object", "additionalProperties": false, "required": ["name", "evidence"], "properties": { "name": { "$ref": "#/definitions/environmentName" }, "evidence": { "type": "array", "items": { "$ref": "#/definitions/environmentEvidence" } } } }, "principal": { "type": "object", "additionalProperties": false, "required": ["kind", "confidence", "evidence", "operators"], "properties": { "kind": { "enum": ["agent", "assisted", "automation", "human", "unknown"] }, "name": { "description": "Which agent, where it is known.", "type": "string" }, "confidence": { "enum": ["high", "medium", "low", "said"] }, "evidence": { "type": "array", "items": { "type": "string" } }, "operators": { "type": "array", "items": { "type": "string" } } } }, "thresholds": { "$ref": "#/definitions/thresholds" }, "outlook": { "description": "What an agent and what a human would get for the same plan.", "type": "object", "additionalProperties": false, "required": ["agent", "human"], "properties": { "agent": { "$ref": "#/definitions/outcome" }, "human": { "$ref": "#/definitions/outcome" } } }, "why": { "description": "The score taken apart, most points first; the points add up to the score.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "points", "message"], "properties": { "id": { "description": "A channel of the worst change, `concentration` or `environment-recreate`.", "type": "string" }, "label": { "type": "string" }, "points": { "type": "integer", "minimum": 0 }, "message": { "type": "string" }, "address": { "type": "string" } } } }, "conditions": { "description": "What cannot be judged from the plan; each sets a least verdict, not points.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "least", "message"], "properties": { "id": { "type": "string" }, "least": { "$ref": "#/definitions/verdict" }, "message": { "type": "string" }, "address": { "type": "string" } } } }, "hardStops": { "description": "What no threshold lets an agent do in production.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "type": "string" }, "message": { "type": "string" }, "address": { "type": "string" } } } }, "counts": { "$ref": "#/definitions/counts" }, "plans": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["file", "format", "formatVersion", "toolVersion", "mode", "complete", "counts"], "properties": { "file": { "type": "string" }, "format": { "enum": ["terraform", "cloudformation"] }, "formatVersion": { "type": "string" }, "toolVersion": { "type": "string" }, "stack": { "type": "string" }, "mode": { "enum": ["normal", "destroy", "refresh-only"] }, "complete": { "type": "boolean" }, "digest": { "description": "The plan digest: SHA-256 of what applying it would do (docs/digest.md).", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "counts": { "$ref": "#/definitions/counts" } } } }, "causes": { "description": "Root causes, the one with the most severe consequences first: what was changed, and what it takes along.", "type": "array", "items": { "$ref": "#/definitions/cause" } }, "changes": { "description": "Every change, the most severe first.", "type": "array", "items": { "$ref": "#/definitions/change" } }, "graph": { "description": "What hangs on what, for the changes that are not routine and what depends on them.", "type": "object", "additionalProperties": false, "required": ["nodes", "edges", "omitted"], "properties": { "nodes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "role", "count"], "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "note": { "type": "string" }, "role": { "enum": ["cause", "lost", "gone", "changed", "dependent"] }, "count": { "type": "integer", "minimum": 1 }, "score": { "$ref": "#/definitions/score" }, "type": { "type": "string" }, "within": { "description": "The modules or nested stacks that hold it, outermost first; before them the plan's file where there are several.", "type": "array", "items": { "type": "string" } }, "changes": { "description": "Ids of the most severe changes that it stands for, the worst first, 20 at most.", "type": "array", "items": { "type": "string" } } } } }, "edges": { "description": "`to` depends on `from`: what happens to `from` reaches `to`.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "attribute": { "type": "string" } } } }, "omitted": { "description": "Nodes left out, least severe first.", "type": "integer", "minimum": 0 } } }, "nextSteps": { "type": "array", "items": { "$ref": "#/definitions/step" } }, "approvals": { "title": "Approvals", "description": "Who has approved this very plan; only where a forge was asked.", "type": "object", "additionalProperties": false, "required": ["needed", "counted", "notCounted", "changesRequestedBy", "satisfied", "line", "digest"], "properties": { "needed": { "description": "How many people have to approve.", "type": "integer", "minimum": 0 }, "counted": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["login", "at"], "properties": { "login": { "type": "string" }, "at": { "description": "ISO 8601.", "type": "string" } } } }, "notCounted": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["login", "why"], "properties": { "login": { "type": "string" }, "why": { "type": "string" } } } }, "changesRequestedBy": { "type": "array", "items": { "type": "string" } }, "satisfied": { "type": "boolean" }, "line": { "description": "The line that a review's body needs, exactly.", "type": "string" }, "digest": { "description": "The approval digest: `sha256:` and 64 hex digits.", "type": "string" } } }, "waived": { "title": "Waived", "description": "Findings that the policy waives; they are no part of the score.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "address", "message", "owner", "reason", "expires"], "properties": { "rule": { "type": "string" }, "address": { "type": "string" }, "message": { "type": "string" }, "owner": { "type": "string" }, "reason": { "type": "string" }, "expires": { "description": "The last day on which the waiver holds.", "type": "string" } } } }, "notes": { "description": "What a reader should know and no point stands for: types judged by their name, drift, checks.", "type": "array", "items": { "type": "string" } }, "policy": { "type": "object", "additionalProperties": false, "required": ["source", "mode"], "properties": { "source": { "description": "The policy's file, or `defaults`.", "type": "string" }, "mode": { "enum": ["enforce", "observe"] } } } }, "definitions": { "verdict": { "enum": ["pass", "review", "block"] }, "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "band": { "enum": ["none", "low", "moderate", "high", "severe", "critical"] }, "environmentName": { "enum": ["production", "unknown", "staging", "sandbox"] }, "step": { "type": "object", "additionalProperties": false, "required": ["message"], "properties": { "message": { "type": "string" }, "address": { "type": "string" }, "code": { "type": "object", "additionalProperties": false, "required": ["language", "text"], "properties": { "language": { "enum": ["hcl", "yaml", "text", "shell"] }, "text": { "type": "string" } } } } }, "channel": { "enum": ["data", "outage", "security", "protection", "control", "code", "base"] }, "changeKind": { "enum": ["create", "update", "delete", "replace-destroy-first", "replace-create-first", "forget", "import", "move", "read", "no-op", "undetermined"] }, "thresholds": { "type": "object", "additionalProperties": false, "required": ["review", "block"], "properties": { "review": { "description": "Score from which a review is needed; 101 means never.", "type": "integer" }, "block": { "description": "Score from which the plan is blocked; 101 means never.", "type": "integer" } } }, "outcome": { "type": "object", "additionalProperties": false, "required": ["verdict", "score", "environment", "thresholds", "because"], "properties": { "verdict": { "$ref": "#/definitions/verdict" }, "score": { "$ref": "#/definitions/score" }, "environment": { "$ref": "#/definitions/environmentName" }, "thresholds": { "$ref": "#/definitions/thresholds" }, "because": { "description": "What decided: the score against its threshold, a condition, a hard stop.", "type": "array", "items": { "type": "string" } }, "reason": { "description": "What decided, as a code: `data_loss`, `outage`, `incomplete_plan`, `routine` and so on.", "type": "string" } } }, "environmentEvidence": { "type": "object", "additionalProperties": false, "required": ["says", "source", "where", "count", "mayLower"], "properties": { "says": { "$ref": "#/definitions/environmentName" }, "source": { "enum": ["tag-before", "tag-after", "variable", "default-tags", "stack-tag", "stack-parameter", "name", "account", "workspace", "backend", "path", "stack", "said"] }, "where": { "type": "string" }, "text": { "type": "string" }, "count": { "type": "integer", "minimum": 1 }, "mayLower": { "description": "False where a pull request could write it: it may only raise.", "type": "boolean" } } }, "counts": { "type": "object", "additionalProperties": false, "required": ["create", "update", "replace", "delete", "forget", "import", "move", "read", "undetermined", "unchanged", "existing", "destroyed"], "properties": { "create": { "type": "integer" }, "update": { "type": "integer" }, "replace": { "type": "integer" }, "delete": { "type": "integer" }, "forget": { "type": "integer" }, "import": { "type": "integer" }, "move": { "type": "integer" }, "read": { "type": "integer" }, "undetermined": { "type": "integer" }, "unchanged": { "type": "integer" }, "existing": { "description": "Objects that exist before the apply, where the plan tells.", "type": "integer" }, "destroyed": { "description": "Existing objects that are deleted or replaced.", "type": "integer" } } }, "cause": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "message", "changes", "destroyed", "score"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["attribute", "requested", "tainted", "trigger", "removed-from-configuration", "module-removed", "destroy-run", "nested-stack", "unknown"] }, "address": { "description": "The resource (or module) where it starts.", "type": "string" }, "attribute": { "type": "string" }, "message": { "type": "string" }, "changes": { "description": "Ids of the changes that it explains, itself first.", "type": "array", "items": { "type": "string" } }, "destroyed": { "description": "How many existing objects it destroys or replaces.", "type": "integer" }, "score": { "$ref": "#/definitions/score" } } }, "change": { "type": "object", "additionalProperties": false, "required": ["id", "address", "type", "provider", "plan", "kind", "likelihood", "environment", "score", "band", "routine", "effects", "findings", "dependents", "diff"], "properties": { "id": { "type": "string" }, "address": { "type": "string" }, "previousAddress": { "type": "string" }, "deposed": { "type": "string" }, "type": { "type": "string" }, "provider": { "type": "string" }, "plan": { "description": "File of the plan it stands in.", "type": "string" }, "kind": { "$ref": "#/definitions/changeKind" }, "likelihood": { "enum": ["certain", "conditional", "dynamic"] }, "environment": { "$ref": "#/definitions/environmentName" }, "score": { "$ref": "#/definitions/score" }, "band": { "$ref": "#/definitions/band" }, "routine": { "description": "True where no finding is worth a reviewer's time.", "type": "boolean" }, "importing": { "type": "boolean" }, "effects": { "description": "What a reader must see at a glance.", "type": "array", "items": { "enum": ["data-lost", "data-mitigated", "outage", "exposed", "privileges", "protection-off", "leaves-management", "runs-code", "cannot-be-judged"] } }, "cause": { "description": "Id of its root cause.", "type": "string" }, "because": { "description": "The step before it on the way from the root cause, in words.", "type": "string" }, "via": { "description": "The step before it on the way from the root cause: the change's id, and the attribute of this change that refers to it.", "type": "object", "additionalProperties": false, "required": ["change", "attribute"], "properties": { "change": { "type": "string" }, "attribute": { "type": "string" } } }, "findings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "channel", "severity", "points", "message"], "properties": { "rule": { "type": "string" }, "channel": { "$ref": "#/definitions/channel" }, "severity": { "description": "0 to 1, before the environment's weight.", "type": "number", "minimum": 0, "maximum": 1 }, "weight": { "description": "What the environment multiplies the severity by.", "type": "number", "minimum": 0, "maximum": 1 }, "points": { "description": "Its part of this change's score.", "type": "integer", "minimum": 0 }, "message": { "type": "string" }, "attribute": { "type": "string" } } } }, "wayBack": { "description": "What can be restored from what, or that nothing can.", "type": "string" }, "safer": { "description": "How to do the same with less harm, where there is a way.", "type": "array", "items": { "$ref": "#/definitions/step" } }, "dependents": { "type": "object", "additionalProperties": false, "required": ["count", "addresses"], "properties": { "count": { "description": "Existing objects that depend on it, directly or not.", "type": "integer" }, "addresses": { "description": "The nearest of them, as configuration addresses.", "type": "array", "items": { "type": "string" } } } }, "unknownType": { "description": "True where the type is judged by its name only.", "type": "boolean" }, "diff": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "before": { "description": "As text; absent where there was none.", "type": "string" }, "after": { "type": "string" }, "sensitive": { "type": "boolean" }, "unknown": { "description": "True where the value is known only after apply.", "type": "boolean" }, "forcesReplacement": { "type": "boolean" } } } }, "diffOmitted": { "description": "Changed attributes left out of `diff`.", "type": "integer" } } } } };
var schema12 = { "enum": ["pass", "review", "block"] };
var schema14 = { "enum": ["none", "low", "moderate", "high", "severe", "critical"] };
var schema15 = { "enum": ["production", "unknown", "staging", "sandbox"] };
var schema25 = { "type": "object", "additionalProperties": false, "required": ["create", "update", "replace", "delete", "forget", "import", "move", "read", "undetermined", "unchanged", "existing", "destroyed"], "properties": { "create": { "type": "integer" }, "update": { "type": "integer" }, "replace": { "type": "integer" }, "delete": { "type": "integer" }, "forget": { "type": "integer" }, "import": { "type": "integer" }, "move": { "type": "integer" }, "read": { "type": "integer" }, "undetermined": { "type": "integer" }, "unchanged": { "type": "integer" }, "existing": { "description": "Objects that exist before the apply, where the plan tells.", "type": "integer" }, "destroyed": { "description": "Existing objects that are deleted or replaced.", "type": "integer" } } };
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
var schema29 = { "type": "object", "additionalProperties": false, "required": ["id", "address", "type", "provider", "plan", "kind", "likelihood", "environment", "score", "band", "routine", "effects", "findings", "dependents", "diff"], "properties": { "id": { "type": "string" }, "address": { "type": "string" }, "previousAddress": { "type": "string" }, "deposed": { "type": "string" }, "type": { "type": "string" }, "provider": { "type": "string" }, "plan": { "description": "File of the plan it stands in.", "type": "string" }, "kind": { "$ref": "#/definitions/changeKind" }, "likelihood": { "enum": ["certain", "conditional", "dynamic"] }, "environment": { "$ref": "#/definitions/environmentName" }, "score": { "$ref": "#/definitions/score" }, "band": { "$ref": "#/definitions/band" }, "routine": { "description": "True where no finding is worth a reviewer's time.", "type": "boolean" }, "importing": { "type": "boolean" }, "effects": { "description": "What a reader must see at a glance.", "type": "array", "items": { "enum": ["data-lost", "data-mitigated", "outage", "exposed", "privileges", "protection-off", "leaves-management", "runs-code", "cannot-be-judged"] } }, "cause": { "description": "Id of its root cause.", "type": "string" }, "because": { "description": "The step before it on the way from the root cause, in words.", "type": "string" }, "via": { "description": "The step before it on the way from the root cause: the change's id, and the attribute of this change that refers to it.", "type": "object", "additionalProperties": false, "required": ["change", "attribute"], "properties": { "change": { "type": "string" }, "attribute": { "type": "string" } } }, "findings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "channel", "severity", "points", "message"], "properties": { "rule": { "type": "string" }, "channel": { "$ref": "#/definitions/channel" }, "severity": { "description": "0 to 1, before the environment's weight.", "type": "number", "minimum": 0, "maximum": 1 }, "weight": { "description": "What the environment multiplies the severity by.", "type": "number", "minimum": 0, "maximum": 1 }, "points": { "description": "Its part of this change's score.", "type": "integer", "minimum": 0 }, "message": { "type": "string" }, "attribute": { "type": "string" } } } }, "wayBack": { "description": "What can be restored from what, or that nothing can.", "type": "string" }, "safer": { "description": "How to do the same with less harm, where there is a way.", "type": "array", "items": { "$ref": "#/definitions/step" } }, "dependents": { "type": "object", "additionalProperties": false, "required": ["count", "addresses"], "properties": { "count": { "description": "Existing objects that depend on it, directly or not.", "type": "integer" }, "addresses": { "description": "The nearest of them, as configuration addresses.", "type": "array", "items": { "type": "string" } } } }, "unknownType": { "description": "True where the type is judged by its name only.", "type": "boolean" }, "diff": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "before": { "description": "As text; absent where there was none.", "type": "string" }, "after": { "type": "string" }, "sensitive": { "type": "boolean" }, "unknown": { "description": "True where the value is known only after apply.", "type": "boolean" }, "forcesReplacement": { "type": "boolean" } } } }, "diffOmitted": { "description": "Changed attributes left out of `diff`.", "type": "integer" } } };
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
                        if (data.kind !== void 0) {
                          let data7 = data.kind;
                          const _errs16 = errors;
                          if (!(data7 === "create" || data7 === "update" || data7 === "delete" || data7 === "replace-destroy-first" || data7 === "replace-create-first" || data7 === "forget" || data7 === "import" || data7 === "move" || data7 === "read" || data7 === "no-op" || data7 === "undetermined")) {
                            validate18.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/changeKind/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.likelihood !== void 0) {
                            let data8 = data.likelihood;
                            const _errs18 = errors;
                            if (!(data8 === "certain" || data8 === "conditional" || data8 === "dynamic")) {
                              validate18.errors = [{ instancePath: instancePath + "/likelihood", schemaPath: "#/properties/likelihood/enum", keyword: "enum", params: { allowedValues: schema29.properties.likelihood.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.environment !== void 0) {
                              let data9 = data.environment;
                              const _errs19 = errors;
                              if (!(data9 === "production" || data9 === "unknown" || data9 === "staging" || data9 === "sandbox")) {
                                validate18.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.score !== void 0) {
                                let data10 = data.score;
                                const _errs21 = errors;
                                const _errs22 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate18.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs22) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 > 100 || isNaN(data10)) {
                                      validate18.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                      return false;
                                    } else {
                                      if (data10 < 0 || isNaN(data10)) {
                                        validate18.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.band !== void 0) {
                                  let data11 = data.band;
                                  const _errs24 = errors;
                                  if (!(data11 === "none" || data11 === "low" || data11 === "moderate" || data11 === "high" || data11 === "severe" || data11 === "critical")) {
                                    validate18.errors = [{ instancePath: instancePath + "/band", schemaPath: "#/definitions/band/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.routine !== void 0) {
                                    const _errs26 = errors;
                                    if (typeof data.routine !== "boolean") {
                                      validate18.errors = [{ instancePath: instancePath + "/routine", schemaPath: "#/properties/routine/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.importing !== void 0) {
                                      const _errs28 = errors;
                                      if (typeof data.importing !== "boolean") {
                                        validate18.errors = [{ instancePath: instancePath + "/importing", schemaPath: "#/properties/importing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.effects !== void 0) {
                                        let data14 = data.effects;
                                        const _errs30 = errors;
                                        if (errors === _errs30) {
                                          if (Array.isArray(data14)) {
                                            var valid5 = true;
                                            const len0 = data14.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let data15 = data14[i0];
                                              const _errs32 = errors;
                                              if (!(data15 === "data-lost" || data15 === "data-mitigated" || data15 === "outage" || data15 === "exposed" || data15 === "privileges" || data15 === "protection-off" || data15 === "leaves-management" || data15 === "runs-code" || data15 === "cannot-be-judged")) {
                                                validate18.errors = [{ instancePath: instancePath + "/effects/" + i0, schemaPath: "#/properties/effects/items/enum", keyword: "enum", params: { allowedValues: schema29.properties.effects.items.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid5 = _errs32 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate18.errors = [{ instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs30 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.cause !== void 0) {
                                          const _errs33 = errors;
                                          if (typeof data.cause !== "string") {
                                            validate18.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.because !== void 0) {
                                            const _errs35 = errors;
                                            if (typeof data.because !== "string") {
                                              validate18.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.via !== void 0) {
                                              let data18 = data.via;
                                              const _errs37 = errors;
                                              if (errors === _errs37) {
                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                  let missing1;
                                                  if (data18.change === void 0 && (missing1 = "change") || data18.attribute === void 0 && (missing1 = "attribute")) {
                                                    validate18.errors = [{ instancePath: instancePath + "/via", schemaPath: "#/properties/via/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs39 = errors;
                                                    for (const key1 in data18) {
                                                      if (!(key1 === "change" || key1 === "attribute")) {
                                                        validate18.errors = [{ instancePath: instancePath + "/via", schemaPath: "#/properties/via/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs39 === errors) {
                                                      if (data18.change !== void 0) {
                                                        const _errs40 = errors;
                                                        if (typeof data18.change !== "string") {
                                                          validate18.errors = [{ instancePath: instancePath + "/via/change", schemaPath: "#/properties/via/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid6 = _errs40 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data18.attribute !== void 0) {
                                                          const _errs42 = errors;
                                                          if (typeof data18.attribute !== "string") {
                                                            validate18.errors = [{ instancePath: instancePath + "/via/attribute", schemaPath: "#/properties/via/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid6 = _errs42 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate18.errors = [{ instancePath: instancePath + "/via", schemaPath: "#/properties/via/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.findings !== void 0) {
                                                let data21 = data.findings;
                                                const _errs44 = errors;
                                                if (errors === _errs44) {
                                                  if (Array.isArray(data21)) {
                                                    var valid7 = true;
                                                    const len1 = data21.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                      let data22 = data21[i1];
                                                      const _errs46 = errors;
                                                      if (errors === _errs46) {
                                                        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                          let missing2;
                                                          if (data22.rule === void 0 && (missing2 = "rule") || data22.channel === void 0 && (missing2 = "channel") || data22.severity === void 0 && (missing2 = "severity") || data22.points === void 0 && (missing2 = "points") || data22.message === void 0 && (missing2 = "message")) {
                                                            validate18.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs48 = errors;
                                                            for (const key2 in data22) {
                                                              if (!(key2 === "rule" || key2 === "channel" || key2 === "severity" || key2 === "weight" || key2 === "points" || key2 === "message" || key2 === "attribute")) {
                                                                validate18.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs48 === errors) {
                                                              if (data22.rule !== void 0) {
                                                                const _errs49 = errors;
                                                                if (typeof data22.rule !== "string") {
                                                                  validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid8 = _errs49 === errors;
                                                              } else {
                                                                var valid8 = true;
                                                              }
                                                              if (valid8) {
                                                                if (data22.channel !== void 0) {
                                                                  let data24 = data22.channel;
                                                                  const _errs51 = errors;
                                                                  if (!(data24 === "data" || data24 === "outage" || data24 === "security" || data24 === "protection" || data24 === "control" || data24 === "code" || data24 === "base")) {
                                                                    validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/channel", schemaPath: "#/definitions/channel/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid8 = _errs51 === errors;
                                                                } else {
                                                                  var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                  if (data22.severity !== void 0) {
                                                                    let data25 = data22.severity;
                                                                    const _errs53 = errors;
                                                                    if (errors === _errs53) {
                                                                      if (typeof data25 == "number" && isFinite(data25)) {
                                                                        if (data25 > 1 || isNaN(data25)) {
                                                                          validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                          return false;
                                                                        } else {
                                                                          if (data25 < 0 || isNaN(data25)) {
                                                                            validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid8 = _errs53 === errors;
                                                                  } else {
                                                                    var valid8 = true;
                                                                  }
                                                                  if (valid8) {
                                                                    if (data22.weight !== void 0) {
                                                                      let data26 = data22.weight;
                                                                      const _errs55 = errors;
                                                                      if (errors === _errs55) {
                                                                        if (typeof data26 == "number" && isFinite(data26)) {
                                                                          if (data26 > 1 || isNaN(data26)) {
                                                                            validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/weight", schemaPath: "#/properties/findings/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                            return false;
                                                                          } else {
                                                                            if (data26 < 0 || isNaN(data26)) {
                                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/weight", schemaPath: "#/properties/findings/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/weight", schemaPath: "#/properties/findings/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid8 = _errs55 === errors;
                                                                    } else {
                                                                      var valid8 = true;
                                                                    }
                                                                    if (valid8) {
                                                                      if (data22.points !== void 0) {
                                                                        let data27 = data22.points;
                                                                        const _errs57 = errors;
                                                                        if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                                          validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/points", schemaPath: "#/properties/findings/items/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs57) {
                                                                          if (typeof data27 == "number" && isFinite(data27)) {
                                                                            if (data27 < 0 || isNaN(data27)) {
                                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/points", schemaPath: "#/properties/findings/items/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid8 = _errs57 === errors;
                                                                      } else {
                                                                        var valid8 = true;
                                                                      }
                                                                      if (valid8) {
                                                                        if (data22.message !== void 0) {
                                                                          const _errs59 = errors;
                                                                          if (typeof data22.message !== "string") {
                                                                            validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid8 = _errs59 === errors;
                                                                        } else {
                                                                          var valid8 = true;
                                                                        }
                                                                        if (valid8) {
                                                                          if (data22.attribute !== void 0) {
                                                                            const _errs61 = errors;
                                                                            if (typeof data22.attribute !== "string") {
                                                                              validate18.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid8 = _errs61 === errors;
                                                                          } else {
                                                                            var valid8 = true;
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
                                                      var valid7 = _errs46 === errors;
                                                      if (!valid7) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate18.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs44 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.wayBack !== void 0) {
                                                  const _errs63 = errors;
                                                  if (typeof data.wayBack !== "string") {
                                                    validate18.errors = [{ instancePath: instancePath + "/wayBack", schemaPath: "#/properties/wayBack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs63 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.safer !== void 0) {
                                                    let data31 = data.safer;
                                                    const _errs65 = errors;
                                                    if (errors === _errs65) {
                                                      if (Array.isArray(data31)) {
                                                        var valid10 = true;
                                                        const len2 = data31.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let data32 = data31[i2];
                                                          const _errs67 = errors;
                                                          const _errs68 = errors;
                                                          if (errors === _errs68) {
                                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                              let missing3;
                                                              if (data32.message === void 0 && (missing3 = "message")) {
                                                                validate18.errors = [{ instancePath: instancePath + "/safer/" + i2, schemaPath: "#/definitions/step/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs70 = errors;
                                                                for (const key3 in data32) {
                                                                  if (!(key3 === "message" || key3 === "address" || key3 === "code")) {
                                                                    validate18.errors = [{ instancePath: instancePath + "/safer/" + i2, schemaPath: "#/definitions/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs70 === errors) {
                                                                  if (data32.message !== void 0) {
                                                                    const _errs71 = errors;
                                                                    if (typeof data32.message !== "string") {
                                                                      validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/message", schemaPath: "#/definitions/step/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid12 = _errs71 === errors;
                                                                  } else {
                                                                    var valid12 = true;
                                                                  }
                                                                  if (valid12) {
                                                                    if (data32.address !== void 0) {
                                                                      const _errs73 = errors;
                                                                      if (typeof data32.address !== "string") {
                                                                        validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/address", schemaPath: "#/definitions/step/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid12 = _errs73 === errors;
                                                                    } else {
                                                                      var valid12 = true;
                                                                    }
                                                                    if (valid12) {
                                                                      if (data32.code !== void 0) {
                                                                        let data35 = data32.code;
                                                                        const _errs75 = errors;
                                                                        if (errors === _errs75) {
                                                                          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                            let missing4;
                                                                            if (data35.language === void 0 && (missing4 = "language") || data35.text === void 0 && (missing4 = "text")) {
                                                                              validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code", schemaPath: "#/definitions/step/properties/code/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs77 = errors;
                                                                              for (const key4 in data35) {
                                                                                if (!(key4 === "language" || key4 === "text")) {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code", schemaPath: "#/definitions/step/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs77 === errors) {
                                                                                if (data35.language !== void 0) {
                                                                                  let data36 = data35.language;
                                                                                  const _errs78 = errors;
                                                                                  if (!(data36 === "hcl" || data36 === "yaml" || data36 === "text" || data36 === "shell")) {
                                                                                    validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code/language", schemaPath: "#/definitions/step/properties/code/properties/language/enum", keyword: "enum", params: { allowedValues: schema35.properties.code.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid13 = _errs78 === errors;
                                                                                } else {
                                                                                  var valid13 = true;
                                                                                }
                                                                                if (valid13) {
                                                                                  if (data35.text !== void 0) {
                                                                                    const _errs79 = errors;
                                                                                    if (typeof data35.text !== "string") {
                                                                                      validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code/text", schemaPath: "#/definitions/step/properties/code/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid13 = _errs79 === errors;
                                                                                  } else {
                                                                                    var valid13 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate18.errors = [{ instancePath: instancePath + "/safer/" + i2 + "/code", schemaPath: "#/definitions/step/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid12 = _errs75 === errors;
                                                                      } else {
                                                                        var valid12 = true;
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
                                                          var valid10 = _errs67 === errors;
                                                          if (!valid10) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate18.errors = [{ instancePath: instancePath + "/safer", schemaPath: "#/properties/safer/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs65 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.dependents !== void 0) {
                                                      let data38 = data.dependents;
                                                      const _errs81 = errors;
                                                      if (errors === _errs81) {
                                                        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                          let missing5;
                                                          if (data38.count === void 0 && (missing5 = "count") || data38.addresses === void 0 && (missing5 = "addresses")) {
                                                            validate18.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs83 = errors;
                                                            for (const key5 in data38) {
                                                              if (!(key5 === "count" || key5 === "addresses")) {
                                                                validate18.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs83 === errors) {
                                                              if (data38.count !== void 0) {
                                                                let data39 = data38.count;
                                                                const _errs84 = errors;
                                                                if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                                  validate18.errors = [{ instancePath: instancePath + "/dependents/count", schemaPath: "#/properties/dependents/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid14 = _errs84 === errors;
                                                              } else {
                                                                var valid14 = true;
                                                              }
                                                              if (valid14) {
                                                                if (data38.addresses !== void 0) {
                                                                  let data40 = data38.addresses;
                                                                  const _errs86 = errors;
                                                                  if (errors === _errs86) {
                                                                    if (Array.isArray(data40)) {
                                                                      var valid15 = true;
                                                                      const len3 = data40.length;
                                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs88 = errors;
                                                                        if (typeof data40[i3] !== "string") {
                                                                          validate18.errors = [{ instancePath: instancePath + "/dependents/addresses/" + i3, schemaPath: "#/properties/dependents/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid15 = _errs88 === errors;
                                                                        if (!valid15) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate18.errors = [{ instancePath: instancePath + "/dependents/addresses", schemaPath: "#/properties/dependents/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid14 = _errs86 === errors;
                                                                } else {
                                                                  var valid14 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate18.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs81 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.unknownType !== void 0) {
                                                        const _errs90 = errors;
                                                        if (typeof data.unknownType !== "boolean") {
                                                          validate18.errors = [{ instancePath: instancePath + "/unknownType", schemaPath: "#/properties/unknownType/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                          return false;
                                                        }
                                                        var valid0 = _errs90 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.diff !== void 0) {
                                                          let data43 = data.diff;
                                                          const _errs92 = errors;
                                                          if (errors === _errs92) {
                                                            if (Array.isArray(data43)) {
                                                              var valid16 = true;
                                                              const len4 = data43.length;
                                                              for (let i4 = 0; i4 < len4; i4++) {
                                                                let data44 = data43[i4];
                                                                const _errs94 = errors;
                                                                if (errors === _errs94) {
                                                                  if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                    let missing6;
                                                                    if (data44.path === void 0 && (missing6 = "path")) {
                                                                      validate18.errors = [{ instancePath: instancePath + "/diff/" + i4, schemaPath: "#/properties/diff/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs96 = errors;
                                                                      for (const key6 in data44) {
                                                                        if (!(key6 === "path" || key6 === "before" || key6 === "after" || key6 === "sensitive" || key6 === "unknown" || key6 === "forcesReplacement")) {
                                                                          validate18.errors = [{ instancePath: instancePath + "/diff/" + i4, schemaPath: "#/properties/diff/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs96 === errors) {
                                                                        if (data44.path !== void 0) {
                                                                          const _errs97 = errors;
                                                                          if (typeof data44.path !== "string") {
                                                                            validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/path", schemaPath: "#/properties/diff/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid17 = _errs97 === errors;
                                                                        } else {
                                                                          var valid17 = true;
                                                                        }
                                                                        if (valid17) {
                                                                          if (data44.before !== void 0) {
                                                                            const _errs99 = errors;
                                                                            if (typeof data44.before !== "string") {
                                                                              validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/before", schemaPath: "#/properties/diff/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid17 = _errs99 === errors;
                                                                          } else {
                                                                            var valid17 = true;
                                                                          }
                                                                          if (valid17) {
                                                                            if (data44.after !== void 0) {
                                                                              const _errs101 = errors;
                                                                              if (typeof data44.after !== "string") {
                                                                                validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/after", schemaPath: "#/properties/diff/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid17 = _errs101 === errors;
                                                                            } else {
                                                                              var valid17 = true;
                                                                            }
                                                                            if (valid17) {
                                                                              if (data44.sensitive !== void 0) {
                                                                                const _errs103 = errors;
                                                                                if (typeof data44.sensitive !== "boolean") {
                                                                                  validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/sensitive", schemaPath: "#/properties/diff/items/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                  return false;
                                                                                }
                                                                                var valid17 = _errs103 === errors;
                                                                              } else {
                                                                                var valid17 = true;
                                                                              }
                                                                              if (valid17) {
                                                                                if (data44.unknown !== void 0) {
                                                                                  const _errs105 = errors;
                                                                                  if (typeof data44.unknown !== "boolean") {
                                                                                    validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/unknown", schemaPath: "#/properties/diff/items/properties/unknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid17 = _errs105 === errors;
                                                                                } else {
                                                                                  var valid17 = true;
                                                                                }
                                                                                if (valid17) {
                                                                                  if (data44.forcesReplacement !== void 0) {
                                                                                    const _errs107 = errors;
                                                                                    if (typeof data44.forcesReplacement !== "boolean") {
                                                                                      validate18.errors = [{ instancePath: instancePath + "/diff/" + i4 + "/forcesReplacement", schemaPath: "#/properties/diff/items/properties/forcesReplacement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid17 = _errs107 === errors;
                                                                                  } else {
                                                                                    var valid17 = true;
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
                                                                var valid16 = _errs94 === errors;
                                                                if (!valid16) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate18.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs92 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.diffOmitted !== void 0) {
                                                            let data51 = data.diffOmitted;
                                                            const _errs109 = errors;
                                                            if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                              validate18.errors = [{ instancePath: instancePath + "/diffOmitted", schemaPath: "#/properties/diffOmitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            var valid0 = _errs109 === errors;
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
                                                if (!(key8 === "id" || key8 === "least" || key8 === "message" || key8 === "address")) {
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
                                    let data41 = data.hardStops;
                                    const _errs87 = errors;
                                    if (errors === _errs87) {
                                      if (Array.isArray(data41)) {
                                        var valid20 = true;
                                        const len5 = data41.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          let data42 = data41[i5];
                                          const _errs89 = errors;
                                          if (errors === _errs89) {
                                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                              let missing9;
                                              if (data42.id === void 0 && (missing9 = "id") || data42.message === void 0 && (missing9 = "message")) {
                                                validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5, schemaPath: "#/properties/hardStops/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                return false;
                                              } else {
                                                const _errs91 = errors;
                                                for (const key9 in data42) {
                                                  if (!(key9 === "id" || key9 === "message" || key9 === "address")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5, schemaPath: "#/properties/hardStops/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs91 === errors) {
                                                  if (data42.id !== void 0) {
                                                    const _errs92 = errors;
                                                    if (typeof data42.id !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5 + "/id", schemaPath: "#/properties/hardStops/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid21 = _errs92 === errors;
                                                  } else {
                                                    var valid21 = true;
                                                  }
                                                  if (valid21) {
                                                    if (data42.message !== void 0) {
                                                      const _errs94 = errors;
                                                      if (typeof data42.message !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5 + "/message", schemaPath: "#/properties/hardStops/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid21 = _errs94 === errors;
                                                    } else {
                                                      var valid21 = true;
                                                    }
                                                    if (valid21) {
                                                      if (data42.address !== void 0) {
                                                        const _errs96 = errors;
                                                        if (typeof data42.address !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/hardStops/" + i5 + "/address", schemaPath: "#/properties/hardStops/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid21 = _errs96 === errors;
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
                                          var valid20 = _errs89 === errors;
                                          if (!valid20) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/hardStops", schemaPath: "#/properties/hardStops/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs87 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.counts !== void 0) {
                                      let data46 = data.counts;
                                      const _errs98 = errors;
                                      const _errs99 = errors;
                                      if (errors === _errs99) {
                                        if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                          let missing10;
                                          if (data46.create === void 0 && (missing10 = "create") || data46.update === void 0 && (missing10 = "update") || data46.replace === void 0 && (missing10 = "replace") || data46.delete === void 0 && (missing10 = "delete") || data46.forget === void 0 && (missing10 = "forget") || data46.import === void 0 && (missing10 = "import") || data46.move === void 0 && (missing10 = "move") || data46.read === void 0 && (missing10 = "read") || data46.undetermined === void 0 && (missing10 = "undetermined") || data46.unchanged === void 0 && (missing10 = "unchanged") || data46.existing === void 0 && (missing10 = "existing") || data46.destroyed === void 0 && (missing10 = "destroyed")) {
                                            validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/definitions/counts/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                            return false;
                                          } else {
                                            const _errs101 = errors;
                                            for (const key10 in data46) {
                                              if (!func2.call(schema25.properties, key10)) {
                                                validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/definitions/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs101 === errors) {
                                              if (data46.create !== void 0) {
                                                let data47 = data46.create;
                                                const _errs102 = errors;
                                                if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                                  validate10.errors = [{ instancePath: instancePath + "/counts/create", schemaPath: "#/definitions/counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                var valid23 = _errs102 === errors;
                                              } else {
                                                var valid23 = true;
                                              }
                                              if (valid23) {
                                                if (data46.update !== void 0) {
                                                  let data48 = data46.update;
                                                  const _errs104 = errors;
                                                  if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                                    validate10.errors = [{ instancePath: instancePath + "/counts/update", schemaPath: "#/definitions/counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  var valid23 = _errs104 === errors;
                                                } else {
                                                  var valid23 = true;
                                                }
                                                if (valid23) {
                                                  if (data46.replace !== void 0) {
                                                    let data49 = data46.replace;
                                                    const _errs106 = errors;
                                                    if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                                                      validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/definitions/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    var valid23 = _errs106 === errors;
                                                  } else {
                                                    var valid23 = true;
                                                  }
                                                  if (valid23) {
                                                    if (data46.delete !== void 0) {
                                                      let data50 = data46.delete;
                                                      const _errs108 = errors;
                                                      if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                                                        validate10.errors = [{ instancePath: instancePath + "/counts/delete", schemaPath: "#/definitions/counts/properties/delete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      var valid23 = _errs108 === errors;
                                                    } else {
                                                      var valid23 = true;
                                                    }
                                                    if (valid23) {
                                                      if (data46.forget !== void 0) {
                                                        let data51 = data46.forget;
                                                        const _errs110 = errors;
                                                        if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                          validate10.errors = [{ instancePath: instancePath + "/counts/forget", schemaPath: "#/definitions/counts/properties/forget/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        var valid23 = _errs110 === errors;
                                                      } else {
                                                        var valid23 = true;
                                                      }
                                                      if (valid23) {
                                                        if (data46.import !== void 0) {
                                                          let data52 = data46.import;
                                                          const _errs112 = errors;
                                                          if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                                                            validate10.errors = [{ instancePath: instancePath + "/counts/import", schemaPath: "#/definitions/counts/properties/import/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          var valid23 = _errs112 === errors;
                                                        } else {
                                                          var valid23 = true;
                                                        }
                                                        if (valid23) {
                                                          if (data46.move !== void 0) {
                                                            let data53 = data46.move;
                                                            const _errs114 = errors;
                                                            if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/counts/move", schemaPath: "#/definitions/counts/properties/move/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            var valid23 = _errs114 === errors;
                                                          } else {
                                                            var valid23 = true;
                                                          }
                                                          if (valid23) {
                                                            if (data46.read !== void 0) {
                                                              let data54 = data46.read;
                                                              const _errs116 = errors;
                                                              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                                                                validate10.errors = [{ instancePath: instancePath + "/counts/read", schemaPath: "#/definitions/counts/properties/read/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              var valid23 = _errs116 === errors;
                                                            } else {
                                                              var valid23 = true;
                                                            }
                                                            if (valid23) {
                                                              if (data46.undetermined !== void 0) {
                                                                let data55 = data46.undetermined;
                                                                const _errs118 = errors;
                                                                if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/counts/undetermined", schemaPath: "#/definitions/counts/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid23 = _errs118 === errors;
                                                              } else {
                                                                var valid23 = true;
                                                              }
                                                              if (valid23) {
                                                                if (data46.unchanged !== void 0) {
                                                                  let data56 = data46.unchanged;
                                                                  const _errs120 = errors;
                                                                  if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/unchanged", schemaPath: "#/definitions/counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  var valid23 = _errs120 === errors;
                                                                } else {
                                                                  var valid23 = true;
                                                                }
                                                                if (valid23) {
                                                                  if (data46.existing !== void 0) {
                                                                    let data57 = data46.existing;
                                                                    const _errs122 = errors;
                                                                    if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/counts/existing", schemaPath: "#/definitions/counts/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    var valid23 = _errs122 === errors;
                                                                  } else {
                                                                    var valid23 = true;
                                                                  }
                                                                  if (valid23) {
                                                                    if (data46.destroyed !== void 0) {
                                                                      let data58 = data46.destroyed;
                                                                      const _errs124 = errors;
                                                                      if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/destroyed", schemaPath: "#/definitions/counts/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      var valid23 = _errs124 === errors;
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
                                      var valid0 = _errs98 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.plans !== void 0) {
                                        let data59 = data.plans;
                                        const _errs126 = errors;
                                        if (errors === _errs126) {
                                          if (Array.isArray(data59)) {
                                            var valid24 = true;
                                            const len6 = data59.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              let data60 = data59[i6];
                                              const _errs128 = errors;
                                              if (errors === _errs128) {
                                                if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                  let missing11;
                                                  if (data60.file === void 0 && (missing11 = "file") || data60.format === void 0 && (missing11 = "format") || data60.formatVersion === void 0 && (missing11 = "formatVersion") || data60.toolVersion === void 0 && (missing11 = "toolVersion") || data60.mode === void 0 && (missing11 = "mode") || data60.complete === void 0 && (missing11 = "complete") || data60.counts === void 0 && (missing11 = "counts")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs130 = errors;
                                                    for (const key11 in data60) {
                                                      if (!func2.call(schema11.properties.plans.items.properties, key11)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i6, schemaPath: "#/properties/plans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs130 === errors) {
                                                      if (data60.file !== void 0) {
                                                        const _errs131 = errors;
                                                        if (typeof data60.file !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/file", schemaPath: "#/properties/plans/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid25 = _errs131 === errors;
                                                      } else {
                                                        var valid25 = true;
                                                      }
                                                      if (valid25) {
                                                        if (data60.format !== void 0) {
                                                          let data62 = data60.format;
                                                          const _errs133 = errors;
                                                          if (!(data62 === "terraform" || data62 === "cloudformation")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/format", schemaPath: "#/properties/plans/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid25 = _errs133 === errors;
                                                        } else {
                                                          var valid25 = true;
                                                        }
                                                        if (valid25) {
                                                          if (data60.formatVersion !== void 0) {
                                                            const _errs134 = errors;
                                                            if (typeof data60.formatVersion !== "string") {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/formatVersion", schemaPath: "#/properties/plans/items/properties/formatVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid25 = _errs134 === errors;
                                                          } else {
                                                            var valid25 = true;
                                                          }
                                                          if (valid25) {
                                                            if (data60.toolVersion !== void 0) {
                                                              const _errs136 = errors;
                                                              if (typeof data60.toolVersion !== "string") {
                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/toolVersion", schemaPath: "#/properties/plans/items/properties/toolVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid25 = _errs136 === errors;
                                                            } else {
                                                              var valid25 = true;
                                                            }
                                                            if (valid25) {
                                                              if (data60.stack !== void 0) {
                                                                const _errs138 = errors;
                                                                if (typeof data60.stack !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/stack", schemaPath: "#/properties/plans/items/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid25 = _errs138 === errors;
                                                              } else {
                                                                var valid25 = true;
                                                              }
                                                              if (valid25) {
                                                                if (data60.mode !== void 0) {
                                                                  let data66 = data60.mode;
                                                                  const _errs140 = errors;
                                                                  if (!(data66 === "normal" || data66 === "destroy" || data66 === "refresh-only")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/mode", schemaPath: "#/properties/plans/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid25 = _errs140 === errors;
                                                                } else {
                                                                  var valid25 = true;
                                                                }
                                                                if (valid25) {
                                                                  if (data60.complete !== void 0) {
                                                                    const _errs141 = errors;
                                                                    if (typeof data60.complete !== "boolean") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/complete", schemaPath: "#/properties/plans/items/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid25 = _errs141 === errors;
                                                                  } else {
                                                                    var valid25 = true;
                                                                  }
                                                                  if (valid25) {
                                                                    if (data60.digest !== void 0) {
                                                                      let data68 = data60.digest;
                                                                      const _errs143 = errors;
                                                                      if (errors === _errs143) {
                                                                        if (typeof data68 === "string") {
                                                                          if (!pattern0.test(data68)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/digest", schemaPath: "#/properties/plans/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/digest", schemaPath: "#/properties/plans/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid25 = _errs143 === errors;
                                                                    } else {
                                                                      var valid25 = true;
                                                                    }
                                                                    if (valid25) {
                                                                      if (data60.counts !== void 0) {
                                                                        let data69 = data60.counts;
                                                                        const _errs145 = errors;
                                                                        const _errs146 = errors;
                                                                        if (errors === _errs146) {
                                                                          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                                                            let missing12;
                                                                            if (data69.create === void 0 && (missing12 = "create") || data69.update === void 0 && (missing12 = "update") || data69.replace === void 0 && (missing12 = "replace") || data69.delete === void 0 && (missing12 = "delete") || data69.forget === void 0 && (missing12 = "forget") || data69.import === void 0 && (missing12 = "import") || data69.move === void 0 && (missing12 = "move") || data69.read === void 0 && (missing12 = "read") || data69.undetermined === void 0 && (missing12 = "undetermined") || data69.unchanged === void 0 && (missing12 = "unchanged") || data69.existing === void 0 && (missing12 = "existing") || data69.destroyed === void 0 && (missing12 = "destroyed")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts", schemaPath: "#/definitions/counts/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs148 = errors;
                                                                              for (const key12 in data69) {
                                                                                if (!func2.call(schema25.properties, key12)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts", schemaPath: "#/definitions/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs148 === errors) {
                                                                                if (data69.create !== void 0) {
                                                                                  let data70 = data69.create;
                                                                                  const _errs149 = errors;
                                                                                  if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/create", schemaPath: "#/definitions/counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid27 = _errs149 === errors;
                                                                                } else {
                                                                                  var valid27 = true;
                                                                                }
                                                                                if (valid27) {
                                                                                  if (data69.update !== void 0) {
                                                                                    let data71 = data69.update;
                                                                                    const _errs151 = errors;
                                                                                    if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/update", schemaPath: "#/definitions/counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid27 = _errs151 === errors;
                                                                                  } else {
                                                                                    var valid27 = true;
                                                                                  }
                                                                                  if (valid27) {
                                                                                    if (data69.replace !== void 0) {
                                                                                      let data72 = data69.replace;
                                                                                      const _errs153 = errors;
                                                                                      if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/replace", schemaPath: "#/definitions/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid27 = _errs153 === errors;
                                                                                    } else {
                                                                                      var valid27 = true;
                                                                                    }
                                                                                    if (valid27) {
                                                                                      if (data69.delete !== void 0) {
                                                                                        let data73 = data69.delete;
                                                                                        const _errs155 = errors;
                                                                                        if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/delete", schemaPath: "#/definitions/counts/properties/delete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid27 = _errs155 === errors;
                                                                                      } else {
                                                                                        var valid27 = true;
                                                                                      }
                                                                                      if (valid27) {
                                                                                        if (data69.forget !== void 0) {
                                                                                          let data74 = data69.forget;
                                                                                          const _errs157 = errors;
                                                                                          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/forget", schemaPath: "#/definitions/counts/properties/forget/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid27 = _errs157 === errors;
                                                                                        } else {
                                                                                          var valid27 = true;
                                                                                        }
                                                                                        if (valid27) {
                                                                                          if (data69.import !== void 0) {
                                                                                            let data75 = data69.import;
                                                                                            const _errs159 = errors;
                                                                                            if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/import", schemaPath: "#/definitions/counts/properties/import/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid27 = _errs159 === errors;
                                                                                          } else {
                                                                                            var valid27 = true;
                                                                                          }
                                                                                          if (valid27) {
                                                                                            if (data69.move !== void 0) {
                                                                                              let data76 = data69.move;
                                                                                              const _errs161 = errors;
                                                                                              if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/move", schemaPath: "#/definitions/counts/properties/move/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid27 = _errs161 === errors;
                                                                                            } else {
                                                                                              var valid27 = true;
                                                                                            }
                                                                                            if (valid27) {
                                                                                              if (data69.read !== void 0) {
                                                                                                let data77 = data69.read;
                                                                                                const _errs163 = errors;
                                                                                                if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/read", schemaPath: "#/definitions/counts/properties/read/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid27 = _errs163 === errors;
                                                                                              } else {
                                                                                                var valid27 = true;
                                                                                              }
                                                                                              if (valid27) {
                                                                                                if (data69.undetermined !== void 0) {
                                                                                                  let data78 = data69.undetermined;
                                                                                                  const _errs165 = errors;
                                                                                                  if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/undetermined", schemaPath: "#/definitions/counts/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid27 = _errs165 === errors;
                                                                                                } else {
                                                                                                  var valid27 = true;
                                                                                                }
                                                                                                if (valid27) {
                                                                                                  if (data69.unchanged !== void 0) {
                                                                                                    let data79 = data69.unchanged;
                                                                                                    const _errs167 = errors;
                                                                                                    if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/unchanged", schemaPath: "#/definitions/counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid27 = _errs167 === errors;
                                                                                                  } else {
                                                                                                    var valid27 = true;
                                                                                                  }
                                                                                                  if (valid27) {
                                                                                                    if (data69.existing !== void 0) {
                                                                                                      let data80 = data69.existing;
                                                                                                      const _errs169 = errors;
                                                                                                      if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/existing", schemaPath: "#/definitions/counts/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid27 = _errs169 === errors;
                                                                                                    } else {
                                                                                                      var valid27 = true;
                                                                                                    }
                                                                                                    if (valid27) {
                                                                                                      if (data69.destroyed !== void 0) {
                                                                                                        let data81 = data69.destroyed;
                                                                                                        const _errs171 = errors;
                                                                                                        if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i6 + "/counts/destroyed", schemaPath: "#/definitions/counts/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid27 = _errs171 === errors;
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
                                                                        var valid25 = _errs145 === errors;
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
                                              var valid24 = _errs128 === errors;
                                              if (!valid24) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs126 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.causes !== void 0) {
                                          let data82 = data.causes;
                                          const _errs173 = errors;
                                          if (errors === _errs173) {
                                            if (Array.isArray(data82)) {
                                              var valid28 = true;
                                              const len7 = data82.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                const _errs175 = errors;
                                                if (!validate16(data82[i7], { instancePath: instancePath + "/causes/" + i7, parentData: data82, parentDataProperty: i7, rootData })) {
                                                  vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid28 = _errs175 === errors;
                                                if (!valid28) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs173 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.changes !== void 0) {
                                            let data84 = data.changes;
                                            const _errs176 = errors;
                                            if (errors === _errs176) {
                                              if (Array.isArray(data84)) {
                                                var valid29 = true;
                                                const len8 = data84.length;
                                                for (let i8 = 0; i8 < len8; i8++) {
                                                  const _errs178 = errors;
                                                  if (!validate18(data84[i8], { instancePath: instancePath + "/changes/" + i8, parentData: data84, parentDataProperty: i8, rootData })) {
                                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid29 = _errs178 === errors;
                                                  if (!valid29) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs176 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.graph !== void 0) {
                                              let data86 = data.graph;
                                              const _errs179 = errors;
                                              if (errors === _errs179) {
                                                if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                  let missing13;
                                                  if (data86.nodes === void 0 && (missing13 = "nodes") || data86.edges === void 0 && (missing13 = "edges") || data86.omitted === void 0 && (missing13 = "omitted")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs181 = errors;
                                                    for (const key13 in data86) {
                                                      if (!(key13 === "nodes" || key13 === "edges" || key13 === "omitted")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs181 === errors) {
                                                      if (data86.nodes !== void 0) {
                                                        let data87 = data86.nodes;
                                                        const _errs182 = errors;
                                                        if (errors === _errs182) {
                                                          if (Array.isArray(data87)) {
                                                            var valid31 = true;
                                                            const len9 = data87.length;
                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                              let data88 = data87[i9];
                                                              const _errs184 = errors;
                                                              if (errors === _errs184) {
                                                                if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                                                  let missing14;
                                                                  if (data88.id === void 0 && (missing14 = "id") || data88.label === void 0 && (missing14 = "label") || data88.role === void 0 && (missing14 = "role") || data88.count === void 0 && (missing14 = "count")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9, schemaPath: "#/properties/graph/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs186 = errors;
                                                                    for (const key14 in data88) {
                                                                      if (!func2.call(schema11.properties.graph.properties.nodes.items.properties, key14)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9, schemaPath: "#/properties/graph/properties/nodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs186 === errors) {
                                                                      if (data88.id !== void 0) {
                                                                        const _errs187 = errors;
                                                                        if (typeof data88.id !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/id", schemaPath: "#/properties/graph/properties/nodes/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid32 = _errs187 === errors;
                                                                      } else {
                                                                        var valid32 = true;
                                                                      }
                                                                      if (valid32) {
                                                                        if (data88.label !== void 0) {
                                                                          const _errs189 = errors;
                                                                          if (typeof data88.label !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/label", schemaPath: "#/properties/graph/properties/nodes/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid32 = _errs189 === errors;
                                                                        } else {
                                                                          var valid32 = true;
                                                                        }
                                                                        if (valid32) {
                                                                          if (data88.note !== void 0) {
                                                                            const _errs191 = errors;
                                                                            if (typeof data88.note !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/note", schemaPath: "#/properties/graph/properties/nodes/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid32 = _errs191 === errors;
                                                                          } else {
                                                                            var valid32 = true;
                                                                          }
                                                                          if (valid32) {
                                                                            if (data88.role !== void 0) {
                                                                              let data92 = data88.role;
                                                                              const _errs193 = errors;
                                                                              if (!(data92 === "cause" || data92 === "lost" || data92 === "gone" || data92 === "changed" || data92 === "dependent")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/role", schemaPath: "#/properties/graph/properties/nodes/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema11.properties.graph.properties.nodes.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid32 = _errs193 === errors;
                                                                            } else {
                                                                              var valid32 = true;
                                                                            }
                                                                            if (valid32) {
                                                                              if (data88.count !== void 0) {
                                                                                let data93 = data88.count;
                                                                                const _errs194 = errors;
                                                                                if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/count", schemaPath: "#/properties/graph/properties/nodes/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs194) {
                                                                                  if (typeof data93 == "number" && isFinite(data93)) {
                                                                                    if (data93 < 1 || isNaN(data93)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/count", schemaPath: "#/properties/graph/properties/nodes/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid32 = _errs194 === errors;
                                                                              } else {
                                                                                var valid32 = true;
                                                                              }
                                                                              if (valid32) {
                                                                                if (data88.score !== void 0) {
                                                                                  let data94 = data88.score;
                                                                                  const _errs196 = errors;
                                                                                  const _errs197 = errors;
                                                                                  if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/score", schemaPath: "#/definitions/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs197) {
                                                                                    if (typeof data94 == "number" && isFinite(data94)) {
                                                                                      if (data94 > 100 || isNaN(data94)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/score", schemaPath: "#/definitions/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                                        return false;
                                                                                      } else {
                                                                                        if (data94 < 0 || isNaN(data94)) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/score", schemaPath: "#/definitions/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid32 = _errs196 === errors;
                                                                                } else {
                                                                                  var valid32 = true;
                                                                                }
                                                                                if (valid32) {
                                                                                  if (data88.type !== void 0) {
                                                                                    const _errs199 = errors;
                                                                                    if (typeof data88.type !== "string") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/type", schemaPath: "#/properties/graph/properties/nodes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid32 = _errs199 === errors;
                                                                                  } else {
                                                                                    var valid32 = true;
                                                                                  }
                                                                                  if (valid32) {
                                                                                    if (data88.within !== void 0) {
                                                                                      let data96 = data88.within;
                                                                                      const _errs201 = errors;
                                                                                      if (errors === _errs201) {
                                                                                        if (Array.isArray(data96)) {
                                                                                          var valid34 = true;
                                                                                          const len10 = data96.length;
                                                                                          for (let i10 = 0; i10 < len10; i10++) {
                                                                                            const _errs203 = errors;
                                                                                            if (typeof data96[i10] !== "string") {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/within/" + i10, schemaPath: "#/properties/graph/properties/nodes/items/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid34 = _errs203 === errors;
                                                                                            if (!valid34) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/within", schemaPath: "#/properties/graph/properties/nodes/items/properties/within/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid32 = _errs201 === errors;
                                                                                    } else {
                                                                                      var valid32 = true;
                                                                                    }
                                                                                    if (valid32) {
                                                                                      if (data88.changes !== void 0) {
                                                                                        let data98 = data88.changes;
                                                                                        const _errs205 = errors;
                                                                                        if (errors === _errs205) {
                                                                                          if (Array.isArray(data98)) {
                                                                                            var valid35 = true;
                                                                                            const len11 = data98.length;
                                                                                            for (let i11 = 0; i11 < len11; i11++) {
                                                                                              const _errs207 = errors;
                                                                                              if (typeof data98[i11] !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/changes/" + i11, schemaPath: "#/properties/graph/properties/nodes/items/properties/changes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid35 = _errs207 === errors;
                                                                                              if (!valid35) {
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i9 + "/changes", schemaPath: "#/properties/graph/properties/nodes/items/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid32 = _errs205 === errors;
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
                                                              var valid31 = _errs184 === errors;
                                                              if (!valid31) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes", schemaPath: "#/properties/graph/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid30 = _errs182 === errors;
                                                      } else {
                                                        var valid30 = true;
                                                      }
                                                      if (valid30) {
                                                        if (data86.edges !== void 0) {
                                                          let data100 = data86.edges;
                                                          const _errs209 = errors;
                                                          if (errors === _errs209) {
                                                            if (Array.isArray(data100)) {
                                                              var valid36 = true;
                                                              const len12 = data100.length;
                                                              for (let i12 = 0; i12 < len12; i12++) {
                                                                let data101 = data100[i12];
                                                                const _errs211 = errors;
                                                                if (errors === _errs211) {
                                                                  if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                                    let missing15;
                                                                    if (data101.from === void 0 && (missing15 = "from") || data101.to === void 0 && (missing15 = "to")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12, schemaPath: "#/properties/graph/properties/edges/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs213 = errors;
                                                                      for (const key15 in data101) {
                                                                        if (!(key15 === "from" || key15 === "to" || key15 === "attribute")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12, schemaPath: "#/properties/graph/properties/edges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs213 === errors) {
                                                                        if (data101.from !== void 0) {
                                                                          const _errs214 = errors;
                                                                          if (typeof data101.from !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12 + "/from", schemaPath: "#/properties/graph/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid37 = _errs214 === errors;
                                                                        } else {
                                                                          var valid37 = true;
                                                                        }
                                                                        if (valid37) {
                                                                          if (data101.to !== void 0) {
                                                                            const _errs216 = errors;
                                                                            if (typeof data101.to !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12 + "/to", schemaPath: "#/properties/graph/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid37 = _errs216 === errors;
                                                                          } else {
                                                                            var valid37 = true;
                                                                          }
                                                                          if (valid37) {
                                                                            if (data101.attribute !== void 0) {
                                                                              const _errs218 = errors;
                                                                              if (typeof data101.attribute !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i12 + "/attribute", schemaPath: "#/properties/graph/properties/edges/items/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid37 = _errs218 === errors;
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
                                                                var valid36 = _errs211 === errors;
                                                                if (!valid36) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/graph/edges", schemaPath: "#/properties/graph/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid30 = _errs209 === errors;
                                                        } else {
                                                          var valid30 = true;
                                                        }
                                                        if (valid30) {
                                                          if (data86.omitted !== void 0) {
                                                            let data105 = data86.omitted;
                                                            const _errs220 = errors;
                                                            if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/graph/omitted", schemaPath: "#/properties/graph/properties/omitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs220) {
                                                              if (typeof data105 == "number" && isFinite(data105)) {
                                                                if (data105 < 0 || isNaN(data105)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/graph/omitted", schemaPath: "#/properties/graph/properties/omitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid30 = _errs220 === errors;
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
                                              var valid0 = _errs179 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.nextSteps !== void 0) {
                                                let data106 = data.nextSteps;
                                                const _errs222 = errors;
                                                if (errors === _errs222) {
                                                  if (Array.isArray(data106)) {
                                                    var valid38 = true;
                                                    const len13 = data106.length;
                                                    for (let i13 = 0; i13 < len13; i13++) {
                                                      let data107 = data106[i13];
                                                      const _errs224 = errors;
                                                      const _errs225 = errors;
                                                      if (errors === _errs225) {
                                                        if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                          let missing16;
                                                          if (data107.message === void 0 && (missing16 = "message")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13, schemaPath: "#/definitions/step/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs227 = errors;
                                                            for (const key16 in data107) {
                                                              if (!(key16 === "message" || key16 === "address" || key16 === "code")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13, schemaPath: "#/definitions/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs227 === errors) {
                                                              if (data107.message !== void 0) {
                                                                const _errs228 = errors;
                                                                if (typeof data107.message !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/message", schemaPath: "#/definitions/step/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid40 = _errs228 === errors;
                                                              } else {
                                                                var valid40 = true;
                                                              }
                                                              if (valid40) {
                                                                if (data107.address !== void 0) {
                                                                  const _errs230 = errors;
                                                                  if (typeof data107.address !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/address", schemaPath: "#/definitions/step/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid40 = _errs230 === errors;
                                                                } else {
                                                                  var valid40 = true;
                                                                }
                                                                if (valid40) {
                                                                  if (data107.code !== void 0) {
                                                                    let data110 = data107.code;
                                                                    const _errs232 = errors;
                                                                    if (errors === _errs232) {
                                                                      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                                                        let missing17;
                                                                        if (data110.language === void 0 && (missing17 = "language") || data110.text === void 0 && (missing17 = "text")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code", schemaPath: "#/definitions/step/properties/code/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs234 = errors;
                                                                          for (const key17 in data110) {
                                                                            if (!(key17 === "language" || key17 === "text")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code", schemaPath: "#/definitions/step/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs234 === errors) {
                                                                            if (data110.language !== void 0) {
                                                                              let data111 = data110.language;
                                                                              const _errs235 = errors;
                                                                              if (!(data111 === "hcl" || data111 === "yaml" || data111 === "text" || data111 === "shell")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code/language", schemaPath: "#/definitions/step/properties/code/properties/language/enum", keyword: "enum", params: { allowedValues: schema35.properties.code.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid41 = _errs235 === errors;
                                                                            } else {
                                                                              var valid41 = true;
                                                                            }
                                                                            if (valid41) {
                                                                              if (data110.text !== void 0) {
                                                                                const _errs236 = errors;
                                                                                if (typeof data110.text !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/nextSteps/" + i13 + "/code/text", schemaPath: "#/definitions/step/properties/code/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid41 = _errs236 === errors;
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
                                                                    var valid40 = _errs232 === errors;
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
                                                      var valid38 = _errs224 === errors;
                                                      if (!valid38) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/nextSteps", schemaPath: "#/properties/nextSteps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs222 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.approvals !== void 0) {
                                                  let data113 = data.approvals;
                                                  const _errs238 = errors;
                                                  if (errors === _errs238) {
                                                    if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                      let missing18;
                                                      if (data113.needed === void 0 && (missing18 = "needed") || data113.counted === void 0 && (missing18 = "counted") || data113.notCounted === void 0 && (missing18 = "notCounted") || data113.changesRequestedBy === void 0 && (missing18 = "changesRequestedBy") || data113.satisfied === void 0 && (missing18 = "satisfied") || data113.line === void 0 && (missing18 = "line") || data113.digest === void 0 && (missing18 = "digest")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs240 = errors;
                                                        for (const key18 in data113) {
                                                          if (!(key18 === "needed" || key18 === "counted" || key18 === "notCounted" || key18 === "changesRequestedBy" || key18 === "satisfied" || key18 === "line" || key18 === "digest")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs240 === errors) {
                                                          if (data113.needed !== void 0) {
                                                            let data114 = data113.needed;
                                                            const _errs241 = errors;
                                                            if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/approvals/needed", schemaPath: "#/properties/approvals/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs241) {
                                                              if (typeof data114 == "number" && isFinite(data114)) {
                                                                if (data114 < 0 || isNaN(data114)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/needed", schemaPath: "#/properties/approvals/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid42 = _errs241 === errors;
                                                          } else {
                                                            var valid42 = true;
                                                          }
                                                          if (valid42) {
                                                            if (data113.counted !== void 0) {
                                                              let data115 = data113.counted;
                                                              const _errs243 = errors;
                                                              if (errors === _errs243) {
                                                                if (Array.isArray(data115)) {
                                                                  var valid43 = true;
                                                                  const len14 = data115.length;
                                                                  for (let i14 = 0; i14 < len14; i14++) {
                                                                    let data116 = data115[i14];
                                                                    const _errs245 = errors;
                                                                    if (errors === _errs245) {
                                                                      if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                                                                        let missing19;
                                                                        if (data116.login === void 0 && (missing19 = "login") || data116.at === void 0 && (missing19 = "at")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14, schemaPath: "#/properties/approvals/properties/counted/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs247 = errors;
                                                                          for (const key19 in data116) {
                                                                            if (!(key19 === "login" || key19 === "at")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14, schemaPath: "#/properties/approvals/properties/counted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs247 === errors) {
                                                                            if (data116.login !== void 0) {
                                                                              const _errs248 = errors;
                                                                              if (typeof data116.login !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14 + "/login", schemaPath: "#/properties/approvals/properties/counted/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid44 = _errs248 === errors;
                                                                            } else {
                                                                              var valid44 = true;
                                                                            }
                                                                            if (valid44) {
                                                                              if (data116.at !== void 0) {
                                                                                const _errs250 = errors;
                                                                                if (typeof data116.at !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/counted/" + i14 + "/at", schemaPath: "#/properties/approvals/properties/counted/items/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid44 = _errs250 === errors;
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
                                                                    var valid43 = _errs245 === errors;
                                                                    if (!valid43) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/counted", schemaPath: "#/properties/approvals/properties/counted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid42 = _errs243 === errors;
                                                            } else {
                                                              var valid42 = true;
                                                            }
                                                            if (valid42) {
                                                              if (data113.notCounted !== void 0) {
                                                                let data119 = data113.notCounted;
                                                                const _errs252 = errors;
                                                                if (errors === _errs252) {
                                                                  if (Array.isArray(data119)) {
                                                                    var valid45 = true;
                                                                    const len15 = data119.length;
                                                                    for (let i15 = 0; i15 < len15; i15++) {
                                                                      let data120 = data119[i15];
                                                                      const _errs254 = errors;
                                                                      if (errors === _errs254) {
                                                                        if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                                                                          let missing20;
                                                                          if (data120.login === void 0 && (missing20 = "login") || data120.why === void 0 && (missing20 = "why")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15, schemaPath: "#/properties/approvals/properties/notCounted/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                            return false;
                                                                          } else {
                                                                            const _errs256 = errors;
                                                                            for (const key20 in data120) {
                                                                              if (!(key20 === "login" || key20 === "why")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15, schemaPath: "#/properties/approvals/properties/notCounted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (_errs256 === errors) {
                                                                              if (data120.login !== void 0) {
                                                                                const _errs257 = errors;
                                                                                if (typeof data120.login !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15 + "/login", schemaPath: "#/properties/approvals/properties/notCounted/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid46 = _errs257 === errors;
                                                                              } else {
                                                                                var valid46 = true;
                                                                              }
                                                                              if (valid46) {
                                                                                if (data120.why !== void 0) {
                                                                                  const _errs259 = errors;
                                                                                  if (typeof data120.why !== "string") {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted/" + i15 + "/why", schemaPath: "#/properties/approvals/properties/notCounted/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid46 = _errs259 === errors;
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
                                                                      var valid45 = _errs254 === errors;
                                                                      if (!valid45) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/approvals/notCounted", schemaPath: "#/properties/approvals/properties/notCounted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid42 = _errs252 === errors;
                                                              } else {
                                                                var valid42 = true;
                                                              }
                                                              if (valid42) {
                                                                if (data113.changesRequestedBy !== void 0) {
                                                                  let data123 = data113.changesRequestedBy;
                                                                  const _errs261 = errors;
                                                                  if (errors === _errs261) {
                                                                    if (Array.isArray(data123)) {
                                                                      var valid47 = true;
                                                                      const len16 = data123.length;
                                                                      for (let i16 = 0; i16 < len16; i16++) {
                                                                        const _errs263 = errors;
                                                                        if (typeof data123[i16] !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/changesRequestedBy/" + i16, schemaPath: "#/properties/approvals/properties/changesRequestedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid47 = _errs263 === errors;
                                                                        if (!valid47) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/approvals/changesRequestedBy", schemaPath: "#/properties/approvals/properties/changesRequestedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid42 = _errs261 === errors;
                                                                } else {
                                                                  var valid42 = true;
                                                                }
                                                                if (valid42) {
                                                                  if (data113.satisfied !== void 0) {
                                                                    const _errs265 = errors;
                                                                    if (typeof data113.satisfied !== "boolean") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/approvals/satisfied", schemaPath: "#/properties/approvals/properties/satisfied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid42 = _errs265 === errors;
                                                                  } else {
                                                                    var valid42 = true;
                                                                  }
                                                                  if (valid42) {
                                                                    if (data113.line !== void 0) {
                                                                      const _errs267 = errors;
                                                                      if (typeof data113.line !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/approvals/line", schemaPath: "#/properties/approvals/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid42 = _errs267 === errors;
                                                                    } else {
                                                                      var valid42 = true;
                                                                    }
                                                                    if (valid42) {
                                                                      if (data113.digest !== void 0) {
                                                                        const _errs269 = errors;
                                                                        if (typeof data113.digest !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/approvals/digest", schemaPath: "#/properties/approvals/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid42 = _errs269 === errors;
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
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs238 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.waived !== void 0) {
                                                    let data128 = data.waived;
                                                    const _errs271 = errors;
                                                    if (errors === _errs271) {
                                                      if (Array.isArray(data128)) {
                                                        var valid48 = true;
                                                        const len17 = data128.length;
                                                        for (let i17 = 0; i17 < len17; i17++) {
                                                          let data129 = data128[i17];
                                                          const _errs273 = errors;
                                                          if (errors === _errs273) {
                                                            if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                                                              let missing21;
                                                              if (data129.rule === void 0 && (missing21 = "rule") || data129.address === void 0 && (missing21 = "address") || data129.message === void 0 && (missing21 = "message") || data129.owner === void 0 && (missing21 = "owner") || data129.reason === void 0 && (missing21 = "reason") || data129.expires === void 0 && (missing21 = "expires")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/waived/" + i17, schemaPath: "#/properties/waived/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs275 = errors;
                                                                for (const key21 in data129) {
                                                                  if (!(key21 === "rule" || key21 === "address" || key21 === "message" || key21 === "owner" || key21 === "reason" || key21 === "expires")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/waived/" + i17, schemaPath: "#/properties/waived/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs275 === errors) {
                                                                  if (data129.rule !== void 0) {
                                                                    const _errs276 = errors;
                                                                    if (typeof data129.rule !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/waived/" + i17 + "/rule", schemaPath: "#/properties/waived/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid49 = _errs276 === errors;
                                                                  } else {
                                                                    var valid49 = true;
                                                                  }
                                                                  if (valid49) {
                                                                    if (data129.address !== void 0) {
                                                                      const _errs278 = errors;
                                                                      if (typeof data129.address !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/waived/" + i17 + "/address", schemaPath: "#/properties/waived/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid49 = _errs278 === errors;
                                                                    } else {
                                                                      var valid49 = true;
                                                                    }
                                                                    if (valid49) {
                                                                      if (data129.message !== void 0) {
                                                                        const _errs280 = errors;
                                                                        if (typeof data129.message !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/waived/" + i17 + "/message", schemaPath: "#/properties/waived/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid49 = _errs280 === errors;
                                                                      } else {
                                                                        var valid49 = true;
                                                                      }
                                                                      if (valid49) {
                                                                        if (data129.owner !== void 0) {
                                                                          const _errs282 = errors;
                                                                          if (typeof data129.owner !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/waived/" + i17 + "/owner", schemaPath: "#/properties/waived/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid49 = _errs282 === errors;
                                                                        } else {
                                                                          var valid49 = true;
                                                                        }
                                                                        if (valid49) {
                                                                          if (data129.reason !== void 0) {
                                                                            const _errs284 = errors;
                                                                            if (typeof data129.reason !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/waived/" + i17 + "/reason", schemaPath: "#/properties/waived/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid49 = _errs284 === errors;
                                                                          } else {
                                                                            var valid49 = true;
                                                                          }
                                                                          if (valid49) {
                                                                            if (data129.expires !== void 0) {
                                                                              const _errs286 = errors;
                                                                              if (typeof data129.expires !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/waived/" + i17 + "/expires", schemaPath: "#/properties/waived/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid49 = _errs286 === errors;
                                                                            } else {
                                                                              var valid49 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/waived/" + i17, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid48 = _errs273 === errors;
                                                          if (!valid48) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs271 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.notes !== void 0) {
                                                      let data136 = data.notes;
                                                      const _errs288 = errors;
                                                      if (errors === _errs288) {
                                                        if (Array.isArray(data136)) {
                                                          var valid50 = true;
                                                          const len18 = data136.length;
                                                          for (let i18 = 0; i18 < len18; i18++) {
                                                            const _errs290 = errors;
                                                            if (typeof data136[i18] !== "string") {
                                                              validate10.errors = [{ instancePath: instancePath + "/notes/" + i18, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid50 = _errs290 === errors;
                                                            if (!valid50) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs288 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.policy !== void 0) {
                                                        let data138 = data.policy;
                                                        const _errs292 = errors;
                                                        if (errors === _errs292) {
                                                          if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                                            let missing22;
                                                            if (data138.source === void 0 && (missing22 = "source") || data138.mode === void 0 && (missing22 = "mode")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs294 = errors;
                                                              for (const key22 in data138) {
                                                                if (!(key22 === "source" || key22 === "mode")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs294 === errors) {
                                                                if (data138.source !== void 0) {
                                                                  const _errs295 = errors;
                                                                  if (typeof data138.source !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/policy/source", schemaPath: "#/properties/policy/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid51 = _errs295 === errors;
                                                                } else {
                                                                  var valid51 = true;
                                                                }
                                                                if (valid51) {
                                                                  if (data138.mode !== void 0) {
                                                                    let data140 = data138.mode;
                                                                    const _errs297 = errors;
                                                                    if (!(data140 === "enforce" || data140 === "observe")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/policy/mode", schemaPath: "#/properties/policy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid51 = _errs297 === errors;
                                                                  } else {
                                                                    var valid51 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs292 === errors;
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
