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
var validateTerraformPlan = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:terraform-plan:1", "title": "TerraformPlan", "description": "What Blastgate reads of `terraform show -json` and `tofu show -json`, format 0.1 to 1.x. It is no stricter than the tools that write plans: unknown properties never fail, and what a tool may leave out or write as null is optional.", "type": "object", "properties": { "format_version": { "$ref": "#/definitions/text" }, "plan_format_version": { "$ref": "#/definitions/text" }, "terraform_version": { "$ref": "#/definitions/text" }, "errored": { "$ref": "#/definitions/switch" }, "complete": { "$ref": "#/definitions/switch" }, "applyable": { "$ref": "#/definitions/switch" }, "variables": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/variable" } }, "planned_values": { "$ref": "#/definitions/object" }, "resource_changes": { "type": ["array", "null"], "items": { "$ref": "#/definitions/resourceChange" } }, "resource_drift": { "type": ["array", "null"], "items": { "$ref": "#/definitions/resourceChange" } }, "deferred_changes": { "type": ["array", "null"], "items": { "$ref": "#/definitions/deferredChange" } }, "deferred_action_invocations": { "$ref": "#/definitions/list" }, "action_invocations": { "type": ["array", "null"], "items": { "$ref": "#/definitions/actionInvocation" } }, "output_changes": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/outputChange" } }, "prior_state": { "type": ["object", "null"], "properties": { "values": { "type": ["object", "null"], "properties": { "root_module": { "$ref": "#/definitions/stateModule" } } } } }, "configuration": { "$ref": "#/definitions/configuration" }, "checks": { "type": ["array", "null"], "items": { "$ref": "#/definitions/check" } }, "condition_results": { "type": ["array", "null"], "items": { "$ref": "#/definitions/conditionResult" } } }, "definitions": { "text": { "type": ["string", "null"] }, "switch": { "type": ["boolean", "null"] }, "object": { "type": ["object", "null"] }, "list": { "type": ["array", "null"] }, "texts": { "type": ["array", "null"], "items": { "type": "string" } }, "resourceChange": { "type": "object", "required": ["address", "change"], "properties": { "address": { "type": "string", "minLength": 1 }, "previous_address": { "$ref": "#/definitions/text" }, "module_address": { "$ref": "#/definitions/text" }, "mode": { "$ref": "#/definitions/text" }, "type": { "$ref": "#/definitions/text" }, "name": { "$ref": "#/definitions/text" }, "index": { "type": ["string", "number", "object", "boolean", "null"] }, "deposed": { "description": "The key; before Terraform 0.12 was released, true on rows that are not deposed.", "type": ["string", "boolean", "null"] }, "provider_name": { "$ref": "#/definitions/text" }, "action_reason": { "$ref": "#/definitions/text" }, "change": { "$ref": "#/definitions/change" } } }, "change": { "type": "object", "required": ["actions"], "properties": { "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/object" }, "after": { "$ref": "#/definitions/object" }, "after_unknown": { "type": ["object", "boolean", "null"] }, "before_sensitive": { "type": ["object", "boolean", "null"] }, "after_sensitive": { "type": ["object", "boolean", "null"] }, "replace_paths": { "type": ["array", "null"], "items": { "type": "array", "items": { "type": ["string", "number", "boolean", "object", "null"] } } }, "importing": { "$ref": "#/definitions/object" }, "generated_config": { "$ref": "#/definitions/text" } } }, "deferredChange": { "type": "object", "required": ["resource_change"], "properties": { "reason": { "$ref": "#/definitions/text" }, "resource_change": { "$ref": "#/definitions/resourceChange" } } }, "outputChange": { "type": "object", "properties": { "actions": { "$ref": "#/definitions/texts" } } }, "variable": { "type": ["object", "null"], "properties": { "value": {} } }, "actionInvocation": { "type": "object", "required": ["address"], "properties": { "address": { "type": "string" }, "type": { "$ref": "#/definitions/text" }, "lifecycle_action_trigger": { "type": ["object", "null"], "properties": { "triggering_resource_address": { "$ref": "#/definitions/text" } } }, "invoke_action_trigger": { "type": ["object", "null"], "properties": { "calling_resource_address": { "$ref": "#/definitions/text" } } } } }, "check": { "type": "object", "properties": { "address": { "type": ["object", "null"], "properties": { "to_display": { "$ref": "#/definitions/text" } } }, "status": { "$ref": "#/definitions/text" } } }, "conditionResult": { "description": "Terraform 1.2 had these in place of checks.", "type": "object", "properties": { "address": { "$ref": "#/definitions/text" }, "result": { "$ref": "#/definitions/switch" }, "unknown": { "$ref": "#/definitions/switch" } } }, "stateModule": { "type": ["object", "null"], "properties": { "resources": { "type": ["array", "null"], "items": { "$ref": "#/definitions/stateResource" } }, "child_modules": { "type": ["array", "null"], "items": { "$ref": "#/definitions/stateModule" } } } }, "stateResource": { "type": "object", "required": ["address"], "properties": { "address": { "type": "string", "minLength": 1 }, "mode": { "$ref": "#/definitions/text" }, "type": { "$ref": "#/definitions/text" }, "values": { "$ref": "#/definitions/object" }, "sensitive_values": { "type": ["object", "boolean", "null"] }, "depends_on": { "$ref": "#/definitions/texts" } } }, "configuration": { "type": ["object", "null"], "properties": { "provider_config": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/providerConfig" } }, "root_module": { "$ref": "#/definitions/configModule" } } }, "providerConfig": { "type": ["object", "null"], "properties": { "expressions": { "$ref": "#/definitions/object" } } }, "configModule": { "type": ["object", "null"], "properties": { "resources": { "type": ["array", "null"], "items": { "$ref": "#/definitions/configResource" } }, "outputs": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/object" } }, "variables": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/configVariable" } }, "module_calls": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/moduleCall" } } } }, "configVariable": { "type": ["object", "null"], "properties": { "sensitive": { "$ref": "#/definitions/switch" } } }, "moduleCall": { "type": ["object", "null"], "properties": { "expressions": { "$ref": "#/definitions/object" }, "depends_on": { "$ref": "#/definitions/texts" }, "module": { "$ref": "#/definitions/configModule" } } }, "configResource": { "type": "object", "properties": { "address": { "$ref": "#/definitions/text" }, "type": { "$ref": "#/definitions/text" }, "expressions": { "$ref": "#/definitions/object" }, "depends_on": { "$ref": "#/definitions/texts" }, "provisioners": { "type": ["array", "null"], "items": { "type": "object", "properties": { "type": { "$ref": "#/definitions/text" }, "expressions": { "$ref": "#/definitions/object" } } } } } } } };
var schema12 = { "type": ["string", "null"] };
var schema15 = { "type": ["boolean", "null"] };
var schema18 = { "type": ["object", "null"], "properties": { "value": {} } };
var schema19 = { "type": ["object", "null"] };
var schema35 = { "type": ["array", "null"] };
var schema20 = { "type": "object", "required": ["address", "change"], "properties": { "address": { "type": "string", "minLength": 1 }, "previous_address": { "$ref": "#/definitions/text" }, "module_address": { "$ref": "#/definitions/text" }, "mode": { "$ref": "#/definitions/text" }, "type": { "$ref": "#/definitions/text" }, "name": { "$ref": "#/definitions/text" }, "index": { "type": ["string", "number", "object", "boolean", "null"] }, "deposed": { "description": "The key; before Terraform 0.12 was released, true on rows that are not deposed.", "type": ["string", "boolean", "null"] }, "provider_name": { "$ref": "#/definitions/text" }, "action_reason": { "$ref": "#/definitions/text" }, "change": { "$ref": "#/definitions/change" } } };
var func2 = require_ucs2length().default;
var schema28 = { "type": "object", "required": ["actions"], "properties": { "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/object" }, "after": { "$ref": "#/definitions/object" }, "after_unknown": { "type": ["object", "boolean", "null"] }, "before_sensitive": { "type": ["object", "boolean", "null"] }, "after_sensitive": { "type": ["object", "boolean", "null"] }, "replace_paths": { "type": ["array", "null"], "items": { "type": "array", "items": { "type": ["string", "number", "boolean", "object", "null"] } } }, "importing": { "$ref": "#/definitions/object" }, "generated_config": { "$ref": "#/definitions/text" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actions === void 0 && (missing0 = "actions")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.actions !== void 0) {
          let data0 = data.actions;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (typeof data0[i0] !== "string") {
                  validate12.errors = [{ instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate12.errors = [{ instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.before !== void 0) {
            let data2 = data.before;
            const _errs5 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
              validate12.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.after !== void 0) {
              let data3 = data.after;
              const _errs8 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                validate12.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                return false;
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.after_unknown !== void 0) {
                let data4 = data.after_unknown;
                const _errs11 = errors;
                if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "boolean" && data4 !== null) {
                  validate12.errors = [{ instancePath: instancePath + "/after_unknown", schemaPath: "#/properties/after_unknown/type", keyword: "type", params: { type: schema28.properties.after_unknown.type }, message: "must be object,boolean,null" }];
                  return false;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.before_sensitive !== void 0) {
                  let data5 = data.before_sensitive;
                  const _errs13 = errors;
                  if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && typeof data5 !== "boolean" && data5 !== null) {
                    validate12.errors = [{ instancePath: instancePath + "/before_sensitive", schemaPath: "#/properties/before_sensitive/type", keyword: "type", params: { type: schema28.properties.before_sensitive.type }, message: "must be object,boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.after_sensitive !== void 0) {
                    let data6 = data.after_sensitive;
                    const _errs15 = errors;
                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                      validate12.errors = [{ instancePath: instancePath + "/after_sensitive", schemaPath: "#/properties/after_sensitive/type", keyword: "type", params: { type: schema28.properties.after_sensitive.type }, message: "must be object,boolean,null" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.replace_paths !== void 0) {
                      let data7 = data.replace_paths;
                      const _errs17 = errors;
                      if (!Array.isArray(data7) && data7 !== null) {
                        validate12.errors = [{ instancePath: instancePath + "/replace_paths", schemaPath: "#/properties/replace_paths/type", keyword: "type", params: { type: schema28.properties.replace_paths.type }, message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs17) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (Array.isArray(data8)) {
                                var valid5 = true;
                                const len2 = data8.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data9 = data8[i2];
                                  const _errs21 = errors;
                                  if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean" && !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                                    validate12.errors = [{ instancePath: instancePath + "/replace_paths/" + i1 + "/" + i2, schemaPath: "#/properties/replace_paths/items/items/type", keyword: "type", params: { type: schema28.properties.replace_paths.items.items.type }, message: "must be string,number,boolean,object,null" }];
                                    return false;
                                  }
                                  var valid5 = _errs21 === errors;
                                  if (!valid5) {
                                    break;
                                  }
                                }
                              } else {
                                validate12.errors = [{ instancePath: instancePath + "/replace_paths/" + i1, schemaPath: "#/properties/replace_paths/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid4 = _errs19 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.importing !== void 0) {
                        let data10 = data.importing;
                        const _errs23 = errors;
                        if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                          validate12.errors = [{ instancePath: instancePath + "/importing", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                          return false;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.generated_config !== void 0) {
                          let data11 = data.generated_config;
                          const _errs26 = errors;
                          if (typeof data11 !== "string" && data11 !== null) {
                            validate12.errors = [{ instancePath: instancePath + "/generated_config", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid0 = _errs26 === errors;
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
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address") || data.change === void 0 && (missing0 = "change")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          let data0 = data.address;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate11.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate11.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.previous_address !== void 0) {
            let data1 = data.previous_address;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate11.errors = [{ instancePath: instancePath + "/previous_address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.module_address !== void 0) {
              let data2 = data.module_address;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate11.errors = [{ instancePath: instancePath + "/module_address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mode !== void 0) {
                let data3 = data.mode;
                const _errs9 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate11.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.type !== void 0) {
                  let data4 = data.type;
                  const _errs12 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.name !== void 0) {
                    let data5 = data.name;
                    const _errs15 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.index !== void 0) {
                      let data6 = data.index;
                      const _errs18 = errors;
                      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                        validate11.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema20.properties.index.type }, message: "must be string,number,object,boolean,null" }];
                        return false;
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deposed !== void 0) {
                        let data7 = data.deposed;
                        const _errs20 = errors;
                        if (typeof data7 !== "string" && typeof data7 !== "boolean" && data7 !== null) {
                          validate11.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: schema20.properties.deposed.type }, message: "must be string,boolean,null" }];
                          return false;
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.provider_name !== void 0) {
                          let data8 = data.provider_name;
                          const _errs22 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate11.errors = [{ instancePath: instancePath + "/provider_name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.action_reason !== void 0) {
                            let data9 = data.action_reason;
                            const _errs25 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate11.errors = [{ instancePath: instancePath + "/action_reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.change !== void 0) {
                              const _errs28 = errors;
                              if (!validate12(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData })) {
                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs28 === errors;
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
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.resource_change === void 0 && (missing0 = "resource_change")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.reason !== void 0) {
          let data0 = data.reason;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate16.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resource_change !== void 0) {
            const _errs4 = errors;
            if (!validate11(data.resource_change, { instancePath: instancePath + "/resource_change", parentData: data, parentDataProperty: "resource_change", rootData })) {
              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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
var schema36 = { "type": "object", "required": ["address"], "properties": { "address": { "type": "string" }, "type": { "$ref": "#/definitions/text" }, "lifecycle_action_trigger": { "type": ["object", "null"], "properties": { "triggering_resource_address": { "$ref": "#/definitions/text" } } }, "invoke_action_trigger": { "type": ["object", "null"], "properties": { "calling_resource_address": { "$ref": "#/definitions/text" } } } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address")) {
        validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (typeof data.address !== "string") {
            validate19.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            let data1 = data.type;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate19.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lifecycle_action_trigger !== void 0) {
              let data2 = data.lifecycle_action_trigger;
              const _errs6 = errors;
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
                validate19.errors = [{ instancePath: instancePath + "/lifecycle_action_trigger", schemaPath: "#/properties/lifecycle_action_trigger/type", keyword: "type", params: { type: schema36.properties.lifecycle_action_trigger.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs6) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.triggering_resource_address !== void 0) {
                    let data3 = data2.triggering_resource_address;
                    if (typeof data3 !== "string" && data3 !== null) {
                      validate19.errors = [{ instancePath: instancePath + "/lifecycle_action_trigger/triggering_resource_address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.invoke_action_trigger !== void 0) {
                let data4 = data.invoke_action_trigger;
                const _errs11 = errors;
                if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                  validate19.errors = [{ instancePath: instancePath + "/invoke_action_trigger", schemaPath: "#/properties/invoke_action_trigger/type", keyword: "type", params: { type: schema36.properties.invoke_action_trigger.type }, message: "must be object,null" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.calling_resource_address !== void 0) {
                      let data5 = data4.calling_resource_address;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate19.errors = [{ instancePath: instancePath + "/invoke_action_trigger/calling_resource_address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                        return false;
                      }
                    }
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
    } else {
      validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema41 = { "type": ["array", "null"], "items": { "type": "string" } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.actions !== void 0) {
        let data0 = data.actions;
        const _errs2 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate21.errors = [{ instancePath: instancePath + "/actions", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema41.type }, message: "must be array,null" }];
          return false;
        }
        if (errors === _errs2) {
          if (Array.isArray(data0)) {
            var valid2 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (typeof data0[i0] !== "string") {
                validate21.errors = [{ instancePath: instancePath + "/actions/" + i0, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid2 = _errs4 === errors;
              if (!valid2) {
                break;
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
var schema42 = { "type": ["object", "null"], "properties": { "resources": { "type": ["array", "null"], "items": { "$ref": "#/definitions/stateResource" } }, "child_modules": { "type": ["array", "null"], "items": { "$ref": "#/definitions/stateModule" } } } };
var schema43 = { "type": "object", "required": ["address"], "properties": { "address": { "type": "string", "minLength": 1 }, "mode": { "$ref": "#/definitions/text" }, "type": { "$ref": "#/definitions/text" }, "values": { "$ref": "#/definitions/object" }, "sensitive_values": { "type": ["object", "boolean", "null"] }, "depends_on": { "$ref": "#/definitions/texts" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          let data0 = data.address;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate24.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mode !== void 0) {
            let data1 = data.mode;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate24.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              let data2 = data.type;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate24.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.values !== void 0) {
                let data3 = data.values;
                const _errs9 = errors;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                  validate24.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sensitive_values !== void 0) {
                  let data4 = data.sensitive_values;
                  const _errs12 = errors;
                  if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "boolean" && data4 !== null) {
                    validate24.errors = [{ instancePath: instancePath + "/sensitive_values", schemaPath: "#/properties/sensitive_values/type", keyword: "type", params: { type: schema43.properties.sensitive_values.type }, message: "must be object,boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.depends_on !== void 0) {
                    let data5 = data.depends_on;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (!Array.isArray(data5) && data5 !== null) {
                      validate24.errors = [{ instancePath: instancePath + "/depends_on", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema41.type }, message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs15) {
                      if (Array.isArray(data5)) {
                        var valid5 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs17 = errors;
                          if (typeof data5[i0] !== "string") {
                            validate24.errors = [{ instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid5 = _errs17 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
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
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var wrapper0 = { validate: validate23 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resources !== void 0) {
        let data0 = data.resources;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate23.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: schema42.properties.resources.type }, message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate24(data0[i0], { instancePath: instancePath + "/resources/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.child_modules !== void 0) {
          let data2 = data.child_modules;
          const _errs4 = errors;
          if (!Array.isArray(data2) && data2 !== null) {
            validate23.errors = [{ instancePath: instancePath + "/child_modules", schemaPath: "#/properties/child_modules/type", keyword: "type", params: { type: schema42.properties.child_modules.type }, message: "must be array,null" }];
            return false;
          }
          if (errors === _errs4) {
            if (Array.isArray(data2)) {
              var valid2 = true;
              const len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                const _errs6 = errors;
                if (!wrapper0.validate(data2[i1], { instancePath: instancePath + "/child_modules/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs6 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": ["object", "null"], "properties": { "provider_config": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/providerConfig" } }, "root_module": { "$ref": "#/definitions/configModule" } } };
var schema49 = { "type": ["object", "null"], "properties": { "expressions": { "$ref": "#/definitions/object" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.expressions !== void 0) {
        let data0 = data.expressions;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate28.errors = [{ instancePath: instancePath + "/expressions", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
          return false;
        }
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": ["object", "null"], "properties": { "resources": { "type": ["array", "null"], "items": { "$ref": "#/definitions/configResource" } }, "outputs": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/object" } }, "variables": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/configVariable" } }, "module_calls": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/moduleCall" } } } };
var schema52 = { "type": "object", "properties": { "address": { "$ref": "#/definitions/text" }, "type": { "$ref": "#/definitions/text" }, "expressions": { "$ref": "#/definitions/object" }, "depends_on": { "$ref": "#/definitions/texts" }, "provisioners": { "type": ["array", "null"], "items": { "type": "object", "properties": { "type": { "$ref": "#/definitions/text" }, "expressions": { "$ref": "#/definitions/object" } } } } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.address !== void 0) {
        let data0 = data.address;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate31.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type;
          const _errs4 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate31.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.expressions !== void 0) {
            let data2 = data.expressions;
            const _errs7 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
              validate31.errors = [{ instancePath: instancePath + "/expressions", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
              return false;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.depends_on !== void 0) {
              let data3 = data.depends_on;
              const _errs10 = errors;
              const _errs11 = errors;
              if (!Array.isArray(data3) && data3 !== null) {
                validate31.errors = [{ instancePath: instancePath + "/depends_on", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema41.type }, message: "must be array,null" }];
                return false;
              }
              if (errors === _errs11) {
                if (Array.isArray(data3)) {
                  var valid5 = true;
                  const len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs13 = errors;
                    if (typeof data3[i0] !== "string") {
                      validate31.errors = [{ instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid5 = _errs13 === errors;
                    if (!valid5) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.provisioners !== void 0) {
                let data5 = data.provisioners;
                const _errs15 = errors;
                if (!Array.isArray(data5) && data5 !== null) {
                  validate31.errors = [{ instancePath: instancePath + "/provisioners", schemaPath: "#/properties/provisioners/type", keyword: "type", params: { type: schema52.properties.provisioners.type }, message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs15) {
                  if (Array.isArray(data5)) {
                    var valid6 = true;
                    const len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data6 = data5[i1];
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          if (data6.type !== void 0) {
                            let data7 = data6.type;
                            const _errs19 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate31.errors = [{ instancePath: instancePath + "/provisioners/" + i1 + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid7 = _errs19 === errors;
                          } else {
                            var valid7 = true;
                          }
                          if (valid7) {
                            if (data6.expressions !== void 0) {
                              let data8 = data6.expressions;
                              const _errs22 = errors;
                              if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                                validate31.errors = [{ instancePath: instancePath + "/provisioners/" + i1 + "/expressions", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                                return false;
                              }
                              var valid7 = _errs22 === errors;
                            } else {
                              var valid7 = true;
                            }
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/provisioners/" + i1, schemaPath: "#/properties/provisioners/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid6 = _errs17 === errors;
                      if (!valid6) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": ["object", "null"], "properties": { "sensitive": { "$ref": "#/definitions/switch" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.sensitive !== void 0) {
        let data0 = data.sensitive;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate33.errors = [{ instancePath: instancePath + "/sensitive", schemaPath: "#/definitions/switch/type", keyword: "type", params: { type: schema15.type }, message: "must be boolean,null" }];
          return false;
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": ["object", "null"], "properties": { "expressions": { "$ref": "#/definitions/object" }, "depends_on": { "$ref": "#/definitions/texts" }, "module": { "$ref": "#/definitions/configModule" } } };
var wrapper1 = { validate: validate30 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.expressions !== void 0) {
        let data0 = data.expressions;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate35.errors = [{ instancePath: instancePath + "/expressions", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.depends_on !== void 0) {
          let data1 = data.depends_on;
          const _errs4 = errors;
          const _errs5 = errors;
          if (!Array.isArray(data1) && data1 !== null) {
            validate35.errors = [{ instancePath: instancePath + "/depends_on", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema41.type }, message: "must be array,null" }];
            return false;
          }
          if (errors === _errs5) {
            if (Array.isArray(data1)) {
              var valid3 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs7 = errors;
                if (typeof data1[i0] !== "string") {
                  validate35.errors = [{ instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid3 = _errs7 === errors;
                if (!valid3) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.module !== void 0) {
            const _errs9 = errors;
            if (!wrapper1.validate(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
              vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resources !== void 0) {
        let data0 = data.resources;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate30.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: schema51.properties.resources.type }, message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate31(data0[i0], { instancePath: instancePath + "/resources/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.outputs !== void 0) {
          let data2 = data.outputs;
          const _errs4 = errors;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            validate30.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: schema51.properties.outputs.type }, message: "must be object,null" }];
            return false;
          }
          if (errors === _errs4) {
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              for (const key0 in data2) {
                let data3 = data2[key0];
                const _errs7 = errors;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                  validate30.errors = [{ instancePath: instancePath + "/outputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                  return false;
                }
                var valid2 = _errs7 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.variables !== void 0) {
            let data4 = data.variables;
            const _errs10 = errors;
            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
              validate30.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: schema51.properties.variables.type }, message: "must be object,null" }];
              return false;
            }
            if (errors === _errs10) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                  const _errs13 = errors;
                  if (!validate33(data4[key1], { instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key1, rootData })) {
                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                    errors = vErrors.length;
                  }
                  var valid4 = _errs13 === errors;
                  if (!valid4) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.module_calls !== void 0) {
              let data6 = data.module_calls;
              const _errs14 = errors;
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                validate30.errors = [{ instancePath: instancePath + "/module_calls", schemaPath: "#/properties/module_calls/type", keyword: "type", params: { type: schema51.properties.module_calls.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs14) {
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  for (const key2 in data6) {
                    const _errs17 = errors;
                    if (!validate35(data6[key2], { instancePath: instancePath + "/module_calls/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData })) {
                      vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                      errors = vErrors.length;
                    }
                    var valid5 = _errs17 === errors;
                    if (!valid5) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs14 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.provider_config !== void 0) {
        let data0 = data.provider_config;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate27.errors = [{ instancePath: instancePath + "/provider_config", schemaPath: "#/properties/provider_config/type", keyword: "type", params: { type: schema48.properties.provider_config.type }, message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
              const _errs4 = errors;
              if (!validate28(data0[key0], { instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.root_module !== void 0) {
          const _errs5 = errors;
          if (!validate30(data.root_module, { instancePath: instancePath + "/root_module", parentData: data, parentDataProperty: "root_module", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "object", "properties": { "address": { "type": ["object", "null"], "properties": { "to_display": { "$ref": "#/definitions/text" } } }, "status": { "$ref": "#/definitions/text" } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.address !== void 0) {
        let data0 = data.address;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate39.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema65.properties.address.type }, message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.to_display !== void 0) {
              let data1 = data0.to_display;
              if (typeof data1 !== "string" && data1 !== null) {
                validate39.errors = [{ instancePath: instancePath + "/address/to_display", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.status !== void 0) {
          let data2 = data.status;
          const _errs6 = errors;
          if (typeof data2 !== "string" && data2 !== null) {
            validate39.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.address !== void 0) {
        let data0 = data.address;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate41.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.result !== void 0) {
          let data1 = data.result;
          const _errs4 = errors;
          if (typeof data1 !== "boolean" && data1 !== null) {
            validate41.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/definitions/switch/type", keyword: "type", params: { type: schema15.type }, message: "must be boolean,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unknown !== void 0) {
            let data2 = data.unknown;
            const _errs7 = errors;
            if (typeof data2 !== "boolean" && data2 !== null) {
              validate41.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/definitions/switch/type", keyword: "type", params: { type: schema15.type }, message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.format_version !== void 0) {
        let data0 = data.format_version;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate10.errors = [{ instancePath: instancePath + "/format_version", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.plan_format_version !== void 0) {
          let data1 = data.plan_format_version;
          const _errs4 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate10.errors = [{ instancePath: instancePath + "/plan_format_version", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.terraform_version !== void 0) {
            let data2 = data.terraform_version;
            const _errs7 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate10.errors = [{ instancePath: instancePath + "/terraform_version", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.errored !== void 0) {
              let data3 = data.errored;
              const _errs10 = errors;
              if (typeof data3 !== "boolean" && data3 !== null) {
                validate10.errors = [{ instancePath: instancePath + "/errored", schemaPath: "#/definitions/switch/type", keyword: "type", params: { type: schema15.type }, message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.complete !== void 0) {
                let data4 = data.complete;
                const _errs13 = errors;
                if (typeof data4 !== "boolean" && data4 !== null) {
                  validate10.errors = [{ instancePath: instancePath + "/complete", schemaPath: "#/definitions/switch/type", keyword: "type", params: { type: schema15.type }, message: "must be boolean,null" }];
                  return false;
                }
                var valid0 = _errs13 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.applyable !== void 0) {
                  let data5 = data.applyable;
                  const _errs16 = errors;
                  if (typeof data5 !== "boolean" && data5 !== null) {
                    validate10.errors = [{ instancePath: instancePath + "/applyable", schemaPath: "#/definitions/switch/type", keyword: "type", params: { type: schema15.type }, message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.variables !== void 0) {
                    let data6 = data.variables;
                    const _errs19 = errors;
                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                      validate10.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: schema11.properties.variables.type }, message: "must be object,null" }];
                      return false;
                    }
                    if (errors === _errs19) {
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        for (const key0 in data6) {
                          let data7 = data6[key0];
                          const _errs22 = errors;
                          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
                            validate10.errors = [{ instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variable/type", keyword: "type", params: { type: schema18.type }, message: "must be object,null" }];
                            return false;
                          }
                          var valid7 = _errs22 === errors;
                          if (!valid7) {
                            break;
                          }
                        }
                      }
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.planned_values !== void 0) {
                      let data8 = data.planned_values;
                      const _errs25 = errors;
                      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                        validate10.errors = [{ instancePath: instancePath + "/planned_values", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                        return false;
                      }
                      var valid0 = _errs25 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.resource_changes !== void 0) {
                        let data9 = data.resource_changes;
                        const _errs28 = errors;
                        if (!Array.isArray(data9) && data9 !== null) {
                          validate10.errors = [{ instancePath: instancePath + "/resource_changes", schemaPath: "#/properties/resource_changes/type", keyword: "type", params: { type: schema11.properties.resource_changes.type }, message: "must be array,null" }];
                          return false;
                        }
                        if (errors === _errs28) {
                          if (Array.isArray(data9)) {
                            var valid10 = true;
                            const len0 = data9.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs30 = errors;
                              if (!validate11(data9[i0], { instancePath: instancePath + "/resource_changes/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                              }
                              var valid10 = _errs30 === errors;
                              if (!valid10) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.resource_drift !== void 0) {
                          let data11 = data.resource_drift;
                          const _errs31 = errors;
                          if (!Array.isArray(data11) && data11 !== null) {
                            validate10.errors = [{ instancePath: instancePath + "/resource_drift", schemaPath: "#/properties/resource_drift/type", keyword: "type", params: { type: schema11.properties.resource_drift.type }, message: "must be array,null" }];
                            return false;
                          }
                          if (errors === _errs31) {
                            if (Array.isArray(data11)) {
                              var valid11 = true;
                              const len1 = data11.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs33 = errors;
                                if (!validate11(data11[i1], { instancePath: instancePath + "/resource_drift/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
                                  vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                  errors = vErrors.length;
                                }
                                var valid11 = _errs33 === errors;
                                if (!valid11) {
                                  break;
                                }
                              }
                            }
                          }
                          var valid0 = _errs31 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.deferred_changes !== void 0) {
                            let data13 = data.deferred_changes;
                            const _errs34 = errors;
                            if (!Array.isArray(data13) && data13 !== null) {
                              validate10.errors = [{ instancePath: instancePath + "/deferred_changes", schemaPath: "#/properties/deferred_changes/type", keyword: "type", params: { type: schema11.properties.deferred_changes.type }, message: "must be array,null" }];
                              return false;
                            }
                            if (errors === _errs34) {
                              if (Array.isArray(data13)) {
                                var valid12 = true;
                                const len2 = data13.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs36 = errors;
                                  if (!validate16(data13[i2], { instancePath: instancePath + "/deferred_changes/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid12 = _errs36 === errors;
                                  if (!valid12) {
                                    break;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs34 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deferred_action_invocations !== void 0) {
                              let data15 = data.deferred_action_invocations;
                              const _errs37 = errors;
                              if (!Array.isArray(data15) && data15 !== null) {
                                validate10.errors = [{ instancePath: instancePath + "/deferred_action_invocations", schemaPath: "#/definitions/list/type", keyword: "type", params: { type: schema35.type }, message: "must be array,null" }];
                                return false;
                              }
                              var valid0 = _errs37 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.action_invocations !== void 0) {
                                let data16 = data.action_invocations;
                                const _errs40 = errors;
                                if (!Array.isArray(data16) && data16 !== null) {
                                  validate10.errors = [{ instancePath: instancePath + "/action_invocations", schemaPath: "#/properties/action_invocations/type", keyword: "type", params: { type: schema11.properties.action_invocations.type }, message: "must be array,null" }];
                                  return false;
                                }
                                if (errors === _errs40) {
                                  if (Array.isArray(data16)) {
                                    var valid14 = true;
                                    const len3 = data16.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      const _errs42 = errors;
                                      if (!validate19(data16[i3], { instancePath: instancePath + "/action_invocations/" + i3, parentData: data16, parentDataProperty: i3, rootData })) {
                                        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid14 = _errs42 === errors;
                                      if (!valid14) {
                                        break;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs40 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.output_changes !== void 0) {
                                  let data18 = data.output_changes;
                                  const _errs43 = errors;
                                  if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
                                    validate10.errors = [{ instancePath: instancePath + "/output_changes", schemaPath: "#/properties/output_changes/type", keyword: "type", params: { type: schema11.properties.output_changes.type }, message: "must be object,null" }];
                                    return false;
                                  }
                                  if (errors === _errs43) {
                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                      for (const key1 in data18) {
                                        const _errs46 = errors;
                                        if (!validate21(data18[key1], { instancePath: instancePath + "/output_changes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key1, rootData })) {
                                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid15 = _errs46 === errors;
                                        if (!valid15) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs43 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.prior_state !== void 0) {
                                    let data20 = data.prior_state;
                                    const _errs47 = errors;
                                    if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                                      validate10.errors = [{ instancePath: instancePath + "/prior_state", schemaPath: "#/properties/prior_state/type", keyword: "type", params: { type: schema11.properties.prior_state.type }, message: "must be object,null" }];
                                      return false;
                                    }
                                    if (errors === _errs47) {
                                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                        if (data20.values !== void 0) {
                                          let data21 = data20.values;
                                          const _errs49 = errors;
                                          if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/prior_state/values", schemaPath: "#/properties/prior_state/properties/values/type", keyword: "type", params: { type: schema11.properties.prior_state.properties.values.type }, message: "must be object,null" }];
                                            return false;
                                          }
                                          if (errors === _errs49) {
                                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                              if (data21.root_module !== void 0) {
                                                if (!validate23(data21.root_module, { instancePath: instancePath + "/prior_state/values/root_module", parentData: data21, parentDataProperty: "root_module", rootData })) {
                                                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                  errors = vErrors.length;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs47 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.configuration !== void 0) {
                                      const _errs52 = errors;
                                      if (!validate27(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData })) {
                                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs52 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.checks !== void 0) {
                                        let data24 = data.checks;
                                        const _errs53 = errors;
                                        if (!Array.isArray(data24) && data24 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: schema11.properties.checks.type }, message: "must be array,null" }];
                                          return false;
                                        }
                                        if (errors === _errs53) {
                                          if (Array.isArray(data24)) {
                                            var valid18 = true;
                                            const len4 = data24.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs55 = errors;
                                              if (!validate39(data24[i4], { instancePath: instancePath + "/checks/" + i4, parentData: data24, parentDataProperty: i4, rootData })) {
                                                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid18 = _errs55 === errors;
                                              if (!valid18) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                        var valid0 = _errs53 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.condition_results !== void 0) {
                                          let data26 = data.condition_results;
                                          const _errs56 = errors;
                                          if (!Array.isArray(data26) && data26 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/condition_results", schemaPath: "#/properties/condition_results/type", keyword: "type", params: { type: schema11.properties.condition_results.type }, message: "must be array,null" }];
                                            return false;
                                          }
                                          if (errors === _errs56) {
                                            if (Array.isArray(data26)) {
                                              var valid19 = true;
                                              const len5 = data26.length;
                                              for (let i5 = 0; i5 < len5; i5++) {
                                                const _errs58 = errors;
                                                if (!validate41(data26[i5], { instancePath: instancePath + "/condition_results/" + i5, parentData: data26, parentDataProperty: i5, rootData })) {
                                                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid19 = _errs58 === errors;
                                                if (!valid19) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs56 === errors;
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
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateResourceChange = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address") || data.change === void 0 && (missing0 = "change")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          let data0 = data.address;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate43.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate43.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.previous_address !== void 0) {
            let data1 = data.previous_address;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate43.errors = [{ instancePath: instancePath + "/previous_address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.module_address !== void 0) {
              let data2 = data.module_address;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate43.errors = [{ instancePath: instancePath + "/module_address", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mode !== void 0) {
                let data3 = data.mode;
                const _errs9 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate43.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.type !== void 0) {
                  let data4 = data.type;
                  const _errs12 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate43.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.name !== void 0) {
                    let data5 = data.name;
                    const _errs15 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.index !== void 0) {
                      let data6 = data.index;
                      const _errs18 = errors;
                      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                        validate43.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema20.properties.index.type }, message: "must be string,number,object,boolean,null" }];
                        return false;
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deposed !== void 0) {
                        let data7 = data.deposed;
                        const _errs20 = errors;
                        if (typeof data7 !== "string" && typeof data7 !== "boolean" && data7 !== null) {
                          validate43.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: schema20.properties.deposed.type }, message: "must be string,boolean,null" }];
                          return false;
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.provider_name !== void 0) {
                          let data8 = data.provider_name;
                          const _errs22 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate43.errors = [{ instancePath: instancePath + "/provider_name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.action_reason !== void 0) {
                            let data9 = data.action_reason;
                            const _errs25 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate43.errors = [{ instancePath: instancePath + "/action_reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.change !== void 0) {
                              const _errs28 = errors;
                              if (!validate12(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData })) {
                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs28 === errors;
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
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var validateStateResource = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address")) {
        validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          let data0 = data.address;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate45.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate45.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mode !== void 0) {
            let data1 = data.mode;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate45.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              let data2 = data.type;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate45.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.values !== void 0) {
                let data3 = data.values;
                const _errs9 = errors;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                  validate45.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sensitive_values !== void 0) {
                  let data4 = data.sensitive_values;
                  const _errs12 = errors;
                  if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "boolean" && data4 !== null) {
                    validate45.errors = [{ instancePath: instancePath + "/sensitive_values", schemaPath: "#/properties/sensitive_values/type", keyword: "type", params: { type: schema43.properties.sensitive_values.type }, message: "must be object,boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.depends_on !== void 0) {
                    let data5 = data.depends_on;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (!Array.isArray(data5) && data5 !== null) {
                      validate45.errors = [{ instancePath: instancePath + "/depends_on", schemaPath: "#/definitions/texts/type", keyword: "type", params: { type: schema41.type }, message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs15) {
                      if (Array.isArray(data5)) {
                        var valid5 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs17 = errors;
                          if (typeof data5[i0] !== "string") {
                            validate45.errors = [{ instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/definitions/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid5 = _errs17 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
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
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
export {
  validateResourceChange,
  validateStateResource,
  validateTerraformPlan
};
