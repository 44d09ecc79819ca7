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
var validateLedger = validate10;
var schema12 = { "title": "DecisionEntry", "type": "object", "additionalProperties": false, "required": ["body", "kind", "previous", "sequence", "time", "version"], "properties": { "body": { "title": "DecisionBody", "description": "What was judged, and what it came to.", "type": "object", "additionalProperties": false, "required": ["plans", "verdict", "cleared", "score", "environment", "headline", "because", "principal", "spends", "unprotected", "mode", "policy", "tool"], "properties": { "change": { "$ref": "#/definitions/change" }, "plans": { "type": "array", "items": { "$ref": "#/definitions/plan" } }, "verdict": { "$ref": "#/definitions/verdict" }, "cleared": { "description": "Whether the plans may be applied by this: they pass, or enough people approved, or somebody overrode it.", "type": "boolean" }, "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "environment": { "$ref": "#/definitions/environmentName" }, "headline": { "description": "The answer and its cause, in one sentence.", "type": "string", "maxLength": 2e3 }, "because": { "description": "What decided.", "type": "array", "items": { "type": "string", "maxLength": 2e3 } }, "principal": { "title": "LedgerPrincipal", "description": "Who wrote it.", "type": "object", "additionalProperties": false, "required": ["kind", "confidence", "operators"], "properties": { "kind": { "enum": ["agent", "assisted", "automation", "human", "unknown"] }, "name": { "description": "Which agent, where it is known.", "type": "string", "maxLength": 2e3 }, "confidence": { "enum": ["high", "medium", "low", "said"] }, "operators": { "description": "People who stand behind an agent.", "type": "array", "items": { "type": "string", "maxLength": 2e3 } } } }, "spends": { "description": "What applying it would use of a budget, for each environment.", "type": "array", "items": { "$ref": "#/definitions/spend" } }, "unprotected": { "description": "Addresses whose protection it switches off.", "type": "array", "items": { "type": "string", "maxLength": 2e3 } }, "mode": { "enum": ["enforce", "observe"] }, "policy": { "description": "The policy's file, or `defaults`.", "type": "string", "maxLength": 2e3 }, "head": { "description": "The commit that was judged, where it is known.", "type": "string", "maxLength": 2e3 }, "tool": { "description": "The version of Blastgate.", "type": "string", "maxLength": 2e3 } } }, "kind": { "const": "decision" }, "previous": { "description": "The hash of the entry before; zeros for the first.", "$ref": "#/definitions/digest" }, "sequence": { "description": "1 for the first entry.", "type": "integer", "minimum": 1 }, "time": { "description": "The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, "version": { "const": 1 } } };
var schema16 = { "enum": ["pass", "review", "block"] };
var schema17 = { "enum": ["production", "unknown", "staging", "sandbox"] };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.digest === void 0 && (missing0 = "digest")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "stack" || key0 === "digest")) {
            validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            let data0 = data.file;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 2e3) {
                  validate12.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.stack !== void 0) {
              let data1 = data.stack;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 2e3) {
                    validate12.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                    return false;
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.digest !== void 0) {
                let data2 = data.digest;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate12.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.destroyed === void 0 && (missing0 = "destroyed") || data.score === void 0 && (missing0 = "score")) {
        validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "environment" || key0 === "destroyed" || key0 === "score")) {
            validate14.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.environment !== void 0) {
            let data0 = data.environment;
            const _errs2 = errors;
            if (!(data0 === "production" || data0 === "unknown" || data0 === "staging" || data0 === "sandbox")) {
              validate14.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.destroyed !== void 0) {
              let data1 = data.destroyed;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate14.errors = [{ instancePath: instancePath + "/destroyed", schemaPath: "#/properties/destroyed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate14.errors = [{ instancePath: instancePath + "/destroyed", schemaPath: "#/properties/destroyed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.score !== void 0) {
                let data2 = data.score;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate14.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 100 || isNaN(data2)) {
                      validate14.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate14.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.plans === void 0 && (missing1 = "plans") || data0.verdict === void 0 && (missing1 = "verdict") || data0.cleared === void 0 && (missing1 = "cleared") || data0.score === void 0 && (missing1 = "score") || data0.environment === void 0 && (missing1 = "environment") || data0.headline === void 0 && (missing1 = "headline") || data0.because === void 0 && (missing1 = "because") || data0.principal === void 0 && (missing1 = "principal") || data0.spends === void 0 && (missing1 = "spends") || data0.unprotected === void 0 && (missing1 = "unprotected") || data0.mode === void 0 && (missing1 = "mode") || data0.policy === void 0 && (missing1 = "policy") || data0.tool === void 0 && (missing1 = "tool")) {
                  validate11.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!func2.call(schema12.properties.body.properties, key1)) {
                      validate11.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate11.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate11.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate11.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.plans !== void 0) {
                        let data2 = data0.plans;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (Array.isArray(data2)) {
                            var valid3 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs10 = errors;
                              if (!validate12(data2[i0], { instancePath: instancePath + "/body/plans/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                errors = vErrors.length;
                              }
                              var valid3 = _errs10 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate11.errors = [{ instancePath: instancePath + "/body/plans", schemaPath: "#/properties/body/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.verdict !== void 0) {
                          let data4 = data0.verdict;
                          const _errs11 = errors;
                          if (!(data4 === "pass" || data4 === "review" || data4 === "block")) {
                            validate11.errors = [{ instancePath: instancePath + "/body/verdict", schemaPath: "#/definitions/verdict/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.cleared !== void 0) {
                            const _errs13 = errors;
                            if (typeof data0.cleared !== "boolean") {
                              validate11.errors = [{ instancePath: instancePath + "/body/cleared", schemaPath: "#/properties/body/properties/cleared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.score !== void 0) {
                              let data6 = data0.score;
                              const _errs15 = errors;
                              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                validate11.errors = [{ instancePath: instancePath + "/body/score", schemaPath: "#/properties/body/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs15) {
                                if (typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 100 || isNaN(data6)) {
                                    validate11.errors = [{ instancePath: instancePath + "/body/score", schemaPath: "#/properties/body/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                    return false;
                                  } else {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate11.errors = [{ instancePath: instancePath + "/body/score", schemaPath: "#/properties/body/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.environment !== void 0) {
                                let data7 = data0.environment;
                                const _errs17 = errors;
                                if (!(data7 === "production" || data7 === "unknown" || data7 === "staging" || data7 === "sandbox")) {
                                  validate11.errors = [{ instancePath: instancePath + "/body/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.headline !== void 0) {
                                  let data8 = data0.headline;
                                  const _errs19 = errors;
                                  if (errors === _errs19) {
                                    if (typeof data8 === "string") {
                                      if (func3(data8) > 2e3) {
                                        validate11.errors = [{ instancePath: instancePath + "/body/headline", schemaPath: "#/properties/body/properties/headline/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate11.errors = [{ instancePath: instancePath + "/body/headline", schemaPath: "#/properties/body/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs19 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data0.because !== void 0) {
                                    let data9 = data0.because;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (Array.isArray(data9)) {
                                        var valid6 = true;
                                        const len1 = data9.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data10 = data9[i1];
                                          const _errs23 = errors;
                                          if (errors === _errs23) {
                                            if (typeof data10 === "string") {
                                              if (func3(data10) > 2e3) {
                                                validate11.errors = [{ instancePath: instancePath + "/body/because/" + i1, schemaPath: "#/properties/body/properties/because/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate11.errors = [{ instancePath: instancePath + "/body/because/" + i1, schemaPath: "#/properties/body/properties/because/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs23 === errors;
                                          if (!valid6) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate11.errors = [{ instancePath: instancePath + "/body/because", schemaPath: "#/properties/body/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs21 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data0.principal !== void 0) {
                                      let data11 = data0.principal;
                                      const _errs25 = errors;
                                      if (errors === _errs25) {
                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                          let missing2;
                                          if (data11.kind === void 0 && (missing2 = "kind") || data11.confidence === void 0 && (missing2 = "confidence") || data11.operators === void 0 && (missing2 = "operators")) {
                                            validate11.errors = [{ instancePath: instancePath + "/body/principal", schemaPath: "#/properties/body/properties/principal/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                          } else {
                                            const _errs27 = errors;
                                            for (const key2 in data11) {
                                              if (!(key2 === "kind" || key2 === "name" || key2 === "confidence" || key2 === "operators")) {
                                                validate11.errors = [{ instancePath: instancePath + "/body/principal", schemaPath: "#/properties/body/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs27 === errors) {
                                              if (data11.kind !== void 0) {
                                                let data12 = data11.kind;
                                                const _errs28 = errors;
                                                if (!(data12 === "agent" || data12 === "assisted" || data12 === "automation" || data12 === "human" || data12 === "unknown")) {
                                                  validate11.errors = [{ instancePath: instancePath + "/body/principal/kind", schemaPath: "#/properties/body/properties/principal/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.body.properties.principal.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid7 = _errs28 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                              if (valid7) {
                                                if (data11.name !== void 0) {
                                                  let data13 = data11.name;
                                                  const _errs29 = errors;
                                                  if (errors === _errs29) {
                                                    if (typeof data13 === "string") {
                                                      if (func3(data13) > 2e3) {
                                                        validate11.errors = [{ instancePath: instancePath + "/body/principal/name", schemaPath: "#/properties/body/properties/principal/properties/name/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate11.errors = [{ instancePath: instancePath + "/body/principal/name", schemaPath: "#/properties/body/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid7 = _errs29 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                                if (valid7) {
                                                  if (data11.confidence !== void 0) {
                                                    let data14 = data11.confidence;
                                                    const _errs31 = errors;
                                                    if (!(data14 === "high" || data14 === "medium" || data14 === "low" || data14 === "said")) {
                                                      validate11.errors = [{ instancePath: instancePath + "/body/principal/confidence", schemaPath: "#/properties/body/properties/principal/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema12.properties.body.properties.principal.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid7 = _errs31 === errors;
                                                  } else {
                                                    var valid7 = true;
                                                  }
                                                  if (valid7) {
                                                    if (data11.operators !== void 0) {
                                                      let data15 = data11.operators;
                                                      const _errs32 = errors;
                                                      if (errors === _errs32) {
                                                        if (Array.isArray(data15)) {
                                                          var valid8 = true;
                                                          const len2 = data15.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let data16 = data15[i2];
                                                            const _errs34 = errors;
                                                            if (errors === _errs34) {
                                                              if (typeof data16 === "string") {
                                                                if (func3(data16) > 2e3) {
                                                                  validate11.errors = [{ instancePath: instancePath + "/body/principal/operators/" + i2, schemaPath: "#/properties/body/properties/principal/properties/operators/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate11.errors = [{ instancePath: instancePath + "/body/principal/operators/" + i2, schemaPath: "#/properties/body/properties/principal/properties/operators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid8 = _errs34 === errors;
                                                            if (!valid8) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate11.errors = [{ instancePath: instancePath + "/body/principal/operators", schemaPath: "#/properties/body/properties/principal/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid7 = _errs32 === errors;
                                                    } else {
                                                      var valid7 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate11.errors = [{ instancePath: instancePath + "/body/principal", schemaPath: "#/properties/body/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs25 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data0.spends !== void 0) {
                                        let data17 = data0.spends;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (Array.isArray(data17)) {
                                            var valid9 = true;
                                            const len3 = data17.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                              const _errs38 = errors;
                                              if (!validate14(data17[i3], { instancePath: instancePath + "/body/spends/" + i3, parentData: data17, parentDataProperty: i3, rootData })) {
                                                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid9 = _errs38 === errors;
                                              if (!valid9) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate11.errors = [{ instancePath: instancePath + "/body/spends", schemaPath: "#/properties/body/properties/spends/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs36 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data0.unprotected !== void 0) {
                                          let data19 = data0.unprotected;
                                          const _errs39 = errors;
                                          if (errors === _errs39) {
                                            if (Array.isArray(data19)) {
                                              var valid10 = true;
                                              const len4 = data19.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                let data20 = data19[i4];
                                                const _errs41 = errors;
                                                if (errors === _errs41) {
                                                  if (typeof data20 === "string") {
                                                    if (func3(data20) > 2e3) {
                                                      validate11.errors = [{ instancePath: instancePath + "/body/unprotected/" + i4, schemaPath: "#/properties/body/properties/unprotected/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate11.errors = [{ instancePath: instancePath + "/body/unprotected/" + i4, schemaPath: "#/properties/body/properties/unprotected/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid10 = _errs41 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate11.errors = [{ instancePath: instancePath + "/body/unprotected", schemaPath: "#/properties/body/properties/unprotected/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs39 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data0.mode !== void 0) {
                                            let data21 = data0.mode;
                                            const _errs43 = errors;
                                            if (!(data21 === "enforce" || data21 === "observe")) {
                                              validate11.errors = [{ instancePath: instancePath + "/body/mode", schemaPath: "#/properties/body/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.body.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid1 = _errs43 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data0.policy !== void 0) {
                                              let data22 = data0.policy;
                                              const _errs44 = errors;
                                              if (errors === _errs44) {
                                                if (typeof data22 === "string") {
                                                  if (func3(data22) > 2e3) {
                                                    validate11.errors = [{ instancePath: instancePath + "/body/policy", schemaPath: "#/properties/body/properties/policy/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate11.errors = [{ instancePath: instancePath + "/body/policy", schemaPath: "#/properties/body/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid1 = _errs44 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data0.head !== void 0) {
                                                let data23 = data0.head;
                                                const _errs46 = errors;
                                                if (errors === _errs46) {
                                                  if (typeof data23 === "string") {
                                                    if (func3(data23) > 2e3) {
                                                      validate11.errors = [{ instancePath: instancePath + "/body/head", schemaPath: "#/properties/body/properties/head/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate11.errors = [{ instancePath: instancePath + "/body/head", schemaPath: "#/properties/body/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid1 = _errs46 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data0.tool !== void 0) {
                                                  let data24 = data0.tool;
                                                  const _errs48 = errors;
                                                  if (errors === _errs48) {
                                                    if (typeof data24 === "string") {
                                                      if (func3(data24) > 2e3) {
                                                        validate11.errors = [{ instancePath: instancePath + "/body/tool", schemaPath: "#/properties/body/properties/tool/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate11.errors = [{ instancePath: instancePath + "/body/tool", schemaPath: "#/properties/body/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid1 = _errs48 === errors;
                                                } else {
                                                  var valid1 = true;
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
                validate11.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs50 = errors;
              if ("decision" !== data.kind) {
                validate11.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "decision" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs50 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data26 = data.previous;
                const _errs51 = errors;
                const _errs52 = errors;
                if (errors === _errs52) {
                  if (typeof data26 === "string") {
                    if (!pattern0.test(data26)) {
                      validate11.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate11.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs51 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data27 = data.sequence;
                  const _errs54 = errors;
                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                    validate11.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs54) {
                    if (typeof data27 == "number" && isFinite(data27)) {
                      if (data27 < 1 || isNaN(data27)) {
                        validate11.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs54 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data28 = data.time;
                    const _errs56 = errors;
                    if (errors === _errs56) {
                      if (typeof data28 === "string") {
                        if (!pattern2.test(data28)) {
                          validate11.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate11.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs56 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs58 = errors;
                      if (1 !== data.version) {
                        validate11.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                      }
                      var valid0 = _errs58 === errors;
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
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.digest === void 0 && (missing1 = "digest") || data0.by === void 0 && (missing1 = "by") || data0.at === void 0 && (missing1 = "at")) {
                  validate17.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "change" || key1 === "digest" || key1 === "by" || key1 === "at")) {
                      validate17.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate17.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate17.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate17.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.digest !== void 0) {
                        let data2 = data0.digest;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                              validate17.errors = [{ instancePath: instancePath + "/body/digest", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                              return false;
                            }
                          } else {
                            validate17.errors = [{ instancePath: instancePath + "/body/digest", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.by !== void 0) {
                          let data3 = data0.by;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data3 === "string") {
                              if (func3(data3) > 2e3) {
                                validate17.errors = [{ instancePath: instancePath + "/body/by", schemaPath: "#/properties/body/properties/by/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate17.errors = [{ instancePath: instancePath + "/body/by", schemaPath: "#/properties/body/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.at !== void 0) {
                            let data4 = data0.at;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data4 === "string") {
                                if (func3(data4) > 2e3) {
                                  validate17.errors = [{ instancePath: instancePath + "/body/at", schemaPath: "#/properties/body/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                }
                              } else {
                                validate17.errors = [{ instancePath: instancePath + "/body/at", schemaPath: "#/properties/body/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate17.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs15 = errors;
              if ("approval" !== data.kind) {
                validate17.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "approval" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs15 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data6 = data.previous;
                const _errs16 = errors;
                const _errs17 = errors;
                if (errors === _errs17) {
                  if (typeof data6 === "string") {
                    if (!pattern0.test(data6)) {
                      validate17.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate17.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs16 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data7 = data.sequence;
                  const _errs19 = errors;
                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                    validate17.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs19) {
                    if (typeof data7 == "number" && isFinite(data7)) {
                      if (data7 < 1 || isNaN(data7)) {
                        validate17.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data8 = data.time;
                    const _errs21 = errors;
                    if (errors === _errs21) {
                      if (typeof data8 === "string") {
                        if (!pattern2.test(data8)) {
                          validate17.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate17.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs21 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs23 = errors;
                      if (1 !== data.version) {
                        validate17.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                      }
                      var valid0 = _errs23 === errors;
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
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate19.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.plans === void 0 && (missing1 = "plans") || data0.by === void 0 && (missing1 = "by") || data0.group === void 0 && (missing1 = "group") || data0.reason === void 0 && (missing1 = "reason") || data0.expires === void 0 && (missing1 = "expires") || data0.verdict === void 0 && (missing1 = "verdict")) {
                  validate19.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "change" || key1 === "plans" || key1 === "by" || key1 === "group" || key1 === "reason" || key1 === "expires" || key1 === "verdict")) {
                      validate19.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate19.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate19.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate19.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.plans !== void 0) {
                        let data2 = data0.plans;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (Array.isArray(data2)) {
                            var valid3 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data3 = data2[i0];
                              const _errs10 = errors;
                              const _errs11 = errors;
                              if (errors === _errs11) {
                                if (typeof data3 === "string") {
                                  if (!pattern0.test(data3)) {
                                    validate19.errors = [{ instancePath: instancePath + "/body/plans/" + i0, schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate19.errors = [{ instancePath: instancePath + "/body/plans/" + i0, schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs10 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate19.errors = [{ instancePath: instancePath + "/body/plans", schemaPath: "#/properties/body/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.by !== void 0) {
                          let data4 = data0.by;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data4 === "string") {
                              if (func3(data4) > 2e3) {
                                validate19.errors = [{ instancePath: instancePath + "/body/by", schemaPath: "#/properties/body/properties/by/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate19.errors = [{ instancePath: instancePath + "/body/by", schemaPath: "#/properties/body/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs13 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.group !== void 0) {
                            let data5 = data0.group;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data5 === "string") {
                                if (func3(data5) > 2e3) {
                                  validate19.errors = [{ instancePath: instancePath + "/body/group", schemaPath: "#/properties/body/properties/group/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                }
                              } else {
                                validate19.errors = [{ instancePath: instancePath + "/body/group", schemaPath: "#/properties/body/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.reason !== void 0) {
                              let data6 = data0.reason;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (typeof data6 === "string") {
                                  if (func3(data6) > 2e3) {
                                    validate19.errors = [{ instancePath: instancePath + "/body/reason", schemaPath: "#/properties/body/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate19.errors = [{ instancePath: instancePath + "/body/reason", schemaPath: "#/properties/body/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.expires !== void 0) {
                                let data7 = data0.expires;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                  if (typeof data7 === "string") {
                                    if (func3(data7) > 2e3) {
                                      validate19.errors = [{ instancePath: instancePath + "/body/expires", schemaPath: "#/properties/body/properties/expires/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate19.errors = [{ instancePath: instancePath + "/body/expires", schemaPath: "#/properties/body/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.verdict !== void 0) {
                                  let data8 = data0.verdict;
                                  const _errs21 = errors;
                                  if (!(data8 === "pass" || data8 === "review" || data8 === "block")) {
                                    validate19.errors = [{ instancePath: instancePath + "/body/verdict", schemaPath: "#/definitions/verdict/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
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
                validate19.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs23 = errors;
              if ("override" !== data.kind) {
                validate19.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "override" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs23 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data10 = data.previous;
                const _errs24 = errors;
                const _errs25 = errors;
                if (errors === _errs25) {
                  if (typeof data10 === "string") {
                    if (!pattern0.test(data10)) {
                      validate19.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate19.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs24 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data11 = data.sequence;
                  const _errs27 = errors;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    validate19.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs27) {
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 1 || isNaN(data11)) {
                        validate19.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs27 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data12 = data.time;
                    const _errs29 = errors;
                    if (errors === _errs29) {
                      if (typeof data12 === "string") {
                        if (!pattern2.test(data12)) {
                          validate19.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate19.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs29 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs31 = errors;
                      if (1 !== data.version) {
                        validate19.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                      }
                      var valid0 = _errs31 === errors;
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
      validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.plans === void 0 && (missing1 = "plans") || data0.rule === void 0 && (missing1 = "rule") || data0.address === void 0 && (missing1 = "address") || data0.owner === void 0 && (missing1 = "owner") || data0.reason === void 0 && (missing1 = "reason") || data0.expires === void 0 && (missing1 = "expires")) {
                  validate21.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "change" || key1 === "plans" || key1 === "rule" || key1 === "address" || key1 === "owner" || key1 === "reason" || key1 === "expires")) {
                      validate21.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate21.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate21.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.plans !== void 0) {
                        let data2 = data0.plans;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (Array.isArray(data2)) {
                            var valid3 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data3 = data2[i0];
                              const _errs10 = errors;
                              const _errs11 = errors;
                              if (errors === _errs11) {
                                if (typeof data3 === "string") {
                                  if (!pattern0.test(data3)) {
                                    validate21.errors = [{ instancePath: instancePath + "/body/plans/" + i0, schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/body/plans/" + i0, schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs10 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/body/plans", schemaPath: "#/properties/body/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.rule !== void 0) {
                          let data4 = data0.rule;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data4 === "string") {
                              if (func3(data4) > 2e3) {
                                validate21.errors = [{ instancePath: instancePath + "/body/rule", schemaPath: "#/properties/body/properties/rule/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/body/rule", schemaPath: "#/properties/body/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs13 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.address !== void 0) {
                            let data5 = data0.address;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data5 === "string") {
                                if (func3(data5) > 2e3) {
                                  validate21.errors = [{ instancePath: instancePath + "/body/address", schemaPath: "#/properties/body/properties/address/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/body/address", schemaPath: "#/properties/body/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.owner !== void 0) {
                              let data6 = data0.owner;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (typeof data6 === "string") {
                                  if (func3(data6) > 2e3) {
                                    validate21.errors = [{ instancePath: instancePath + "/body/owner", schemaPath: "#/properties/body/properties/owner/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/body/owner", schemaPath: "#/properties/body/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.reason !== void 0) {
                                let data7 = data0.reason;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                  if (typeof data7 === "string") {
                                    if (func3(data7) > 2e3) {
                                      validate21.errors = [{ instancePath: instancePath + "/body/reason", schemaPath: "#/properties/body/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/body/reason", schemaPath: "#/properties/body/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.expires !== void 0) {
                                  let data8 = data0.expires;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (typeof data8 === "string") {
                                      if (func3(data8) > 2e3) {
                                        validate21.errors = [{ instancePath: instancePath + "/body/expires", schemaPath: "#/properties/body/properties/expires/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/body/expires", schemaPath: "#/properties/body/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
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
                validate21.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs23 = errors;
              if ("waiver" !== data.kind) {
                validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "waiver" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs23 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data10 = data.previous;
                const _errs24 = errors;
                const _errs25 = errors;
                if (errors === _errs25) {
                  if (typeof data10 === "string") {
                    if (!pattern0.test(data10)) {
                      validate21.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs24 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data11 = data.sequence;
                  const _errs27 = errors;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    validate21.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs27) {
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 1 || isNaN(data11)) {
                        validate21.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs27 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data12 = data.time;
                    const _errs29 = errors;
                    if (errors === _errs29) {
                      if (typeof data12 === "string") {
                        if (!pattern2.test(data12)) {
                          validate21.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs29 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs31 = errors;
                      if (1 !== data.version) {
                        validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                      }
                      var valid0 = _errs31 === errors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.file === void 0 && (missing1 = "file") || data0.accepted === void 0 && (missing1 = "accepted")) {
                  validate23.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "change" || key1 === "file" || key1 === "plan" || key1 === "accepted" || key1 === "why")) {
                      validate23.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate23.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate23.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.file !== void 0) {
                        let data2 = data0.file;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (typeof data2 === "string") {
                            if (func3(data2) > 2e3) {
                              validate23.errors = [{ instancePath: instancePath + "/body/file", schemaPath: "#/properties/body/properties/file/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                              return false;
                            }
                          } else {
                            validate23.errors = [{ instancePath: instancePath + "/body/file", schemaPath: "#/properties/body/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.plan !== void 0) {
                          let data3 = data0.plan;
                          const _errs10 = errors;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data3 === "string") {
                              if (!pattern0.test(data3)) {
                                validate23.errors = [{ instancePath: instancePath + "/body/plan", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate23.errors = [{ instancePath: instancePath + "/body/plan", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs10 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.accepted !== void 0) {
                            const _errs13 = errors;
                            if (typeof data0.accepted !== "boolean") {
                              validate23.errors = [{ instancePath: instancePath + "/body/accepted", schemaPath: "#/properties/body/properties/accepted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.why !== void 0) {
                              let data5 = data0.why;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data5 === "string") {
                                  if (func3(data5) > 2e3) {
                                    validate23.errors = [{ instancePath: instancePath + "/body/why", schemaPath: "#/properties/body/properties/why/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate23.errors = [{ instancePath: instancePath + "/body/why", schemaPath: "#/properties/body/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs17 = errors;
              if ("verify" !== data.kind) {
                validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "verify" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs17 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data7 = data.previous;
                const _errs18 = errors;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (typeof data7 === "string") {
                    if (!pattern0.test(data7)) {
                      validate23.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs18 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data8 = data.sequence;
                  const _errs21 = errors;
                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                    validate23.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs21) {
                    if (typeof data8 == "number" && isFinite(data8)) {
                      if (data8 < 1 || isNaN(data8)) {
                        validate23.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs21 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data9 = data.time;
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (typeof data9 === "string") {
                        if (!pattern2.test(data9)) {
                          validate23.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs23 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs25 = errors;
                      if (1 !== data.version) {
                        validate23.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                      }
                      var valid0 = _errs25 === errors;
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
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.plan === void 0 && (missing1 = "plan")) {
                  validate25.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "change" || key1 === "plan" || key1 === "exitCode")) {
                      validate25.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate25.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate25.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate25.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.plan !== void 0) {
                        let data2 = data0.plan;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data2 === "string") {
                            if (!pattern0.test(data2)) {
                              validate25.errors = [{ instancePath: instancePath + "/body/plan", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                              return false;
                            }
                          } else {
                            validate25.errors = [{ instancePath: instancePath + "/body/plan", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.exitCode !== void 0) {
                          let data3 = data0.exitCode;
                          const _errs11 = errors;
                          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                            validate25.errors = [{ instancePath: instancePath + "/body/exitCode", schemaPath: "#/properties/body/properties/exitCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs13 = errors;
              if ("apply" !== data.kind) {
                validate25.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "apply" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data5 = data.previous;
                const _errs14 = errors;
                const _errs15 = errors;
                if (errors === _errs15) {
                  if (typeof data5 === "string") {
                    if (!pattern0.test(data5)) {
                      validate25.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data6 = data.sequence;
                  const _errs17 = errors;
                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                    validate25.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs17) {
                    if (typeof data6 == "number" && isFinite(data6)) {
                      if (data6 < 1 || isNaN(data6)) {
                        validate25.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data7 = data.time;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data7 === "string") {
                        if (!pattern2.test(data7)) {
                          validate25.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs21 = errors;
                      if (1 !== data.version) {
                        validate25.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema42 = { "title": "SettleEntry", "type": "object", "additionalProperties": false, "required": ["body", "kind", "previous", "sequence", "time", "version"], "properties": { "body": { "title": "SettleBody", "description": "What became of a change: merged, its reservation is charged; closed, it is released.", "type": "object", "additionalProperties": false, "required": ["change", "outcome"], "properties": { "change": { "$ref": "#/definitions/change" }, "outcome": { "enum": ["merged", "closed"] } } }, "kind": { "const": "settle" }, "previous": { "description": "The hash of the entry before; zeros for the first.", "$ref": "#/definitions/digest" }, "sequence": { "description": "1 for the first entry.", "type": "integer", "minimum": 1 }, "time": { "description": "The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, "version": { "const": 1 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            let data0 = data.body;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.change === void 0 && (missing1 = "change") || data0.outcome === void 0 && (missing1 = "outcome")) {
                  validate27.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "change" || key1 === "outcome")) {
                      validate27.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.change !== void 0) {
                      let data1 = data0.change;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func3(data1) > 300) {
                            validate27.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data1) < 1) {
                              validate27.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/body/change", schemaPath: "#/definitions/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.outcome !== void 0) {
                        let data2 = data0.outcome;
                        const _errs8 = errors;
                        if (!(data2 === "merged" || data2 === "closed")) {
                          validate27.errors = [{ instancePath: instancePath + "/body/outcome", schemaPath: "#/properties/body/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema42.properties.body.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs9 = errors;
              if ("settle" !== data.kind) {
                validate27.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "settle" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data4 = data.previous;
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data4 === "string") {
                    if (!pattern0.test(data4)) {
                      validate27.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data5 = data.sequence;
                  const _errs13 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    validate27.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs13) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 1 || isNaN(data5)) {
                        validate27.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data6 = data.time;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data6 === "string") {
                        if (!pattern2.test(data6)) {
                          validate27.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs17 = errors;
                      if (1 !== data.version) {
                        validate27.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
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
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sequence === void 0 && (missing0 = "sequence") || data.hash === void 0 && (missing0 = "hash") || data.time === void 0 && (missing0 = "time") || data.key === void 0 && (missing0 = "key") || data.signature === void 0 && (missing0 = "signature")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "sequence" || key0 === "hash" || key0 === "time" || key0 === "key" || key0 === "signature")) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.sequence !== void 0) {
            let data0 = data.sequence;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate30.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate30.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.hash !== void 0) {
              let data1 = data.hash;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern0.test(data1)) {
                    validate30.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                    return false;
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.time !== void 0) {
                let data2 = data.time;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 2e3) {
                      validate30.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate30.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.key !== void 0) {
                  let data3 = data.key;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (func3(data3) > 2e3) {
                        validate30.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate30.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.signature !== void 0) {
                    let data4 = data.signature;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data4 === "string") {
                        if (func3(data4) > 2e3) {
                          validate30.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate30.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
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
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.kind === void 0 && (missing0 = "kind") || data.previous === void 0 && (missing0 = "previous") || data.sequence === void 0 && (missing0 = "sequence") || data.time === void 0 && (missing0 = "time") || data.version === void 0 && (missing0 = "version")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "kind" || key0 === "previous" || key0 === "sequence" || key0 === "time" || key0 === "version")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            const _errs2 = errors;
            if (!validate30(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if ("checkpoint" !== data.kind) {
                validate29.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "checkpoint" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate29.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/previous", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence !== void 0) {
                  let data3 = data.sequence;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate29.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 1 || isNaN(data3)) {
                        validate29.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.time !== void 0) {
                    let data4 = data.time;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (!pattern2.test(data4)) {
                          validate29.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                          return false;
                        }
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      const _errs11 = errors;
                      if (1 !== data.version) {
                        validate29.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
    if (!valid0) {
      const _errs3 = errors;
      if (!validate19(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors;
              if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors;
                if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs8 === errors;
                valid0 = valid0 || _valid0;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate10.errors = vErrors;
    return false;
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
  validate10.errors = vErrors;
  return errors === 0;
}
var validateCheckpointBody = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sequence === void 0 && (missing0 = "sequence") || data.hash === void 0 && (missing0 = "hash") || data.time === void 0 && (missing0 = "time") || data.key === void 0 && (missing0 = "key") || data.signature === void 0 && (missing0 = "signature")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "sequence" || key0 === "hash" || key0 === "time" || key0 === "key" || key0 === "signature")) {
            validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.sequence !== void 0) {
            let data0 = data.sequence;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate33.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate33.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.hash !== void 0) {
              let data1 = data.hash;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern0.test(data1)) {
                    validate33.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                    return false;
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.time !== void 0) {
                let data2 = data.time;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 2e3) {
                      validate33.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.key !== void 0) {
                  let data3 = data.key;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (func3(data3) > 2e3) {
                        validate33.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate33.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.signature !== void 0) {
                    let data4 = data.signature;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data4 === "string") {
                        if (func3(data4) > 2e3) {
                          validate33.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
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
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
export {
  validateCheckpointBody,
  validateLedger
};
