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
var validateSignals = validate10;
var schema12 = { "title": "AgentSignal", "type": "object", "additionalProperties": false, "required": ["agent", "kind", "pattern", "confidence", "trust", "source"], "properties": { "agent": { "description": "The agent, or `any` where the sign does not tell which.", "type": "string", "minLength": 1 }, "kind": { "description": "Where the sign stands.", "enum": ["account_id", "login", "commit_email", "commit_name", "commit_body", "trailer", "branch", "pr_body", "label", "timeline_event", "git_notes"] }, "pattern": { "type": "string", "minLength": 1 }, "match": { "description": "`exact` compares the whole text and is the default; neither minds case.", "enum": ["exact", "regex"] }, "account": { "description": "The type of the account that a login or an id belongs to. `Bot` by default: a person may be called like an agent.", "enum": ["Bot", "User"] }, "confidence": { "enum": ["high", "medium", "low"] }, "trust": { "description": "`platform` is the forge's own record, `self-declared` a text that anybody can write.", "enum": ["platform", "self-declared"] }, "source": { "type": "string", "minLength": 1 }, "note": { "type": "string" } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.signals === void 0 && (missing0 = "signals") || data.automation === void 0 && (missing0 = "automation")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "signals" || key0 === "automation")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.signals !== void 0) {
            let data0 = data.signals;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.agent === void 0 && (missing1 = "agent") || data1.kind === void 0 && (missing1 = "kind") || data1.pattern === void 0 && (missing1 = "pattern") || data1.confidence === void 0 && (missing1 = "confidence") || data1.trust === void 0 && (missing1 = "trust") || data1.source === void 0 && (missing1 = "source")) {
                        validate10.errors = [{ instancePath: instancePath + "/signals/" + i0, schemaPath: "#/definitions/signal/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs7 = errors;
                        for (const key1 in data1) {
                          if (!func2.call(schema12.properties, key1)) {
                            validate10.errors = [{ instancePath: instancePath + "/signals/" + i0, schemaPath: "#/definitions/signal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs7 === errors) {
                          if (data1.agent !== void 0) {
                            let data2 = data1.agent;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                              if (typeof data2 === "string") {
                                if (func3(data2) < 1) {
                                  validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/agent", schemaPath: "#/definitions/signal/properties/agent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/agent", schemaPath: "#/definitions/signal/properties/agent/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs8 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data1.kind !== void 0) {
                              let data3 = data1.kind;
                              const _errs10 = errors;
                              if (!(data3 === "account_id" || data3 === "login" || data3 === "commit_email" || data3 === "commit_name" || data3 === "commit_body" || data3 === "trailer" || data3 === "branch" || data3 === "pr_body" || data3 === "label" || data3 === "timeline_event" || data3 === "git_notes")) {
                                validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/kind", schemaPath: "#/definitions/signal/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid3 = _errs10 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data1.pattern !== void 0) {
                                let data4 = data1.pattern;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (typeof data4 === "string") {
                                    if (func3(data4) < 1) {
                                      validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/pattern", schemaPath: "#/definitions/signal/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/pattern", schemaPath: "#/definitions/signal/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs11 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data1.match !== void 0) {
                                  let data5 = data1.match;
                                  const _errs13 = errors;
                                  if (!(data5 === "exact" || data5 === "regex")) {
                                    validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/match", schemaPath: "#/definitions/signal/properties/match/enum", keyword: "enum", params: { allowedValues: schema12.properties.match.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid3 = _errs13 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data1.account !== void 0) {
                                    let data6 = data1.account;
                                    const _errs14 = errors;
                                    if (!(data6 === "Bot" || data6 === "User")) {
                                      validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/account", schemaPath: "#/definitions/signal/properties/account/enum", keyword: "enum", params: { allowedValues: schema12.properties.account.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid3 = _errs14 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data1.confidence !== void 0) {
                                      let data7 = data1.confidence;
                                      const _errs15 = errors;
                                      if (!(data7 === "high" || data7 === "medium" || data7 === "low")) {
                                        validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/confidence", schemaPath: "#/definitions/signal/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema12.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs15 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data1.trust !== void 0) {
                                        let data8 = data1.trust;
                                        const _errs16 = errors;
                                        if (!(data8 === "platform" || data8 === "self-declared")) {
                                          validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/trust", schemaPath: "#/definitions/signal/properties/trust/enum", keyword: "enum", params: { allowedValues: schema12.properties.trust.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid3 = _errs16 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data1.source !== void 0) {
                                          let data9 = data1.source;
                                          const _errs17 = errors;
                                          if (errors === _errs17) {
                                            if (typeof data9 === "string") {
                                              if (func3(data9) < 1) {
                                                validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/source", schemaPath: "#/definitions/signal/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/source", schemaPath: "#/definitions/signal/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs17 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data1.note !== void 0) {
                                            const _errs19 = errors;
                                            if (typeof data1.note !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/signals/" + i0 + "/note", schemaPath: "#/definitions/signal/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid3 = _errs19 === errors;
                                          } else {
                                            var valid3 = true;
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
                      validate10.errors = [{ instancePath: instancePath + "/signals/" + i0, schemaPath: "#/definitions/signal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate10.errors = [{ instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.automation !== void 0) {
              let data11 = data.automation;
              const _errs21 = errors;
              if (errors === _errs21) {
                if (Array.isArray(data11)) {
                  var valid4 = true;
                  const len1 = data11.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data12 = data11[i1];
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        let missing2;
                        if (data12.id === void 0 && (missing2 = "id") || data12.login === void 0 && (missing2 = "login")) {
                          validate10.errors = [{ instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          const _errs25 = errors;
                          for (const key2 in data12) {
                            if (!(key2 === "id" || key2 === "login")) {
                              validate10.errors = [{ instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs25 === errors) {
                            if (data12.id !== void 0) {
                              let data13 = data12.id;
                              const _errs26 = errors;
                              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                validate10.errors = [{ instancePath: instancePath + "/automation/" + i1 + "/id", schemaPath: "#/properties/automation/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs26) {
                                if (typeof data13 == "number" && isFinite(data13)) {
                                  if (data13 < 1 || isNaN(data13)) {
                                    validate10.errors = [{ instancePath: instancePath + "/automation/" + i1 + "/id", schemaPath: "#/properties/automation/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                              var valid5 = _errs26 === errors;
                            } else {
                              var valid5 = true;
                            }
                            if (valid5) {
                              if (data12.login !== void 0) {
                                let data14 = data12.login;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (typeof data14 === "string") {
                                    if (func3(data14) < 1) {
                                      validate10.errors = [{ instancePath: instancePath + "/automation/" + i1 + "/login", schemaPath: "#/properties/automation/items/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/automation/" + i1 + "/login", schemaPath: "#/properties/automation/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid5 = _errs28 === errors;
                              } else {
                                var valid5 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/automation/" + i1, schemaPath: "#/properties/automation/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid4 = _errs23 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/automation", schemaPath: "#/properties/automation/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs21 === errors;
            } else {
              var valid0 = true;
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
  validateSignals
};
