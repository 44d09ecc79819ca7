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
var validateKnowledge = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:knowledge:1", "title": "Knowledge", "description": "What resource types are, and what losing or changing them means. Blastgate's own knowledge and a user's additions have this form: an entry for a type that is known replaces the fields that it names, an entry for a new type needs category, state, data, outage and on_delete.", "type": "object", "additionalProperties": false, "required": ["version", "resources"], "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "source": { "description": "Where the facts of this file's entries were read, unless an entry says otherwise.", "type": "string", "minLength": 1 }, "resources": { "type": "object", "additionalProperties": { "$ref": "#/definitions/resource" } } }, "definitions": { "severity": { "type": "number", "minimum": 0, "maximum": 1 }, "category": { "enum": ["data_store", "backup", "identity", "network_root", "network", "cluster", "compute", "lb_edge", "api", "dns", "secret_key", "messaging", "observability", "audit_security", "ci", "org", "glue", "unknown"], "description": "What kind of thing it is; kinds that go together are counted as one pillar of an environment." }, "state": { "description": "user_data holds what cannot be rebuilt from code, config can be, ephemeral is made anew all the time.", "enum": ["user_data", "config", "ephemeral"] }, "resource": { "title": "ResourceKnowledge", "type": "object", "additionalProperties": false, "properties": { "cfn": { "description": "The CloudFormation type of the same thing. That type is then known by this entry, with its attributes written as properties.", "type": "string" }, "cfn_aliases": { "description": "CloudFormation property paths, by the attribute path they stand for, where they are not the same words in PascalCase; null where there is no such property. For a change set, the longest path that begins an attribute's path counts. `Attributes[a.b]` is the `Value` of the element of the list whose `Key` is `a.b`.", "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "same_as": { "description": "Other names of the same type, known by this entry.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "category": { "$ref": "#/definitions/category" }, "state": { "$ref": "#/definitions/state" }, "data": { "description": "Severity of the loss when it is destroyed and nothing mitigates.", "$ref": "#/definitions/severity" }, "outage": { "description": "Severity of the disruption when it is destroyed before a replacement serves.", "$ref": "#/definitions/severity" }, "env_root": { "description": "An environment hangs off it.", "type": "boolean" }, "identity": { "description": "Something outside the plan holds its name, address or id: even a new one first disrupts.", "type": "boolean" }, "routine_replace": { "description": "Replacing it is how it is normally updated.", "type": "boolean" }, "glue": { "description": "Never counted as a dependent.", "type": "boolean" }, "attributes_by_name": { "description": "Little is listed of its attributes: their names say the rest, as they do for a type that is not listed.", "type": "boolean" }, "legacy": { "description": "A newer type or version of the provider has replaced it.", "type": "boolean" }, "unsure": { "description": "Not confirmed in documentation yet.", "type": "boolean" }, "source": { "description": "Where the facts of this entry were read, where that differs from the file's source.", "type": "string", "minLength": 1 }, "on_delete": { "description": "What its loss means, one sentence for a reader.", "type": "string", "minLength": 1 }, "mitigates": { "type": "array", "items": { "$ref": "#/definitions/mitigation" } }, "protection": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "disruptive": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "security": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "forces_replace": { "type": "array", "items": { "type": "string" } } }, "minProperties": 1 }, "mitigation": { "title": "Mitigation", "description": "Read from the state before: where it holds, the loss of data is multiplied by the factor.", "type": "object", "additionalProperties": false, "required": ["attr", "op", "factor"], "properties": { "attr": { "type": "string" }, "op": { "enum": ["eq", "ge", "gt", "set"] }, "value": { "type": ["boolean", "number", "string"] }, "factor": { "$ref": "#/definitions/severity" }, "hard": { "description": "The API itself refuses while data is inside.", "type": "boolean" }, "note": { "type": "string" } } }, "rule": { "title": "KnowledgeRuleData", "anyOf": [{ "$ref": "#/definitions/attributeRule" }, { "$ref": "#/definitions/actionRule" }] }, "when": { "title": "When", "description": "The rule holds only for an object whose attribute has one of these values (`x*`: begins with `x`; `*x*`: holds `x`): after the change, or before it where the object goes.", "type": "object", "additionalProperties": false, "required": ["attr", "is"], "properties": { "attr": { "type": "string" }, "is": { "type": "array", "minItems": 1, "items": { "type": ["boolean", "number", "string"] } } } }, "attributeRule": { "title": "AttributeRuleData", "description": "What a change of this attribute means. Paths: `a.0.b` is block a, first element, attribute b. Only what is worse than before counts.", "type": "object", "additionalProperties": false, "required": ["attr", "op", "severity"], "properties": { "attr": { "type": "string" }, "op": { "enum": ["changes", "becomes", "down", "gone", "shrink", "grow", "capacity", "open", "public", "admin", "widen", "privileged", "expires", "expires_noncurrent", "azopen", "silent", "dulled", "up", "climbs", "relaxes", "unbinds", "eases"] }, "value": { "type": ["boolean", "number", "string", "null"] }, "severity": { "$ref": "#/definitions/severity" }, "when": { "$ref": "#/definitions/when" }, "note": { "type": "string" } } }, "actionRule": { "title": "ActionRuleData", "description": "What creating or deleting the object itself means.", "type": "object", "additionalProperties": false, "required": ["on", "severity"], "properties": { "on": { "enum": ["create", "delete"] }, "severity": { "$ref": "#/definitions/severity" }, "when": { "$ref": "#/definitions/when" }, "note": { "type": "string" } } } } };
var func2 = require_ucs2length().default;
var schema12 = { "title": "ResourceKnowledge", "type": "object", "additionalProperties": false, "properties": { "cfn": { "description": "The CloudFormation type of the same thing. That type is then known by this entry, with its attributes written as properties.", "type": "string" }, "cfn_aliases": { "description": "CloudFormation property paths, by the attribute path they stand for, where they are not the same words in PascalCase; null where there is no such property. For a change set, the longest path that begins an attribute's path counts. `Attributes[a.b]` is the `Value` of the element of the list whose `Key` is `a.b`.", "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "same_as": { "description": "Other names of the same type, known by this entry.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "category": { "$ref": "#/definitions/category" }, "state": { "$ref": "#/definitions/state" }, "data": { "description": "Severity of the loss when it is destroyed and nothing mitigates.", "$ref": "#/definitions/severity" }, "outage": { "description": "Severity of the disruption when it is destroyed before a replacement serves.", "$ref": "#/definitions/severity" }, "env_root": { "description": "An environment hangs off it.", "type": "boolean" }, "identity": { "description": "Something outside the plan holds its name, address or id: even a new one first disrupts.", "type": "boolean" }, "routine_replace": { "description": "Replacing it is how it is normally updated.", "type": "boolean" }, "glue": { "description": "Never counted as a dependent.", "type": "boolean" }, "attributes_by_name": { "description": "Little is listed of its attributes: their names say the rest, as they do for a type that is not listed.", "type": "boolean" }, "legacy": { "description": "A newer type or version of the provider has replaced it.", "type": "boolean" }, "unsure": { "description": "Not confirmed in documentation yet.", "type": "boolean" }, "source": { "description": "Where the facts of this entry were read, where that differs from the file's source.", "type": "string", "minLength": 1 }, "on_delete": { "description": "What its loss means, one sentence for a reader.", "type": "string", "minLength": 1 }, "mitigates": { "type": "array", "items": { "$ref": "#/definitions/mitigation" } }, "protection": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "disruptive": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "security": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "forces_replace": { "type": "array", "items": { "type": "string" } } }, "minProperties": 1 };
var schema13 = { "enum": ["data_store", "backup", "identity", "network_root", "network", "cluster", "compute", "lb_edge", "api", "dns", "secret_key", "messaging", "observability", "audit_security", "ci", "org", "glue", "unknown"], "description": "What kind of thing it is; kinds that go together are counted as one pillar of an environment." };
var schema14 = { "description": "user_data holds what cannot be rebuilt from code, config can be, ephemeral is made anew all the time.", "enum": ["user_data", "config", "ephemeral"] };
var schema15 = { "type": "number", "minimum": 0, "maximum": 1 };
var func3 = Object.prototype.hasOwnProperty;
var schema17 = { "title": "Mitigation", "description": "Read from the state before: where it holds, the loss of data is multiplied by the factor.", "type": "object", "additionalProperties": false, "required": ["attr", "op", "factor"], "properties": { "attr": { "type": "string" }, "op": { "enum": ["eq", "ge", "gt", "set"] }, "value": { "type": ["boolean", "number", "string"] }, "factor": { "$ref": "#/definitions/severity" }, "hard": { "description": "The API itself refuses while data is inside.", "type": "boolean" }, "note": { "type": "string" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attr === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attr" }, message: "must have required property 'attr'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.op === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.factor === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factor" }, message: "must have required property 'factor'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "attr" || key0 === "op" || key0 === "value" || key0 === "factor" || key0 === "hard" || key0 === "note")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.attr !== void 0) {
      let data0 = data.attr;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/attr", schemaPath: "#/properties/attr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.attr.type, parentSchema: schema17.properties.attr, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.op !== void 0) {
      let data1 = data.op;
      if (!(data1 === "eq" || data1 === "ge" || data1 === "gt" || data1 === "set")) {
        const err5 = { instancePath: instancePath + "/op", schemaPath: "#/properties/op/enum", keyword: "enum", params: { allowedValues: schema17.properties.op.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.op.enum, parentSchema: schema17.properties.op, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 !== "boolean" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema17.properties.value.type }, message: "must be boolean,number,string", schema: schema17.properties.value.type, parentSchema: schema17.properties.value, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.factor !== void 0) {
      let data3 = data.factor;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/factor", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema15, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/factor", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/factor", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema15.type, parentSchema: schema15, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.hard !== void 0) {
      let data4 = data.hard;
      if (typeof data4 !== "boolean") {
        const err10 = { instancePath: instancePath + "/hard", schemaPath: "#/properties/hard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.hard.type, parentSchema: schema17.properties.hard, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data5 = data.note;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.note.type, parentSchema: schema17.properties.note, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema19 = { "title": "KnowledgeRuleData", "anyOf": [{ "$ref": "#/definitions/attributeRule" }, { "$ref": "#/definitions/actionRule" }] };
var schema20 = { "title": "AttributeRuleData", "description": "What a change of this attribute means. Paths: `a.0.b` is block a, first element, attribute b. Only what is worse than before counts.", "type": "object", "additionalProperties": false, "required": ["attr", "op", "severity"], "properties": { "attr": { "type": "string" }, "op": { "enum": ["changes", "becomes", "down", "gone", "shrink", "grow", "capacity", "open", "public", "admin", "widen", "privileged", "expires", "expires_noncurrent", "azopen", "silent", "dulled", "up", "climbs", "relaxes", "unbinds", "eases"] }, "value": { "type": ["boolean", "number", "string", "null"] }, "severity": { "$ref": "#/definitions/severity" }, "when": { "$ref": "#/definitions/when" }, "note": { "type": "string" } } };
var schema22 = { "title": "When", "description": "The rule holds only for an object whose attribute has one of these values (`x*`: begins with `x`; `*x*`: holds `x`): after the change, or before it where the object goes.", "type": "object", "additionalProperties": false, "required": ["attr", "is"], "properties": { "attr": { "type": "string" }, "is": { "type": "array", "minItems": 1, "items": { "type": ["boolean", "number", "string"] } } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attr === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attr" }, message: "must have required property 'attr'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.op === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "attr" || key0 === "op" || key0 === "value" || key0 === "severity" || key0 === "when" || key0 === "note")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.attr !== void 0) {
      let data0 = data.attr;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/attr", schemaPath: "#/properties/attr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.attr.type, parentSchema: schema20.properties.attr, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.op !== void 0) {
      let data1 = data.op;
      if (!(data1 === "changes" || data1 === "becomes" || data1 === "down" || data1 === "gone" || data1 === "shrink" || data1 === "grow" || data1 === "capacity" || data1 === "open" || data1 === "public" || data1 === "admin" || data1 === "widen" || data1 === "privileged" || data1 === "expires" || data1 === "expires_noncurrent" || data1 === "azopen" || data1 === "silent" || data1 === "dulled" || data1 === "up" || data1 === "climbs" || data1 === "relaxes" || data1 === "unbinds" || data1 === "eases")) {
        const err5 = { instancePath: instancePath + "/op", schemaPath: "#/properties/op/enum", keyword: "enum", params: { allowedValues: schema20.properties.op.enum }, message: "must be equal to one of the allowed values", schema: schema20.properties.op.enum, parentSchema: schema20.properties.op, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 !== "boolean" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema20.properties.value.type }, message: "must be boolean,number,string,null", schema: schema20.properties.value.type, parentSchema: schema20.properties.value, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema15, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema15.type, parentSchema: schema15, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data4 = data.when;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.attr === void 0) {
          const err10 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/required", keyword: "required", params: { missingProperty: "attr" }, message: "must have required property 'attr'", schema: schema22.required, parentSchema: schema22, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4.is === void 0) {
          const err11 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema22.required, parentSchema: schema22, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "attr" || key1 === "is")) {
            const err12 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.attr !== void 0) {
          let data5 = data4.attr;
          if (typeof data5 !== "string") {
            const err13 = { instancePath: instancePath + "/when/attr", schemaPath: "#/definitions/when/properties/attr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.attr.type, parentSchema: schema22.properties.attr, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.is !== void 0) {
          let data6 = data4.is;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err14 = { instancePath: instancePath + "/when/is", schemaPath: "#/definitions/when/properties/is/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.is, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 !== "boolean" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "string") {
                const err15 = { instancePath: instancePath + "/when/is/" + i0, schemaPath: "#/definitions/when/properties/is/items/type", keyword: "type", params: { type: schema22.properties.is.items.type }, message: "must be boolean,number,string", schema: schema22.properties.is.items.type, parentSchema: schema22.properties.is.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/when/is", schemaPath: "#/definitions/when/properties/is/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.is.type, parentSchema: schema22.properties.is, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data8 = data.note;
      if (typeof data8 !== "string") {
        const err18 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.note.type, parentSchema: schema20.properties.note, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema23 = { "title": "ActionRuleData", "description": "What creating or deleting the object itself means.", "type": "object", "additionalProperties": false, "required": ["on", "severity"], "properties": { "on": { "enum": ["create", "delete"] }, "severity": { "$ref": "#/definitions/severity" }, "when": { "$ref": "#/definitions/when" }, "note": { "type": "string" } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "severity" || key0 === "when" || key0 === "note")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (!(data0 === "create" || data0 === "delete")) {
        const err3 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema23.properties.on.enum }, message: "must be equal to one of the allowed values", schema: schema23.properties.on.enum, parentSchema: schema23.properties.on, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema15.type, parentSchema: schema15, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.attr === void 0) {
          const err7 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/required", keyword: "required", params: { missingProperty: "attr" }, message: "must have required property 'attr'", schema: schema22.required, parentSchema: schema22, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.is === void 0) {
          const err8 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema22.required, parentSchema: schema22, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "attr" || key1 === "is")) {
            const err9 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.attr !== void 0) {
          let data3 = data2.attr;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/when/attr", schemaPath: "#/definitions/when/properties/attr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.attr.type, parentSchema: schema22.properties.attr, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.is !== void 0) {
          let data4 = data2.is;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              const err11 = { instancePath: instancePath + "/when/is", schemaPath: "#/definitions/when/properties/is/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.is, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 !== "boolean" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
                const err12 = { instancePath: instancePath + "/when/is/" + i0, schemaPath: "#/definitions/when/properties/is/items/type", keyword: "type", params: { type: schema22.properties.is.items.type }, message: "must be boolean,number,string", schema: schema22.properties.is.items.type, parentSchema: schema22.properties.is.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/when/is", schemaPath: "#/definitions/when/properties/is/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.is.type, parentSchema: schema22.properties.is, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data6 = data.note;
      if (typeof data6 !== "string") {
        const err15 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.note.type, parentSchema: schema23.properties.note, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate15(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate17(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.anyOf, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema12.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cfn !== void 0) {
      let data0 = data.cfn;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/cfn", schemaPath: "#/properties/cfn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.cfn.type, parentSchema: schema12.properties.cfn, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cfn_aliases !== void 0) {
      let data1 = data.cfn_aliases;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 !== "string" && data2 !== null) {
            const err3 = { instancePath: instancePath + "/cfn_aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cfn_aliases/additionalProperties/type", keyword: "type", params: { type: schema12.properties.cfn_aliases.additionalProperties.type }, message: "must be string,null", schema: schema12.properties.cfn_aliases.additionalProperties.type, parentSchema: schema12.properties.cfn_aliases.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/cfn_aliases", schemaPath: "#/properties/cfn_aliases/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.cfn_aliases.type, parentSchema: schema12.properties.cfn_aliases, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.same_as !== void 0) {
      let data3 = data.same_as;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err5 = { instancePath: instancePath + "/same_as/" + i0, schemaPath: "#/properties/same_as/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.same_as.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/same_as/" + i0, schemaPath: "#/properties/same_as/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.same_as.items.type, parentSchema: schema12.properties.same_as.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data3[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/same_as", schemaPath: "#/properties/same_as/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema12.properties.same_as, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/same_as", schemaPath: "#/properties/same_as/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.same_as.type, parentSchema: schema12.properties.same_as, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data5 = data.category;
      if (!(data5 === "data_store" || data5 === "backup" || data5 === "identity" || data5 === "network_root" || data5 === "network" || data5 === "cluster" || data5 === "compute" || data5 === "lb_edge" || data5 === "api" || data5 === "dns" || data5 === "secret_key" || data5 === "messaging" || data5 === "observability" || data5 === "audit_security" || data5 === "ci" || data5 === "org" || data5 === "glue" || data5 === "unknown")) {
        const err9 = { instancePath: instancePath + "/category", schemaPath: "#/definitions/category/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (!(data6 === "user_data" || data6 === "config" || data6 === "ephemeral")) {
        const err10 = { instancePath: instancePath + "/state", schemaPath: "#/definitions/state/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values", schema: schema14.enum, parentSchema: schema14, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          const err11 = { instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema15, data: data7 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema15.type, parentSchema: schema15, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.outage !== void 0) {
      let data8 = data.outage;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          const err14 = { instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema15, data: data8 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err15 = { instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema15.type, parentSchema: schema15, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.env_root !== void 0) {
      let data9 = data.env_root;
      if (typeof data9 !== "boolean") {
        const err17 = { instancePath: instancePath + "/env_root", schemaPath: "#/properties/env_root/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.env_root.type, parentSchema: schema12.properties.env_root, data: data9 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      let data10 = data.identity;
      if (typeof data10 !== "boolean") {
        const err18 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.identity.type, parentSchema: schema12.properties.identity, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.routine_replace !== void 0) {
      let data11 = data.routine_replace;
      if (typeof data11 !== "boolean") {
        const err19 = { instancePath: instancePath + "/routine_replace", schemaPath: "#/properties/routine_replace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.routine_replace.type, parentSchema: schema12.properties.routine_replace, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.glue !== void 0) {
      let data12 = data.glue;
      if (typeof data12 !== "boolean") {
        const err20 = { instancePath: instancePath + "/glue", schemaPath: "#/properties/glue/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.glue.type, parentSchema: schema12.properties.glue, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.attributes_by_name !== void 0) {
      let data13 = data.attributes_by_name;
      if (typeof data13 !== "boolean") {
        const err21 = { instancePath: instancePath + "/attributes_by_name", schemaPath: "#/properties/attributes_by_name/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.attributes_by_name.type, parentSchema: schema12.properties.attributes_by_name, data: data13 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.legacy !== void 0) {
      let data14 = data.legacy;
      if (typeof data14 !== "boolean") {
        const err22 = { instancePath: instancePath + "/legacy", schemaPath: "#/properties/legacy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.legacy.type, parentSchema: schema12.properties.legacy, data: data14 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.unsure !== void 0) {
      let data15 = data.unsure;
      if (typeof data15 !== "boolean") {
        const err23 = { instancePath: instancePath + "/unsure", schemaPath: "#/properties/unsure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.unsure.type, parentSchema: schema12.properties.unsure, data: data15 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data16 = data.source;
      if (typeof data16 === "string") {
        if (func2(data16) < 1) {
          const err24 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.source, data: data16 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.source.type, parentSchema: schema12.properties.source, data: data16 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.on_delete !== void 0) {
      let data17 = data.on_delete;
      if (typeof data17 === "string") {
        if (func2(data17) < 1) {
          const err26 = { instancePath: instancePath + "/on_delete", schemaPath: "#/properties/on_delete/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.on_delete, data: data17 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/on_delete", schemaPath: "#/properties/on_delete/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.on_delete.type, parentSchema: schema12.properties.on_delete, data: data17 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.mitigates !== void 0) {
      let data18 = data.mitigates;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate12(data18[i2], { instancePath: instancePath + "/mitigates/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/mitigates", schemaPath: "#/properties/mitigates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.mitigates.type, parentSchema: schema12.properties.mitigates, data: data18 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.protection !== void 0) {
      let data20 = data.protection;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate14(data20[i3], { instancePath: instancePath + "/protection/" + i3, parentData: data20, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.protection.type, parentSchema: schema12.properties.protection, data: data20 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.disruptive !== void 0) {
      let data22 = data.disruptive;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate14(data22[i4], { instancePath: instancePath + "/disruptive/" + i4, parentData: data22, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/disruptive", schemaPath: "#/properties/disruptive/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.disruptive.type, parentSchema: schema12.properties.disruptive, data: data22 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.security !== void 0) {
      let data24 = data.security;
      if (Array.isArray(data24)) {
        const len4 = data24.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (!validate14(data24[i5], { instancePath: instancePath + "/security/" + i5, parentData: data24, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.security.type, parentSchema: schema12.properties.security, data: data24 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.forces_replace !== void 0) {
      let data26 = data.forces_replace;
      if (Array.isArray(data26)) {
        const len5 = data26.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data27 = data26[i6];
          if (typeof data27 !== "string") {
            const err32 = { instancePath: instancePath + "/forces_replace/" + i6, schemaPath: "#/properties/forces_replace/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.forces_replace.items.type, parentSchema: schema12.properties.forces_replace.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/forces_replace", schemaPath: "#/properties/forces_replace/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.forces_replace.type, parentSchema: schema12.properties.forces_replace, data: data26 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate11.errors = vErrors;
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
    if (data.resources === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "source" || key0 === "resources")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema11.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.source, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.source.type, parentSchema: schema11.properties.source, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data3 = data.resources;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate11(data3[key1], { instancePath: instancePath + "/resources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.resources.type, parentSchema: schema11.properties.resources, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateKnowledge
};
