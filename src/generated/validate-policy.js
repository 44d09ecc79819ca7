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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:policy:1", "title": "PolicyFile", "description": "A repository's policy for Blastgate, in `.blastgate.yml`. What it leaves out takes the defaults.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "mode": { "description": "`observe` reports what would be blocked and lets it pass: the way to roll out.", "enum": ["enforce", "observe"] }, "environments": { "description": "What tells an environment. These are facts that a pull request cannot write, so they may lower as well as raise.", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/matchers" }, "staging": { "$ref": "#/definitions/matchers" }, "sandbox": { "$ref": "#/definitions/matchers" } } }, "thresholds": { "description": "Scores from which a review is needed and from which a plan is blocked. A human's may not be stricter than an agent's.", "type": "object", "additionalProperties": false, "properties": { "agent": { "$ref": "#/definitions/environmentThresholds" }, "assisted": { "$ref": "#/definitions/environmentThresholds" }, "automation": { "$ref": "#/definitions/environmentThresholds" }, "human": { "$ref": "#/definitions/environmentThresholds" }, "unknown": { "$ref": "#/definitions/environmentThresholds" } } }, "knowledge": { "description": "Files with knowledge of your own resource types, relative to the policy file.", "type": "array", "items": { "type": "string", "minLength": 1 } } }, "definitions": { "patterns": { "description": "Names, `*` standing for any text.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "matchers": { "title": "EnvironmentMatchers", "type": "object", "additionalProperties": false, "properties": { "accounts": { "description": "Account, project or subscription ids.", "$ref": "#/definitions/patterns" }, "workspaces": { "description": "Terraform workspaces.", "$ref": "#/definitions/patterns" }, "backends": { "description": "Backend addresses or keys, such as `s3://state/prod/*`.", "$ref": "#/definitions/patterns" }, "paths": { "description": "Folders of the configuration or the plan file.", "$ref": "#/definitions/patterns" }, "stacks": { "description": "CloudFormation stack names.", "$ref": "#/definitions/patterns" } } }, "threshold": { "title": "ThresholdPair", "type": "object", "additionalProperties": false, "properties": { "review": { "$ref": "#/definitions/from" }, "block": { "$ref": "#/definitions/from" } } }, "from": { "description": "A score from 1 to 100, or `never`.", "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 100 }, { "const": "never" }] }, "environmentThresholds": { "title": "EnvironmentThresholds", "type": "object", "additionalProperties": false, "properties": { "production": { "$ref": "#/definitions/threshold" }, "unknown": { "$ref": "#/definitions/threshold" }, "staging": { "$ref": "#/definitions/threshold" }, "sandbox": { "$ref": "#/definitions/threshold" } } } } };
var schema12 = { "title": "EnvironmentMatchers", "type": "object", "additionalProperties": false, "properties": { "accounts": { "description": "Account, project or subscription ids.", "$ref": "#/definitions/patterns" }, "workspaces": { "description": "Terraform workspaces.", "$ref": "#/definitions/patterns" }, "backends": { "description": "Backend addresses or keys, such as `s3://state/prod/*`.", "$ref": "#/definitions/patterns" }, "paths": { "description": "Folders of the configuration or the plan file.", "$ref": "#/definitions/patterns" }, "stacks": { "description": "CloudFormation stack names.", "$ref": "#/definitions/patterns" } } };
var schema13 = { "description": "Names, `*` standing for any text.", "type": "array", "items": { "type": "string", "minLength": 1 } };
var func2 = require_ucs2length().default;
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
            if (func2(data1) < 1) {
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
            if (func2(data3) < 1) {
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
            if (func2(data5) < 1) {
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
            if (func2(data7) < 1) {
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
            if (func2(data9) < 1) {
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
      if (!(key0 === "$schema" || key0 === "version" || key0 === "mode" || key0 === "environments" || key0 === "thresholds" || key0 === "knowledge")) {
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
    if (data.knowledge !== void 0) {
      let data13 = data.knowledge;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (typeof data14 === "string") {
            if (func2(data14) < 1) {
              const err9 = { instancePath: instancePath + "/knowledge/" + i0, schemaPath: "#/properties/knowledge/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.knowledge.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/knowledge/" + i0, schemaPath: "#/properties/knowledge/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.knowledge.items.type, parentSchema: schema11.properties.knowledge.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/knowledge", schemaPath: "#/properties/knowledge/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.knowledge.type, parentSchema: schema11.properties.knowledge, data: data13 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validatePolicy
};
