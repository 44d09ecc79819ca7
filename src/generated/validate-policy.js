// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validatePolicy = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:policy:1", "title": "PolicyFile", "description": "A repository's policy for Blastgate, in `.blastgate.yml`. What it leaves out takes the defaults.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "mode": { "description": "`observe` reports what would be blocked and lets it pass: the way to roll out.", "enum": ["enforce", "observe"] }, "environments": { "description": "What tells an environment. These are facts that a pull request cannot write, so they may lower as well as raise.", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/matchers" }, "staging": { "$ref": "#/definitions/matchers" }, "sandbox": { "$ref": "#/definitions/matchers" } } }, "thresholds": { "description": "Scores from which a review is needed and from which a plan is blocked. A human's may not be stricter than an agent's.", "type": "object", "additionalProperties": false, "properties": { "agent": { "$ref": "#/definitions/environmentThresholds" }, "assisted": { "$ref": "#/definitions/environmentThresholds" }, "automation": { "$ref": "#/definitions/environmentThresholds" }, "human": { "$ref": "#/definitions/environmentThresholds" }, "unknown": { "$ref": "#/definitions/environmentThresholds" } } }, "approvals": { "description": "How many people have to approve what is not a pass. They count only on GitHub: people who may write, who neither wrote the change nor stand behind its author, on exactly this commit and this plan.", "type": "object", "additionalProperties": false, "properties": { "agent": { "description": "For agents and for changes whose author is unknown. By default 1 for a review and 2 for a block.", "$ref": "#/definitions/approvalCounts" }, "human": { "description": "For people, assisted people and automation. By default 1 for a review and 1 for a block.", "$ref": "#/definitions/approvalCounts" }, "valid_hours": { "description": "Hours after which an approval no longer counts. 72 by default.", "type": "integer", "minimum": 1, "maximum": 8760 }, "teams": { "description": "Slugs of teams of the organisation: where there are any, only approvals of their members count.", "$ref": "#/definitions/patterns" }, "code_owners": { "description": "Where true, every changed file that the base's CODEOWNERS gives to somebody needs the approval of one of them.", "type": "boolean" } } }, "attribution": { "description": "How the author of a pull request is told.", "type": "object", "additionalProperties": false, "properties": { "require_signed": { "description": "Where true, a change with a commit whose signature GitHub did not verify has no known author.", "type": "boolean" } } }, "automation": { "description": "Bots of yours that are no agents. The id decides: a login can be imitated.", "type": "array", "items": { "title": "AutomationAccount", "type": "object", "additionalProperties": false, "required": ["id", "login"], "properties": { "id": { "description": "The account's number, as `gh api users/LOGIN --jq .id` prints it.", "type": "integer", "minimum": 1 }, "login": { "description": "For readers of the policy and the report.", "type": "string", "minLength": 1 } } } }, "signals": { "description": "Signs of your own agents, besides those that Blastgate knows.", "type": "array", "items": { "$ref": "#/definitions/signal" } }, "waivers": { "description": "Findings that somebody has accepted, each for some time. A hard stop cannot be waived.", "type": "array", "items": { "$ref": "#/definitions/waiver" } }, "stacks": { "description": "Which plans are expected when files of a stack change. A touched stack without a plan cannot be decided, and fails.", "type": "array", "items": { "$ref": "#/definitions/stack" } }, "digest": { "description": "How plan digests are made.", "type": "object", "additionalProperties": false, "properties": { "ignore": { "description": "Attributes that are judged but do not count in the digest, because every plan has them anew: `*.tags.planned_at`, the address and the path with dots.", "$ref": "#/definitions/patterns" } } }, "guard": { "description": "What `blastgate guard` lets an agent run in its own shell. It is read at the base branch: what an agent edits in its checkout loosens nothing.", "type": "object", "additionalProperties": false, "properties": { "keys": { "description": "Public key files, relative to the repository's root, of those whose signed decisions `blastgate exec` may trust.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "budget": { "description": "How much an agent may use up over a while, all its changes together; what is above is blocked. It needs a ledger.", "type": "object", "additionalProperties": false, "properties": { "window_hours": { "description": "Hours over which it is summed. 168 (a week) by default.", "type": "integer", "minimum": 1, "maximum": 8760 }, "agent": { "description": "What all changes of one agent may use.", "$ref": "#/definitions/budgetLimits" }, "operator": { "description": "What all agents of one person may use.", "$ref": "#/definitions/budgetLimits" } } }, "override": { "description": "Who may break the glass: let a plan through whatever its verdict is, with a reason, loudly. Without it nobody may.", "type": "object", "additionalProperties": false, "required": ["group", "members"], "properties": { "group": { "description": "The group's name, as reports show it.", "type": "string", "minLength": 1 }, "members": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/overrideMember" } }, "valid_hours": { "description": "Hours after which an override no longer counts. 4 by default.", "type": "integer", "minimum": 1, "maximum": 168 } } }, "knowledge": { "description": "Files with knowledge of your own resource types, relative to the policy file.", "type": "array", "items": { "type": "string", "minLength": 1 } } }, "definitions": { "patterns": { "description": "Names, `*` standing for any text.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "matchers": { "title": "EnvironmentMatchers", "type": "object", "additionalProperties": false, "properties": { "accounts": { "description": "Account, project or subscription ids.", "$ref": "#/definitions/patterns" }, "workspaces": { "description": "Terraform workspaces.", "$ref": "#/definitions/patterns" }, "backends": { "description": "Backend addresses or keys, such as `s3://state/prod/*`.", "$ref": "#/definitions/patterns" }, "paths": { "description": "Folders of the configuration or the plan file.", "$ref": "#/definitions/patterns" }, "stacks": { "description": "CloudFormation stack names.", "$ref": "#/definitions/patterns" } } }, "threshold": { "title": "ThresholdPair", "type": "object", "additionalProperties": false, "properties": { "review": { "$ref": "#/definitions/from" }, "block": { "$ref": "#/definitions/from" } } }, "approvalCounts": { "title": "ApprovalCounts", "type": "object", "additionalProperties": false, "properties": { "review": { "description": "What a review takes.", "$ref": "#/definitions/people" }, "block": { "description": "What a block takes.", "$ref": "#/definitions/people" } } }, "people": { "type": "integer", "minimum": 1, "maximum": 10 }, "budgetLimits": { "title": "BudgetLimits", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/budgetLimit" }, "unknown": { "description": "By default as production.", "$ref": "#/definitions/budgetLimit" }, "staging": { "$ref": "#/definitions/budgetLimit" }, "sandbox": { "$ref": "#/definitions/budgetLimit" } } }, "budgetLimit": { "title": "BudgetLimit", "type": "object", "additionalProperties": false, "properties": { "destroyed": { "description": "Stateful resources destroyed.", "$ref": "#/definitions/amount" }, "score": { "description": "The scores of all changes, summed.", "$ref": "#/definitions/amount" }, "plans": { "description": "How many changes.", "$ref": "#/definitions/amount" } } }, "amount": { "description": "The most that may be used, or `unlimited`.", "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "const": "unlimited" }] }, "overrideMember": { "title": "OverrideMember", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "As reports and the ledger show it; the login on GitHub.", "type": "string", "minLength": 1 }, "id": { "description": "The account's number on GitHub; without it there is no override by review.", "type": "integer", "minimum": 1 }, "key": { "description": "The public key for overrides on the command line: the base64 text between the lines of the PEM file.", "type": "string", "pattern": "^[A-Za-z0-9+/=]+$" } } }, "signal": { "title": "OwnSignal", "type": "object", "additionalProperties": false, "required": ["agent", "kind", "pattern"], "properties": { "agent": { "description": "The agent's name, as reports show it.", "type": "string", "minLength": 1 }, "kind": { "description": "Where the sign stands.", "enum": ["account_id", "login", "commit_email", "commit_name", "commit_body", "trailer", "branch", "pr_body", "label"] }, "pattern": { "type": "string", "minLength": 1 }, "match": { "description": "`exact` compares the whole text without regard to case and is the default; `regex` is a JavaScript regular expression, likewise.", "enum": ["exact", "regex"] }, "confidence": { "description": "`medium`, the default, and `high` make the author an agent; `low` an assisted person.", "enum": ["high", "medium", "low"] }, "note": { "type": "string" } } }, "waiver": { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["rule", "address", "owner", "reason", "expires"], "properties": { "rule": { "description": "The rule's id, as `blastgate rules` prints it.", "type": "string", "minLength": 1 }, "address": { "description": "The address of the resource, `*` standing for any text.", "type": "string", "minLength": 1 }, "owner": { "description": "Who answers for it.", "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 }, "expires": { "description": "The last day on which it holds, such as 2026-12-31.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } }, "stack": { "title": "Stack", "type": "object", "additionalProperties": false, "required": ["name", "paths", "plans"], "properties": { "name": { "type": "string", "minLength": 1 }, "paths": { "description": "Globs of the files that belong to the stack: `*` stays inside a folder, `**` does not.", "$ref": "#/definitions/globs" }, "plans": { "description": "Globs of the plan files that it is judged by.", "$ref": "#/definitions/globs" } } }, "globs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "from": { "description": "A score from 1 to 100, or `never`.", "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 100 }, { "const": "never" }] }, "environmentThresholds": { "title": "EnvironmentThresholds", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/threshold" }, "unknown": { "$ref": "#/definitions/threshold" }, "staging": { "$ref": "#/definitions/threshold" }, "sandbox": { "$ref": "#/definitions/threshold" } } } } };
var schema13 = { "description": "Names, `*` standing for any text.", "type": "array", "items": { "type": "string", "minLength": 1 } };
var schema26 = { "title": "OwnSignal", "type": "object", "additionalProperties": false, "required": ["agent", "kind", "pattern"], "properties": { "agent": { "description": "The agent's name, as reports show it.", "type": "string", "minLength": 1 }, "kind": { "description": "Where the sign stands.", "enum": ["account_id", "login", "commit_email", "commit_name", "commit_body", "trailer", "branch", "pr_body", "label"] }, "pattern": { "type": "string", "minLength": 1 }, "match": { "description": "`exact` compares the whole text without regard to case and is the default; `regex` is a JavaScript regular expression, likewise.", "enum": ["exact", "regex"] }, "confidence": { "description": "`medium`, the default, and `high` make the author an agent; `low` an assisted person.", "enum": ["high", "medium", "low"] }, "note": { "type": "string" } } };
var schema27 = { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["rule", "address", "owner", "reason", "expires"], "properties": { "rule": { "description": "The rule's id, as `blastgate rules` prints it.", "type": "string", "minLength": 1 }, "address": { "description": "The address of the resource, `*` standing for any text.", "type": "string", "minLength": 1 }, "owner": { "description": "Who answers for it.", "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 }, "expires": { "description": "The last day on which it holds, such as 2026-12-31.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } };
var schema37 = { "title": "OverrideMember", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "As reports and the ledger show it; the login on GitHub.", "type": "string", "minLength": 1 }, "id": { "description": "The account's number on GitHub; without it there is no override by review.", "type": "integer", "minimum": 1 }, "key": { "description": "The public key for overrides on the command line: the base64 text between the lines of the PEM file.", "type": "string", "pattern": "^[A-Za-z0-9+/=]+$" } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var schema12 = { "title": "EnvironmentMatchers", "type": "object", "additionalProperties": false, "properties": { "accounts": { "description": "Account, project or subscription ids.", "$ref": "#/definitions/patterns" }, "workspaces": { "description": "Terraform workspaces.", "$ref": "#/definitions/patterns" }, "backends": { "description": "Backend addresses or keys, such as `s3://state/prod/*`.", "$ref": "#/definitions/patterns" }, "paths": { "description": "Folders of the configuration or the plan file.", "$ref": "#/definitions/patterns" }, "stacks": { "description": "CloudFormation stack names.", "$ref": "#/definitions/patterns" } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "accounts" || key0 === "workspaces" || key0 === "backends" || key0 === "paths" || key0 === "stacks")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data0 = data.accounts;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err1 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/accounts", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.workspaces !== void 0) {
      let data2 = data.workspaces;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (func3(data3) < 1) {
              const err4 = { instancePath: instancePath + "/workspaces/" + i1, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/workspaces/" + i1, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/workspaces", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.backends !== void 0) {
      let data4 = data.backends;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err7 = { instancePath: instancePath + "/backends/" + i2, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/backends/" + i2, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/backends", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data6 = data.paths;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err10 = { instancePath: instancePath + "/paths/" + i3, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/paths/" + i3, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/paths", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.stacks !== void 0) {
      let data8 = data.stacks;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 === "string") {
            if (func3(data9) < 1) {
              const err13 = { instancePath: instancePath + "/stacks/" + i4, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/stacks/" + i4, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/stacks", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "EnvironmentThresholds", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/threshold" }, "unknown": { "$ref": "#/definitions/threshold" }, "staging": { "$ref": "#/definitions/threshold" }, "sandbox": { "$ref": "#/definitions/threshold" } } };
var schema19 = { "title": "ThresholdPair", "type": "object", "additionalProperties": false, "properties": { "review": { "$ref": "#/definitions/from" }, "block": { "$ref": "#/definitions/from" } } };
var schema20 = { "description": "A score from 1 to 100, or `never`.", "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 100 }, { "const": "never" }] };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "review" || key0 === "block")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.review !== void 0) {
      let data0 = data.review;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/from/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.anyOf[0].type, parentSchema: schema20.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/from/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema20.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/from/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs7 = errors;
        if ("never" !== data0) {
          const err4 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/from/anyOf/1/const", keyword: "const", params: { allowedValue: "never" }, message: "must be equal to constant", schema: "never", parentSchema: schema20.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema20.anyOf, parentSchema: schema20, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.block !== void 0) {
      let data1 = data.block;
      const _errs10 = errors;
      let valid4 = false;
      const _errs11 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/from/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.anyOf[0].type, parentSchema: schema20.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/from/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema20.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/from/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid1 = _errs11 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs13 = errors;
        if ("never" !== data1) {
          const err9 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/from/anyOf/1/const", keyword: "const", params: { allowedValue: "never" }, message: "must be equal to constant", schema: "never", parentSchema: schema20.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs13 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err10 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema20.anyOf, parentSchema: schema20, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "production" || key0 === "unknown" || key0 === "staging" || key0 === "sandbox")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.production !== void 0) {
      if (!validate16(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.unknown !== void 0) {
      if (!validate16(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.staging !== void 0) {
      if (!validate16(data.staging, { instancePath: instancePath + "/staging", parentData: data, parentDataProperty: "staging", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.sandbox !== void 0) {
      if (!validate16(data.sandbox, { instancePath: instancePath + "/sandbox", parentData: data, parentDataProperty: "sandbox", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema22 = { "title": "ApprovalCounts", "type": "object", "additionalProperties": false, "properties": { "review": { "description": "What a review takes.", "$ref": "#/definitions/people" }, "block": { "description": "What a block takes.", "$ref": "#/definitions/people" } } };
var schema23 = { "type": "integer", "minimum": 1, "maximum": 10 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "review" || key0 === "block")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.review !== void 0) {
      let data0 = data.review;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema23.type, parentSchema: schema23, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 10 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema23, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/review", schemaPath: "#/definitions/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema23, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.block !== void 0) {
      let data1 = data.block;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema23.type, parentSchema: schema23, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema23, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/block", schemaPath: "#/definitions/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema23, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema28 = { "title": "Stack", "type": "object", "additionalProperties": false, "required": ["name", "paths", "plans"], "properties": { "name": { "type": "string", "minLength": 1 }, "paths": { "description": "Globs of the files that belong to the stack: `*` stays inside a folder, `**` does not.", "$ref": "#/definitions/globs" }, "plans": { "description": "Globs of the plan files that it is judged by.", "$ref": "#/definitions/globs" } } };
var schema29 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paths === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.plans === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property 'plans'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "paths" || key0 === "plans")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.name.type, parentSchema: schema28.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data1 = data.paths;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/paths", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema29, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err7 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.items.type, parentSchema: schema29.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/paths", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema29.type, parentSchema: schema29, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plans !== void 0) {
      let data3 = data.plans;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err10 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema29, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func3(data4) < 1) {
              const err11 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.items.type, parentSchema: schema29.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema29.type, parentSchema: schema29, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema32 = { "title": "BudgetLimits", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/budgetLimit" }, "unknown": { "description": "By default as production.", "$ref": "#/definitions/budgetLimit" }, "staging": { "$ref": "#/definitions/budgetLimit" }, "sandbox": { "$ref": "#/definitions/budgetLimit" } } };
var schema33 = { "title": "BudgetLimit", "type": "object", "additionalProperties": false, "properties": { "destroyed": { "description": "Stateful resources destroyed.", "$ref": "#/definitions/amount" }, "score": { "description": "The scores of all changes, summed.", "$ref": "#/definitions/amount" }, "plans": { "description": "How many changes.", "$ref": "#/definitions/amount" } } };
var schema34 = { "description": "The most that may be used, or `unlimited`.", "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "const": "unlimited" }] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "destroyed" || key0 === "score" || key0 === "plans")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.destroyed !== void 0) {
      let data0 = data.destroyed;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/destroyed", schemaPath: "#/definitions/amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.anyOf[0].type, parentSchema: schema34.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/destroyed", schemaPath: "#/definitions/amount/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema34.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/destroyed", schemaPath: "#/definitions/amount/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs7 = errors;
        if ("unlimited" !== data0) {
          const err4 = { instancePath: instancePath + "/destroyed", schemaPath: "#/definitions/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "unlimited" }, message: "must be equal to constant", schema: "unlimited", parentSchema: schema34.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/destroyed", schemaPath: "#/definitions/amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.score !== void 0) {
      let data1 = data.score;
      const _errs10 = errors;
      let valid4 = false;
      const _errs11 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/score", schemaPath: "#/definitions/amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.anyOf[0].type, parentSchema: schema34.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/score", schemaPath: "#/definitions/amount/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema34.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/score", schemaPath: "#/definitions/amount/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid1 = _errs11 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs13 = errors;
        if ("unlimited" !== data1) {
          const err9 = { instancePath: instancePath + "/score", schemaPath: "#/definitions/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "unlimited" }, message: "must be equal to constant", schema: "unlimited", parentSchema: schema34.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs13 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err10 = { instancePath: instancePath + "/score", schemaPath: "#/definitions/amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf, parentSchema: schema34, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.plans !== void 0) {
      let data2 = data.plans;
      const _errs16 = errors;
      let valid6 = false;
      const _errs17 = errors;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.anyOf[0].type, parentSchema: schema34.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/amount/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema34.anyOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/amount/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.anyOf[0], data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      var _valid2 = _errs17 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs19 = errors;
        if ("unlimited" !== data2) {
          const err14 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "unlimited" }, message: "must be equal to constant", schema: "unlimited", parentSchema: schema34.anyOf[1], data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid2 = _errs19 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        const err15 = { instancePath: instancePath + "/plans", schemaPath: "#/definitions/amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf, parentSchema: schema34, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "production" || key0 === "unknown" || key0 === "staging" || key0 === "sandbox")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.production !== void 0) {
      if (!validate32(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.unknown !== void 0) {
      if (!validate32(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.staging !== void 0) {
      if (!validate32(data.staging, { instancePath: instancePath + "/staging", parentData: data, parentDataProperty: "staging", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.sandbox !== void 0) {
      if (!validate32(data.sandbox, { instancePath: instancePath + "/sandbox", parentData: data, parentDataProperty: "sandbox", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern1 = new RegExp("^[A-Za-z0-9+/=]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema11.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data2 = data.mode;
      if (!(data2 === "enforce" || data2 === "observe")) {
        const err4 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.mode.enum, parentSchema: schema11.properties.mode, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data3 = data.environments;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "production" || key1 === "staging" || key1 === "sandbox")) {
            const err5 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.environments, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.production !== void 0) {
          if (!validate11(data3.production, { instancePath: instancePath + "/environments/production", parentData: data3, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        if (data3.staging !== void 0) {
          if (!validate11(data3.staging, { instancePath: instancePath + "/environments/staging", parentData: data3, parentDataProperty: "staging", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        if (data3.sandbox !== void 0) {
          if (!validate11(data3.sandbox, { instancePath: instancePath + "/environments/sandbox", parentData: data3, parentDataProperty: "sandbox", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.type, parentSchema: schema11.properties.environments, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data7 = data.thresholds;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "agent" || key2 === "assisted" || key2 === "automation" || key2 === "human" || key2 === "unknown")) {
            const err7 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.thresholds, data: data7 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data7.agent !== void 0) {
          if (!validate15(data7.agent, { instancePath: instancePath + "/thresholds/agent", parentData: data7, parentDataProperty: "agent", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        if (data7.assisted !== void 0) {
          if (!validate15(data7.assisted, { instancePath: instancePath + "/thresholds/assisted", parentData: data7, parentDataProperty: "assisted", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        if (data7.automation !== void 0) {
          if (!validate15(data7.automation, { instancePath: instancePath + "/thresholds/automation", parentData: data7, parentDataProperty: "automation", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        if (data7.human !== void 0) {
          if (!validate15(data7.human, { instancePath: instancePath + "/thresholds/human", parentData: data7, parentDataProperty: "human", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        if (data7.unknown !== void 0) {
          if (!validate15(data7.unknown, { instancePath: instancePath + "/thresholds/unknown", parentData: data7, parentDataProperty: "unknown", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.thresholds.type, parentSchema: schema11.properties.thresholds, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data13 = data.approvals;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "agent" || key3 === "human" || key3 === "valid_hours" || key3 === "teams" || key3 === "code_owners")) {
            const err9 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.approvals, data: data13 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data13.agent !== void 0) {
          if (!validate26(data13.agent, { instancePath: instancePath + "/approvals/agent", parentData: data13, parentDataProperty: "agent", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data13.human !== void 0) {
          if (!validate26(data13.human, { instancePath: instancePath + "/approvals/human", parentData: data13, parentDataProperty: "human", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data13.valid_hours !== void 0) {
          let data16 = data13.valid_hours;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err10 = { instancePath: instancePath + "/approvals/valid_hours", schemaPath: "#/properties/approvals/properties/valid_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.approvals.properties.valid_hours.type, parentSchema: schema11.properties.approvals.properties.valid_hours, data: data16 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 8760 || isNaN(data16)) {
              const err11 = { instancePath: instancePath + "/approvals/valid_hours", schemaPath: "#/properties/approvals/properties/valid_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema11.properties.approvals.properties.valid_hours, data: data16 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err12 = { instancePath: instancePath + "/approvals/valid_hours", schemaPath: "#/properties/approvals/properties/valid_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.approvals.properties.valid_hours, data: data16 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data13.teams !== void 0) {
          let data17 = data13.teams;
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (typeof data18 === "string") {
                if (func3(data18) < 1) {
                  const err13 = { instancePath: instancePath + "/approvals/teams/" + i0, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/approvals/teams/" + i0, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/approvals/teams", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data17 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data13.code_owners !== void 0) {
          let data19 = data13.code_owners;
          if (typeof data19 !== "boolean") {
            const err16 = { instancePath: instancePath + "/approvals/code_owners", schemaPath: "#/properties/approvals/properties/code_owners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.approvals.properties.code_owners.type, parentSchema: schema11.properties.approvals.properties.code_owners, data: data19 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.approvals.type, parentSchema: schema11.properties.approvals, data: data13 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.attribution !== void 0) {
      let data20 = data.attribution;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key4 in data20) {
          if (!(key4 === "require_signed")) {
            const err18 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.attribution, data: data20 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data20.require_signed !== void 0) {
          let data21 = data20.require_signed;
          if (typeof data21 !== "boolean") {
            const err19 = { instancePath: instancePath + "/attribution/require_signed", schemaPath: "#/properties/attribution/properties/require_signed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.attribution.properties.require_signed.type, parentSchema: schema11.properties.attribution.properties.require_signed, data: data21 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.attribution.type, parentSchema: schema11.properties.attribution, data: data20 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.automation !== void 0) {
      let data22 = data.automation;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.id === void 0) {
              const err21 = { instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema11.properties.automation.items.required, parentSchema: schema11.properties.automation.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data23.login === void 0) {
              const err22 = { instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema11.properties.automation.items.required, parentSchema: schema11.properties.automation.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key5 in data23) {
              if (!(key5 === "id" || key5 === "login")) {
                const err23 = { instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.automation.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data23.id !== void 0) {
              let data24 = data23.id;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err24 = { instancePath: instancePath + "/automation/" + i1 + "/id", schemaPath: "#/properties/automation/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.automation.items.properties.id.type, parentSchema: schema11.properties.automation.items.properties.id, data: data24 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 < 1 || isNaN(data24)) {
                  const err25 = { instancePath: instancePath + "/automation/" + i1 + "/id", schemaPath: "#/properties/automation/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.automation.items.properties.id, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data23.login !== void 0) {
              let data25 = data23.login;
              if (typeof data25 === "string") {
                if (func3(data25) < 1) {
                  const err26 = { instancePath: instancePath + "/automation/" + i1 + "/login", schemaPath: "#/properties/automation/items/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.automation.items.properties.login, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/automation/" + i1 + "/login", schemaPath: "#/properties/automation/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.automation.items.properties.login.type, parentSchema: schema11.properties.automation.items.properties.login, data: data25 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.automation.items.type, parentSchema: schema11.properties.automation.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/automation", schemaPath: "#/properties/automation/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.automation.type, parentSchema: schema11.properties.automation, data: data22 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.signals !== void 0) {
      let data26 = data.signals;
      if (Array.isArray(data26)) {
        const len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.agent === void 0) {
              const err30 = { instancePath: instancePath + "/signals/" + i2, schemaPath: "#/definitions/signal/required", keyword: "required", params: { missingProperty: "agent" }, message: "must have required property 'agent'", schema: schema26.required, parentSchema: schema26, data: data27 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data27.kind === void 0) {
              const err31 = { instancePath: instancePath + "/signals/" + i2, schemaPath: "#/definitions/signal/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema26.required, parentSchema: schema26, data: data27 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data27.pattern === void 0) {
              const err32 = { instancePath: instancePath + "/signals/" + i2, schemaPath: "#/definitions/signal/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema26.required, parentSchema: schema26, data: data27 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key6 in data27) {
              if (!(key6 === "agent" || key6 === "kind" || key6 === "pattern" || key6 === "match" || key6 === "confidence" || key6 === "note")) {
                const err33 = { instancePath: instancePath + "/signals/" + i2, schemaPath: "#/definitions/signal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data: data27 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data27.agent !== void 0) {
              let data28 = data27.agent;
              if (typeof data28 === "string") {
                if (func3(data28) < 1) {
                  const err34 = { instancePath: instancePath + "/signals/" + i2 + "/agent", schemaPath: "#/definitions/signal/properties/agent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.agent, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/signals/" + i2 + "/agent", schemaPath: "#/definitions/signal/properties/agent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.agent.type, parentSchema: schema26.properties.agent, data: data28 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data27.kind !== void 0) {
              let data29 = data27.kind;
              if (!(data29 === "account_id" || data29 === "login" || data29 === "commit_email" || data29 === "commit_name" || data29 === "commit_body" || data29 === "trailer" || data29 === "branch" || data29 === "pr_body" || data29 === "label")) {
                const err36 = { instancePath: instancePath + "/signals/" + i2 + "/kind", schemaPath: "#/definitions/signal/properties/kind/enum", keyword: "enum", params: { allowedValues: schema26.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.kind.enum, parentSchema: schema26.properties.kind, data: data29 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data27.pattern !== void 0) {
              let data30 = data27.pattern;
              if (typeof data30 === "string") {
                if (func3(data30) < 1) {
                  const err37 = { instancePath: instancePath + "/signals/" + i2 + "/pattern", schemaPath: "#/definitions/signal/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.pattern, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/signals/" + i2 + "/pattern", schemaPath: "#/definitions/signal/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.pattern.type, parentSchema: schema26.properties.pattern, data: data30 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data27.match !== void 0) {
              let data31 = data27.match;
              if (!(data31 === "exact" || data31 === "regex")) {
                const err39 = { instancePath: instancePath + "/signals/" + i2 + "/match", schemaPath: "#/definitions/signal/properties/match/enum", keyword: "enum", params: { allowedValues: schema26.properties.match.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.match.enum, parentSchema: schema26.properties.match, data: data31 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data27.confidence !== void 0) {
              let data32 = data27.confidence;
              if (!(data32 === "high" || data32 === "medium" || data32 === "low")) {
                const err40 = { instancePath: instancePath + "/signals/" + i2 + "/confidence", schemaPath: "#/definitions/signal/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema26.properties.confidence.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.confidence.enum, parentSchema: schema26.properties.confidence, data: data32 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data27.note !== void 0) {
              let data33 = data27.note;
              if (typeof data33 !== "string") {
                const err41 = { instancePath: instancePath + "/signals/" + i2 + "/note", schemaPath: "#/definitions/signal/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.note.type, parentSchema: schema26.properties.note, data: data33 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/signals/" + i2, schemaPath: "#/definitions/signal/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data: data27 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.signals.type, parentSchema: schema11.properties.signals, data: data26 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data34 = data.waivers;
      if (Array.isArray(data34)) {
        const len3 = data34.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data35 = data34[i3];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.rule === void 0) {
              const err44 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema27.required, parentSchema: schema27, data: data35 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data35.address === void 0) {
              const err45 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema27.required, parentSchema: schema27, data: data35 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data35.owner === void 0) {
              const err46 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema27.required, parentSchema: schema27, data: data35 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data35.reason === void 0) {
              const err47 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema27.required, parentSchema: schema27, data: data35 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data35.expires === void 0) {
              const err48 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema27.required, parentSchema: schema27, data: data35 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key7 in data35) {
              if (!(key7 === "rule" || key7 === "address" || key7 === "owner" || key7 === "reason" || key7 === "expires")) {
                const err49 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data: data35 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data35.rule !== void 0) {
              let data36 = data35.rule;
              if (typeof data36 === "string") {
                if (func3(data36) < 1) {
                  const err50 = { instancePath: instancePath + "/waivers/" + i3 + "/rule", schemaPath: "#/definitions/waiver/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.rule, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/waivers/" + i3 + "/rule", schemaPath: "#/definitions/waiver/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.rule.type, parentSchema: schema27.properties.rule, data: data36 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data35.address !== void 0) {
              let data37 = data35.address;
              if (typeof data37 === "string") {
                if (func3(data37) < 1) {
                  const err52 = { instancePath: instancePath + "/waivers/" + i3 + "/address", schemaPath: "#/definitions/waiver/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.address, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/waivers/" + i3 + "/address", schemaPath: "#/definitions/waiver/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.address.type, parentSchema: schema27.properties.address, data: data37 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data35.owner !== void 0) {
              let data38 = data35.owner;
              if (typeof data38 === "string") {
                if (func3(data38) < 1) {
                  const err54 = { instancePath: instancePath + "/waivers/" + i3 + "/owner", schemaPath: "#/definitions/waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.owner, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/waivers/" + i3 + "/owner", schemaPath: "#/definitions/waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.owner.type, parentSchema: schema27.properties.owner, data: data38 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data35.reason !== void 0) {
              let data39 = data35.reason;
              if (typeof data39 === "string") {
                if (func3(data39) < 1) {
                  const err56 = { instancePath: instancePath + "/waivers/" + i3 + "/reason", schemaPath: "#/definitions/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.reason, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/waivers/" + i3 + "/reason", schemaPath: "#/definitions/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.reason.type, parentSchema: schema27.properties.reason, data: data39 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data35.expires !== void 0) {
              let data40 = data35.expires;
              if (typeof data40 === "string") {
                if (!pattern0.test(data40)) {
                  const err58 = { instancePath: instancePath + "/waivers/" + i3 + "/expires", schemaPath: "#/definitions/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema27.properties.expires, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/waivers/" + i3 + "/expires", schemaPath: "#/definitions/waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.expires.type, parentSchema: schema27.properties.expires, data: data40 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/definitions/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data: data35 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.waivers.type, parentSchema: schema11.properties.waivers, data: data34 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.stacks !== void 0) {
      let data41 = data.stacks;
      if (Array.isArray(data41)) {
        const len4 = data41.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate29(data41[i4], { instancePath: instancePath + "/stacks/" + i4, parentData: data41, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/stacks", schemaPath: "#/properties/stacks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.stacks.type, parentSchema: schema11.properties.stacks, data: data41 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data43 = data.digest;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key8 in data43) {
          if (!(key8 === "ignore")) {
            const err63 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.digest, data: data43 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data43.ignore !== void 0) {
          let data44 = data43.ignore;
          if (Array.isArray(data44)) {
            const len5 = data44.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data45 = data44[i5];
              if (typeof data45 === "string") {
                if (func3(data45) < 1) {
                  const err64 = { instancePath: instancePath + "/digest/ignore/" + i5, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.items, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/digest/ignore/" + i5, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.type, parentSchema: schema13.items, data: data45 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/digest/ignore", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data: data44 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.digest.type, parentSchema: schema11.properties.digest, data: data43 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.guard !== void 0) {
      let data46 = data.guard;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key9 in data46) {
          if (!(key9 === "keys")) {
            const err68 = { instancePath: instancePath + "/guard", schemaPath: "#/properties/guard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.guard, data: data46 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data46.keys !== void 0) {
          let data47 = data46.keys;
          if (Array.isArray(data47)) {
            const len6 = data47.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data48 = data47[i6];
              if (typeof data48 === "string") {
                if (func3(data48) < 1) {
                  const err69 = { instancePath: instancePath + "/guard/keys/" + i6, schemaPath: "#/properties/guard/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.guard.properties.keys.items, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/guard/keys/" + i6, schemaPath: "#/properties/guard/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.guard.properties.keys.items.type, parentSchema: schema11.properties.guard.properties.keys.items, data: data48 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/guard/keys", schemaPath: "#/properties/guard/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.guard.properties.keys.type, parentSchema: schema11.properties.guard.properties.keys, data: data47 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/guard", schemaPath: "#/properties/guard/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.guard.type, parentSchema: schema11.properties.guard, data: data46 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.budget !== void 0) {
      let data49 = data.budget;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key10 in data49) {
          if (!(key10 === "window_hours" || key10 === "agent" || key10 === "operator")) {
            const err73 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.budget, data: data49 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data49.window_hours !== void 0) {
          let data50 = data49.window_hours;
          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
            const err74 = { instancePath: instancePath + "/budget/window_hours", schemaPath: "#/properties/budget/properties/window_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.budget.properties.window_hours.type, parentSchema: schema11.properties.budget.properties.window_hours, data: data50 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 8760 || isNaN(data50)) {
              const err75 = { instancePath: instancePath + "/budget/window_hours", schemaPath: "#/properties/budget/properties/window_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema11.properties.budget.properties.window_hours, data: data50 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data50 < 1 || isNaN(data50)) {
              const err76 = { instancePath: instancePath + "/budget/window_hours", schemaPath: "#/properties/budget/properties/window_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.budget.properties.window_hours, data: data50 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data49.agent !== void 0) {
          if (!validate31(data49.agent, { instancePath: instancePath + "/budget/agent", parentData: data49, parentDataProperty: "agent", rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
        if (data49.operator !== void 0) {
          if (!validate31(data49.operator, { instancePath: instancePath + "/budget/operator", parentData: data49, parentDataProperty: "operator", rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.budget.type, parentSchema: schema11.properties.budget, data: data49 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.override !== void 0) {
      let data53 = data.override;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        if (data53.group === void 0) {
          const err78 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema11.properties.override.required, parentSchema: schema11.properties.override, data: data53 };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data53.members === void 0) {
          const err79 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: "members" }, message: "must have required property 'members'", schema: schema11.properties.override.required, parentSchema: schema11.properties.override, data: data53 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        for (const key11 in data53) {
          if (!(key11 === "group" || key11 === "members" || key11 === "valid_hours")) {
            const err80 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.override, data: data53 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data53.group !== void 0) {
          let data54 = data53.group;
          if (typeof data54 === "string") {
            if (func3(data54) < 1) {
              const err81 = { instancePath: instancePath + "/override/group", schemaPath: "#/properties/override/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.override.properties.group, data: data54 };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/override/group", schemaPath: "#/properties/override/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.override.properties.group.type, parentSchema: schema11.properties.override.properties.group, data: data54 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data53.members !== void 0) {
          let data55 = data53.members;
          if (Array.isArray(data55)) {
            if (data55.length < 1) {
              const err83 = { instancePath: instancePath + "/override/members", schemaPath: "#/properties/override/properties/members/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.override.properties.members, data: data55 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            const len7 = data55.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data56 = data55[i7];
              if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                if (data56.name === void 0) {
                  const err84 = { instancePath: instancePath + "/override/members/" + i7, schemaPath: "#/definitions/overrideMember/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema37.required, parentSchema: schema37, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                for (const key12 in data56) {
                  if (!(key12 === "name" || key12 === "id" || key12 === "key")) {
                    const err85 = { instancePath: instancePath + "/override/members/" + i7, schemaPath: "#/definitions/overrideMember/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data56 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data56.name !== void 0) {
                  let data57 = data56.name;
                  if (typeof data57 === "string") {
                    if (func3(data57) < 1) {
                      const err86 = { instancePath: instancePath + "/override/members/" + i7 + "/name", schemaPath: "#/definitions/overrideMember/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.name, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/override/members/" + i7 + "/name", schemaPath: "#/definitions/overrideMember/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.name.type, parentSchema: schema37.properties.name, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data56.id !== void 0) {
                  let data58 = data56.id;
                  if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                    const err88 = { instancePath: instancePath + "/override/members/" + i7 + "/id", schemaPath: "#/definitions/overrideMember/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.id.type, parentSchema: schema37.properties.id, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                  if (typeof data58 == "number" && isFinite(data58)) {
                    if (data58 < 1 || isNaN(data58)) {
                      const err89 = { instancePath: instancePath + "/override/members/" + i7 + "/id", schemaPath: "#/definitions/overrideMember/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.id, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  }
                }
                if (data56.key !== void 0) {
                  let data59 = data56.key;
                  if (typeof data59 === "string") {
                    if (!pattern1.test(data59)) {
                      const err90 = { instancePath: instancePath + "/override/members/" + i7 + "/key", schemaPath: "#/definitions/overrideMember/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/=]+$" }, message: 'must match pattern "^[A-Za-z0-9+/=]+$"', schema: "^[A-Za-z0-9+/=]+$", parentSchema: schema37.properties.key, data: data59 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  } else {
                    const err91 = { instancePath: instancePath + "/override/members/" + i7 + "/key", schemaPath: "#/definitions/overrideMember/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.key.type, parentSchema: schema37.properties.key, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
              } else {
                const err92 = { instancePath: instancePath + "/override/members/" + i7, schemaPath: "#/definitions/overrideMember/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data56 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/override/members", schemaPath: "#/properties/override/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.override.properties.members.type, parentSchema: schema11.properties.override.properties.members, data: data55 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data53.valid_hours !== void 0) {
          let data60 = data53.valid_hours;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err94 = { instancePath: instancePath + "/override/valid_hours", schemaPath: "#/properties/override/properties/valid_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.override.properties.valid_hours.type, parentSchema: schema11.properties.override.properties.valid_hours, data: data60 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 > 168 || isNaN(data60)) {
              const err95 = { instancePath: instancePath + "/override/valid_hours", schemaPath: "#/properties/override/properties/valid_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 168 }, message: "must be <= 168", schema: 168, parentSchema: schema11.properties.override.properties.valid_hours, data: data60 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data60 < 1 || isNaN(data60)) {
              const err96 = { instancePath: instancePath + "/override/valid_hours", schemaPath: "#/properties/override/properties/valid_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.override.properties.valid_hours, data: data60 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.override.type, parentSchema: schema11.properties.override, data: data53 };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.knowledge !== void 0) {
      let data61 = data.knowledge;
      if (Array.isArray(data61)) {
        const len8 = data61.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data62 = data61[i8];
          if (typeof data62 === "string") {
            if (func3(data62) < 1) {
              const err98 = { instancePath: instancePath + "/knowledge/" + i8, schemaPath: "#/properties/knowledge/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.knowledge.items, data: data62 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/knowledge/" + i8, schemaPath: "#/properties/knowledge/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.knowledge.items.type, parentSchema: schema11.properties.knowledge.items, data: data62 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/knowledge", schemaPath: "#/properties/knowledge/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.knowledge.type, parentSchema: schema11.properties.knowledge, data: data61 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicy
};
