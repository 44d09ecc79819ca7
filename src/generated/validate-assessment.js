// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateAssessment = validate10;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["says", "source", "where", "count", "mayLower"], "properties": { "says": { "$ref": "#/definitions/environmentName" }, "source": { "enum": ["tag-before", "tag-after", "variable", "default-tags", "stack-tag", "stack-parameter", "name", "account", "workspace", "backend", "path", "stack", "said"] }, "where": { "type": "string" }, "text": { "type": "string" }, "count": { "type": "integer", "minimum": 1 }, "mayLower": { "description": "False where a pull request could write it: it may only raise.", "type": "boolean" } } };
var schema13 = { "enum": ["production", "unknown", "staging", "sandbox"] };
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
              validate11.errors = [{ instancePath: instancePath + "/says", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }];
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
                validate11.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema12.properties.source.enum }, message: "must be equal to one of the allowed values" }];
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
var schema14 = { "type": "object", "additionalProperties": false, "required": ["source", "mode", "incomplete", "unchanged", "outputChanges", "environment", "evidence", "names", "references", "existing", "changes", "conditions", "causes", "renames", "notes"], "properties": { "source": { "type": "object", "additionalProperties": false, "required": ["file", "format", "formatVersion", "toolVersion"], "properties": { "file": { "type": "string" }, "format": { "enum": ["terraform", "cloudformation"] }, "formatVersion": { "type": "string" }, "toolVersion": { "type": "string" }, "stack": { "type": "string" }, "stackId": { "type": "string" } } }, "mode": { "enum": ["normal", "destroy", "refresh-only"] }, "incomplete": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["reason", "detail"], "properties": { "reason": { "enum": ["targeted-or-partial", "deferred-changes", "undetermined-change", "missing-pages", "nested-change-set-missing"] }, "detail": { "type": "string" } } } }, "unchanged": { "type": "integer", "minimum": 0 }, "outputChanges": { "type": "integer", "minimum": 0 }, "environment": { "$ref": "#/definitions/environmentName" }, "evidence": { "type": "array", "items": { "$ref": "#/definitions/evidence" } }, "names": { "description": "Addresses, types and attributes that the lists below refer to by number.", "type": "array", "items": { "type": "string" } }, "references": { "type": "array", "items": { "$ref": "#/definitions/reference" } }, "existing": { "type": "array", "items": { "$ref": "#/definitions/existing" } }, "changes": { "type": "array", "items": { "$ref": "#/definitions/judgedChange" } }, "conditions": { "type": "array", "items": { "$ref": "#/definitions/condition" } }, "causes": { "type": "array", "items": { "$ref": "#/definitions/cause" } }, "renames": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to", "type", "format"], "properties": { "format": { "enum": ["terraform", "cloudformation"] }, "from": { "type": "string" }, "to": { "type": "string" }, "type": { "type": "string" } } } }, "notes": { "type": "array", "items": { "type": "string" } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "order": { "type": "integer", "minimum": 0, "description": "Place of its file among all files of the run." }, "exports": { "description": "What other stacks may use of this one.", "type": "array", "items": { "$ref": "#/definitions/export" } }, "imports": { "description": "What this stack uses of others.", "type": "array", "items": { "$ref": "#/definitions/import" } } } };
var schema16 = { "description": "From, to and attribute as numbers of `names`, -1 where the attribute is not known; then where the reference was found.", "type": "array", "minItems": 4, "maxItems": 4, "items": [{ "type": "integer", "minimum": 0 }, { "type": "integer", "minimum": 0 }, { "type": "integer", "minimum": -1 }, { "enum": ["expression", "depends-on", "prior-state", "change-set", "template"] }] };
var schema29 = { "type": "object", "additionalProperties": false, "required": ["id", "kind", "message", "changes"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["attribute", "requested", "tainted", "trigger", "removed-from-configuration", "module-removed", "destroy-run", "nested-stack", "unknown"] }, "message": { "type": "string" }, "changes": { "type": "array", "items": { "type": "string" } }, "address": { "type": "string" }, "attribute": { "type": "string" } } };
var schema30 = { "type": "object", "additionalProperties": false, "required": ["kind", "name", "from"], "properties": { "kind": { "enum": ["state-output", "parameter", "export"] }, "name": { "type": "string" }, "from": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "description": "Numbers of `names`." } } };
var schema31 = { "type": "object", "additionalProperties": false, "required": ["kind", "name", "by"], "properties": { "kind": { "enum": ["state-output", "parameter", "export"] }, "name": { "type": "string" }, "by": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "description": "Numbers of `names`." }, "state": { "type": "array", "items": { "type": "string" }, "description": "Where the state lies that an output is read from, as the words of its path." } } };
var func2 = Object.prototype.hasOwnProperty;
var schema18 = { "type": "object", "additionalProperties": false, "required": ["change", "findings", "traits", "chance", "destroys", "dependents"], "properties": { "change": { "$ref": "#/definitions/change" }, "findings": { "type": "array", "items": { "$ref": "#/definitions/finding" } }, "traits": { "$ref": "#/definitions/traits" }, "chance": { "type": "number", "minimum": 0, "maximum": 1, "description": "How likely its destruction is." }, "destroys": { "type": "boolean" }, "dependents": { "type": "object", "additionalProperties": false, "required": ["count", "weight", "addresses"], "properties": { "count": { "type": "integer", "minimum": 0 }, "weight": { "type": "number", "minimum": 0 }, "addresses": { "description": "Numbers of `names`.", "type": "array", "items": { "type": "integer", "minimum": 0 } } } }, "environment": { "$ref": "#/definitions/environmentName" }, "withoutCopy": { "type": "string" }, "wayBack": { "type": "string" }, "dataStays": { "type": "boolean" }, "cause": { "type": "object", "additionalProperties": false, "required": ["cause"], "properties": { "cause": { "type": "string" }, "via": { "type": "object", "additionalProperties": false, "required": ["change", "attribute"], "properties": { "change": { "type": "string" }, "attribute": { "type": "string" } } } } }, "diff": { "$ref": "#/definitions/diff" } } };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["category", "known", "environmentRoot", "glue", "data", "outage"], "properties": { "category": { "enum": ["data_store", "backup", "identity", "network_root", "network", "cluster", "compute", "lb_edge", "api", "dns", "secret_key", "messaging", "observability", "audit_security", "ci", "org", "glue", "unknown"] }, "known": { "type": "boolean" }, "environmentRoot": { "type": "boolean" }, "glue": { "type": "boolean" }, "data": { "type": "number", "minimum": 0, "maximum": 1 }, "outage": { "type": "number", "minimum": 0, "maximum": 1 } } };
var schema19 = { "description": "A change without its values.", "type": "object", "additionalProperties": false, "required": ["id", "address", "configAddress", "module", "type", "name", "provider", "kind", "likelihood", "replacePaths", "importing"], "properties": { "id": { "type": "string" }, "address": { "type": "string" }, "configAddress": { "type": "string" }, "module": { "type": "string" }, "type": { "type": "string" }, "name": { "type": "string" }, "provider": { "type": "string" }, "kind": { "$ref": "#/definitions/changeKind" }, "likelihood": { "enum": ["certain", "conditional", "dynamic"] }, "replacePaths": { "type": "array", "items": { "type": "array", "items": { "type": ["string", "number"] } } }, "importing": { "type": "boolean" }, "previousAddress": { "type": "string" }, "deposed": { "type": "string" }, "reason": { "type": "string" }, "retention": { "enum": ["delete", "retain", "snapshot"] } } };
var schema20 = { "enum": ["create", "update", "delete", "replace-destroy-first", "replace-create-first", "forget", "import", "move", "read", "no-op", "undetermined"] };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.address === void 0 && (missing0 = "address") || data.configAddress === void 0 && (missing0 = "configAddress") || data.module === void 0 && (missing0 = "module") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.provider === void 0 && (missing0 = "provider") || data.kind === void 0 && (missing0 = "kind") || data.likelihood === void 0 && (missing0 = "likelihood") || data.replacePaths === void 0 && (missing0 = "replacePaths") || data.importing === void 0 && (missing0 = "importing")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema19.properties, key0)) {
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
            if (data.address !== void 0) {
              const _errs4 = errors;
              if (typeof data.address !== "string") {
                validate16.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.configAddress !== void 0) {
                const _errs6 = errors;
                if (typeof data.configAddress !== "string") {
                  validate16.errors = [{ instancePath: instancePath + "/configAddress", schemaPath: "#/properties/configAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.module !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.module !== "string") {
                    validate16.errors = [{ instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate16.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.name !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.name !== "string") {
                        validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.provider !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.provider !== "string") {
                          validate16.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate16.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/changeKind/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" }];
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
                              validate16.errors = [{ instancePath: instancePath + "/likelihood", schemaPath: "#/properties/likelihood/enum", keyword: "enum", params: { allowedValues: schema19.properties.likelihood.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.replacePaths !== void 0) {
                              let data9 = data.replacePaths;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (Array.isArray(data9)) {
                                  var valid2 = true;
                                  const len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data10 = data9[i0];
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (Array.isArray(data10)) {
                                        var valid3 = true;
                                        const len1 = data10.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data11 = data10[i1];
                                          const _errs23 = errors;
                                          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
                                            validate16.errors = [{ instancePath: instancePath + "/replacePaths/" + i0 + "/" + i1, schemaPath: "#/properties/replacePaths/items/items/type", keyword: "type", params: { type: schema19.properties.replacePaths.items.items.type }, message: "must be string,number" }];
                                            return false;
                                          }
                                          var valid3 = _errs23 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate16.errors = [{ instancePath: instancePath + "/replacePaths/" + i0, schemaPath: "#/properties/replacePaths/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs21 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate16.errors = [{ instancePath: instancePath + "/replacePaths", schemaPath: "#/properties/replacePaths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.importing !== void 0) {
                                const _errs25 = errors;
                                if (typeof data.importing !== "boolean") {
                                  validate16.errors = [{ instancePath: instancePath + "/importing", schemaPath: "#/properties/importing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.previousAddress !== void 0) {
                                  const _errs27 = errors;
                                  if (typeof data.previousAddress !== "string") {
                                    validate16.errors = [{ instancePath: instancePath + "/previousAddress", schemaPath: "#/properties/previousAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.deposed !== void 0) {
                                    const _errs29 = errors;
                                    if (typeof data.deposed !== "string") {
                                      validate16.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.reason !== void 0) {
                                      const _errs31 = errors;
                                      if (typeof data.reason !== "string") {
                                        validate16.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs31 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.retention !== void 0) {
                                        let data16 = data.retention;
                                        const _errs33 = errors;
                                        if (!(data16 === "delete" || data16 === "retain" || data16 === "snapshot")) {
                                          validate16.errors = [{ instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/enum", keyword: "enum", params: { allowedValues: schema19.properties.retention.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid0 = _errs33 === errors;
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
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema22 = { "enum": ["data", "outage", "security", "protection", "control", "code", "base"] };
var schema23 = { "enum": ["data_loss", "backup_loss", "environment_recreate", "outage", "encryption_key_loss", "secret_loss", "dns_loss", "protection_removed", "security_exposure", "privilege_escalation", "guardrail_tamper", "audit_tamper", "identity_loss", "disruptive_update", "state_control", "empty_state", "hidden_change", "incomplete_plan", "concentration", "unknown_type", "code_execution", "routine"] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.channel === void 0 && (missing0 = "channel") || data.severity === void 0 && (missing0 = "severity") || data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
        validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "channel" || key0 === "severity" || key0 === "code" || key0 === "message" || key0 === "attribute" || key0 === "hardStop")) {
            validate18.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            const _errs2 = errors;
            if (typeof data.rule !== "string") {
              validate18.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.channel !== void 0) {
              let data1 = data.channel;
              const _errs4 = errors;
              if (!(data1 === "data" || data1 === "outage" || data1 === "security" || data1 === "protection" || data1 === "control" || data1 === "code" || data1 === "base")) {
                validate18.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/definitions/channel/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                let data2 = data.severity;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1 || isNaN(data2)) {
                      validate18.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate18.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate18.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.code !== void 0) {
                  let data3 = data.code;
                  const _errs8 = errors;
                  if (!(data3 === "data_loss" || data3 === "backup_loss" || data3 === "environment_recreate" || data3 === "outage" || data3 === "encryption_key_loss" || data3 === "secret_loss" || data3 === "dns_loss" || data3 === "protection_removed" || data3 === "security_exposure" || data3 === "privilege_escalation" || data3 === "guardrail_tamper" || data3 === "audit_tamper" || data3 === "identity_loss" || data3 === "disruptive_update" || data3 === "state_control" || data3 === "empty_state" || data3 === "hidden_change" || data3 === "incomplete_plan" || data3 === "concentration" || data3 === "unknown_type" || data3 === "code_execution" || data3 === "routine")) {
                    validate18.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/reasonCode/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.message !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.message !== "string") {
                      validate18.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.attribute !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.attribute !== "string") {
                        validate18.errors = [{ instancePath: instancePath + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.hardStop !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.hardStop !== "boolean") {
                          validate18.errors = [{ instancePath: instancePath + "/hardStop", schemaPath: "#/properties/hardStop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
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
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.change === void 0 && (missing0 = "change") || data.findings === void 0 && (missing0 = "findings") || data.traits === void 0 && (missing0 = "traits") || data.chance === void 0 && (missing0 = "chance") || data.destroys === void 0 && (missing0 = "destroys") || data.dependents === void 0 && (missing0 = "dependents")) {
        validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema18.properties, key0)) {
            validate15.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.change !== void 0) {
            const _errs2 = errors;
            if (!validate16(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData })) {
              vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.findings !== void 0) {
              let data1 = data.findings;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate18(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.traits !== void 0) {
                let data3 = data.traits;
                const _errs6 = errors;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing1;
                    if (data3.category === void 0 && (missing1 = "category") || data3.known === void 0 && (missing1 = "known") || data3.environmentRoot === void 0 && (missing1 = "environmentRoot") || data3.glue === void 0 && (missing1 = "glue") || data3.data === void 0 && (missing1 = "data") || data3.outage === void 0 && (missing1 = "outage")) {
                      validate15.errors = [{ instancePath: instancePath + "/traits", schemaPath: "#/definitions/traits/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs9 = errors;
                      for (const key1 in data3) {
                        if (!(key1 === "category" || key1 === "known" || key1 === "environmentRoot" || key1 === "glue" || key1 === "data" || key1 === "outage")) {
                          validate15.errors = [{ instancePath: instancePath + "/traits", schemaPath: "#/definitions/traits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs9 === errors) {
                        if (data3.category !== void 0) {
                          let data4 = data3.category;
                          const _errs10 = errors;
                          if (!(data4 === "data_store" || data4 === "backup" || data4 === "identity" || data4 === "network_root" || data4 === "network" || data4 === "cluster" || data4 === "compute" || data4 === "lb_edge" || data4 === "api" || data4 === "dns" || data4 === "secret_key" || data4 === "messaging" || data4 === "observability" || data4 === "audit_security" || data4 === "ci" || data4 === "org" || data4 === "glue" || data4 === "unknown")) {
                            validate15.errors = [{ instancePath: instancePath + "/traits/category", schemaPath: "#/definitions/traits/properties/category/enum", keyword: "enum", params: { allowedValues: schema24.properties.category.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid3 = _errs10 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data3.known !== void 0) {
                            const _errs11 = errors;
                            if (typeof data3.known !== "boolean") {
                              validate15.errors = [{ instancePath: instancePath + "/traits/known", schemaPath: "#/definitions/traits/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid3 = _errs11 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.environmentRoot !== void 0) {
                              const _errs13 = errors;
                              if (typeof data3.environmentRoot !== "boolean") {
                                validate15.errors = [{ instancePath: instancePath + "/traits/environmentRoot", schemaPath: "#/definitions/traits/properties/environmentRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid3 = _errs13 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.glue !== void 0) {
                                const _errs15 = errors;
                                if (typeof data3.glue !== "boolean") {
                                  validate15.errors = [{ instancePath: instancePath + "/traits/glue", schemaPath: "#/definitions/traits/properties/glue/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid3 = _errs15 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data3.data !== void 0) {
                                  let data8 = data3.data;
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (typeof data8 == "number" && isFinite(data8)) {
                                      if (data8 > 1 || isNaN(data8)) {
                                        validate15.errors = [{ instancePath: instancePath + "/traits/data", schemaPath: "#/definitions/traits/properties/data/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                        return false;
                                      } else {
                                        if (data8 < 0 || isNaN(data8)) {
                                          validate15.errors = [{ instancePath: instancePath + "/traits/data", schemaPath: "#/definitions/traits/properties/data/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate15.errors = [{ instancePath: instancePath + "/traits/data", schemaPath: "#/definitions/traits/properties/data/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs17 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data3.outage !== void 0) {
                                    let data9 = data3.outage;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                      if (typeof data9 == "number" && isFinite(data9)) {
                                        if (data9 > 1 || isNaN(data9)) {
                                          validate15.errors = [{ instancePath: instancePath + "/traits/outage", schemaPath: "#/definitions/traits/properties/outage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                          return false;
                                        } else {
                                          if (data9 < 0 || isNaN(data9)) {
                                            validate15.errors = [{ instancePath: instancePath + "/traits/outage", schemaPath: "#/definitions/traits/properties/outage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate15.errors = [{ instancePath: instancePath + "/traits/outage", schemaPath: "#/definitions/traits/properties/outage/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
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
                  } else {
                    validate15.errors = [{ instancePath: instancePath + "/traits", schemaPath: "#/definitions/traits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.chance !== void 0) {
                  let data10 = data.chance;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (typeof data10 == "number" && isFinite(data10)) {
                      if (data10 > 1 || isNaN(data10)) {
                        validate15.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data10 < 0 || isNaN(data10)) {
                          validate15.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate15.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs21 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.destroys !== void 0) {
                    const _errs23 = errors;
                    if (typeof data.destroys !== "boolean") {
                      validate15.errors = [{ instancePath: instancePath + "/destroys", schemaPath: "#/properties/destroys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs23 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.dependents !== void 0) {
                      let data12 = data.dependents;
                      const _errs25 = errors;
                      if (errors === _errs25) {
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          let missing2;
                          if (data12.count === void 0 && (missing2 = "count") || data12.weight === void 0 && (missing2 = "weight") || data12.addresses === void 0 && (missing2 = "addresses")) {
                            validate15.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs27 = errors;
                            for (const key2 in data12) {
                              if (!(key2 === "count" || key2 === "weight" || key2 === "addresses")) {
                                validate15.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs27 === errors) {
                              if (data12.count !== void 0) {
                                let data13 = data12.count;
                                const _errs28 = errors;
                                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                  validate15.errors = [{ instancePath: instancePath + "/dependents/count", schemaPath: "#/properties/dependents/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs28) {
                                  if (typeof data13 == "number" && isFinite(data13)) {
                                    if (data13 < 0 || isNaN(data13)) {
                                      validate15.errors = [{ instancePath: instancePath + "/dependents/count", schemaPath: "#/properties/dependents/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid4 = _errs28 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data12.weight !== void 0) {
                                  let data14 = data12.weight;
                                  const _errs30 = errors;
                                  if (errors === _errs30) {
                                    if (typeof data14 == "number" && isFinite(data14)) {
                                      if (data14 < 0 || isNaN(data14)) {
                                        validate15.errors = [{ instancePath: instancePath + "/dependents/weight", schemaPath: "#/properties/dependents/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    } else {
                                      validate15.errors = [{ instancePath: instancePath + "/dependents/weight", schemaPath: "#/properties/dependents/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs30 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data12.addresses !== void 0) {
                                    let data15 = data12.addresses;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                      if (Array.isArray(data15)) {
                                        var valid5 = true;
                                        const len1 = data15.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data16 = data15[i1];
                                          const _errs34 = errors;
                                          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                            validate15.errors = [{ instancePath: instancePath + "/dependents/addresses/" + i1, schemaPath: "#/properties/dependents/properties/addresses/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs34) {
                                            if (typeof data16 == "number" && isFinite(data16)) {
                                              if (data16 < 0 || isNaN(data16)) {
                                                validate15.errors = [{ instancePath: instancePath + "/dependents/addresses/" + i1, schemaPath: "#/properties/dependents/properties/addresses/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid5 = _errs34 === errors;
                                          if (!valid5) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate15.errors = [{ instancePath: instancePath + "/dependents/addresses", schemaPath: "#/properties/dependents/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs32 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate15.errors = [{ instancePath: instancePath + "/dependents", schemaPath: "#/properties/dependents/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs25 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.environment !== void 0) {
                        let data17 = data.environment;
                        const _errs36 = errors;
                        if (!(data17 === "production" || data17 === "unknown" || data17 === "staging" || data17 === "sandbox")) {
                          validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs36 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.withoutCopy !== void 0) {
                          const _errs38 = errors;
                          if (typeof data.withoutCopy !== "string") {
                            validate15.errors = [{ instancePath: instancePath + "/withoutCopy", schemaPath: "#/properties/withoutCopy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs38 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.wayBack !== void 0) {
                            const _errs40 = errors;
                            if (typeof data.wayBack !== "string") {
                              validate15.errors = [{ instancePath: instancePath + "/wayBack", schemaPath: "#/properties/wayBack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs40 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.dataStays !== void 0) {
                              const _errs42 = errors;
                              if (typeof data.dataStays !== "boolean") {
                                validate15.errors = [{ instancePath: instancePath + "/dataStays", schemaPath: "#/properties/dataStays/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs42 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.cause !== void 0) {
                                let data21 = data.cause;
                                const _errs44 = errors;
                                if (errors === _errs44) {
                                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                    let missing3;
                                    if (data21.cause === void 0 && (missing3 = "cause")) {
                                      validate15.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                      return false;
                                    } else {
                                      const _errs46 = errors;
                                      for (const key3 in data21) {
                                        if (!(key3 === "cause" || key3 === "via")) {
                                          validate15.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs46 === errors) {
                                        if (data21.cause !== void 0) {
                                          const _errs47 = errors;
                                          if (typeof data21.cause !== "string") {
                                            validate15.errors = [{ instancePath: instancePath + "/cause/cause", schemaPath: "#/properties/cause/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid7 = _errs47 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                        if (valid7) {
                                          if (data21.via !== void 0) {
                                            let data23 = data21.via;
                                            const _errs49 = errors;
                                            if (errors === _errs49) {
                                              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                let missing4;
                                                if (data23.change === void 0 && (missing4 = "change") || data23.attribute === void 0 && (missing4 = "attribute")) {
                                                  validate15.errors = [{ instancePath: instancePath + "/cause/via", schemaPath: "#/properties/cause/properties/via/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs51 = errors;
                                                  for (const key4 in data23) {
                                                    if (!(key4 === "change" || key4 === "attribute")) {
                                                      validate15.errors = [{ instancePath: instancePath + "/cause/via", schemaPath: "#/properties/cause/properties/via/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs51 === errors) {
                                                    if (data23.change !== void 0) {
                                                      const _errs52 = errors;
                                                      if (typeof data23.change !== "string") {
                                                        validate15.errors = [{ instancePath: instancePath + "/cause/via/change", schemaPath: "#/properties/cause/properties/via/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid8 = _errs52 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                    if (valid8) {
                                                      if (data23.attribute !== void 0) {
                                                        const _errs54 = errors;
                                                        if (typeof data23.attribute !== "string") {
                                                          validate15.errors = [{ instancePath: instancePath + "/cause/via/attribute", schemaPath: "#/properties/cause/properties/via/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid8 = _errs54 === errors;
                                                      } else {
                                                        var valid8 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate15.errors = [{ instancePath: instancePath + "/cause/via", schemaPath: "#/properties/cause/properties/via/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid7 = _errs49 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate15.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs44 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.diff !== void 0) {
                                  let data26 = data.diff;
                                  const _errs56 = errors;
                                  const _errs57 = errors;
                                  if (errors === _errs57) {
                                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                      let missing5;
                                      if (data26.lines === void 0 && (missing5 = "lines") || data26.omitted === void 0 && (missing5 = "omitted")) {
                                        validate15.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/definitions/diff/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                        return false;
                                      } else {
                                        const _errs59 = errors;
                                        for (const key5 in data26) {
                                          if (!(key5 === "lines" || key5 === "omitted")) {
                                            validate15.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/definitions/diff/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs59 === errors) {
                                          if (data26.lines !== void 0) {
                                            let data27 = data26.lines;
                                            const _errs60 = errors;
                                            if (errors === _errs60) {
                                              if (Array.isArray(data27)) {
                                                var valid11 = true;
                                                const len2 = data27.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let data28 = data27[i2];
                                                  const _errs62 = errors;
                                                  if (errors === _errs62) {
                                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                      let missing6;
                                                      if (data28.path === void 0 && (missing6 = "path")) {
                                                        validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2, schemaPath: "#/definitions/diff/properties/lines/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs64 = errors;
                                                        for (const key6 in data28) {
                                                          if (!(key6 === "path" || key6 === "before" || key6 === "after" || key6 === "sensitive" || key6 === "unknown" || key6 === "forcesReplacement")) {
                                                            validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2, schemaPath: "#/definitions/diff/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs64 === errors) {
                                                          if (data28.path !== void 0) {
                                                            const _errs65 = errors;
                                                            if (typeof data28.path !== "string") {
                                                              validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2 + "/path", schemaPath: "#/definitions/diff/properties/lines/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid12 = _errs65 === errors;
                                                          } else {
                                                            var valid12 = true;
                                                          }
                                                          if (valid12) {
                                                            if (data28.before !== void 0) {
                                                              const _errs67 = errors;
                                                              if (typeof data28.before !== "string") {
                                                                validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2 + "/before", schemaPath: "#/definitions/diff/properties/lines/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid12 = _errs67 === errors;
                                                            } else {
                                                              var valid12 = true;
                                                            }
                                                            if (valid12) {
                                                              if (data28.after !== void 0) {
                                                                const _errs69 = errors;
                                                                if (typeof data28.after !== "string") {
                                                                  validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2 + "/after", schemaPath: "#/definitions/diff/properties/lines/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid12 = _errs69 === errors;
                                                              } else {
                                                                var valid12 = true;
                                                              }
                                                              if (valid12) {
                                                                if (data28.sensitive !== void 0) {
                                                                  const _errs71 = errors;
                                                                  if (typeof data28.sensitive !== "boolean") {
                                                                    validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2 + "/sensitive", schemaPath: "#/definitions/diff/properties/lines/items/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                    return false;
                                                                  }
                                                                  var valid12 = _errs71 === errors;
                                                                } else {
                                                                  var valid12 = true;
                                                                }
                                                                if (valid12) {
                                                                  if (data28.unknown !== void 0) {
                                                                    const _errs73 = errors;
                                                                    if (typeof data28.unknown !== "boolean") {
                                                                      validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2 + "/unknown", schemaPath: "#/definitions/diff/properties/lines/items/properties/unknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid12 = _errs73 === errors;
                                                                  } else {
                                                                    var valid12 = true;
                                                                  }
                                                                  if (valid12) {
                                                                    if (data28.forcesReplacement !== void 0) {
                                                                      const _errs75 = errors;
                                                                      if (typeof data28.forcesReplacement !== "boolean") {
                                                                        validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2 + "/forcesReplacement", schemaPath: "#/definitions/diff/properties/lines/items/properties/forcesReplacement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid12 = _errs75 === errors;
                                                                    } else {
                                                                      var valid12 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate15.errors = [{ instancePath: instancePath + "/diff/lines/" + i2, schemaPath: "#/definitions/diff/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid11 = _errs62 === errors;
                                                  if (!valid11) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate15.errors = [{ instancePath: instancePath + "/diff/lines", schemaPath: "#/definitions/diff/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid10 = _errs60 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                          if (valid10) {
                                            if (data26.omitted !== void 0) {
                                              let data35 = data26.omitted;
                                              const _errs77 = errors;
                                              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                validate15.errors = [{ instancePath: instancePath + "/diff/omitted", schemaPath: "#/definitions/diff/properties/omitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs77) {
                                                if (typeof data35 == "number" && isFinite(data35)) {
                                                  if (data35 < 0 || isNaN(data35)) {
                                                    validate15.errors = [{ instancePath: instancePath + "/diff/omitted", schemaPath: "#/definitions/diff/properties/omitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid10 = _errs77 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate15.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/definitions/diff/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
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
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": false, "required": ["id", "code", "message"], "properties": { "id": { "enum": ["incomplete-plan", "lost-state", "nested-sets-missing", "unresolved-code"] }, "code": { "$ref": "#/definitions/reasonCode" }, "message": { "type": "string" }, "address": { "type": "string" }, "plan": { "type": "string" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "code" || key0 === "message" || key0 === "address" || key0 === "plan")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(data0 === "incomplete-plan" || data0 === "lost-state" || data0 === "nested-sets-missing" || data0 === "unresolved-code")) {
              validate21.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: schema27.properties.id.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.code !== void 0) {
              let data1 = data.code;
              const _errs3 = errors;
              if (!(data1 === "data_loss" || data1 === "backup_loss" || data1 === "environment_recreate" || data1 === "outage" || data1 === "encryption_key_loss" || data1 === "secret_loss" || data1 === "dns_loss" || data1 === "protection_removed" || data1 === "security_exposure" || data1 === "privilege_escalation" || data1 === "guardrail_tamper" || data1 === "audit_tamper" || data1 === "identity_loss" || data1 === "disruptive_update" || data1 === "state_control" || data1 === "empty_state" || data1 === "hidden_change" || data1 === "incomplete_plan" || data1 === "concentration" || data1 === "unknown_type" || data1 === "code_execution" || data1 === "routine")) {
                validate21.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/reasonCode/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs5 = errors;
                if (typeof data.message !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.address !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.address !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.plan !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.plan !== "string") {
                      validate21.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.mode === void 0 && (missing0 = "mode") || data.incomplete === void 0 && (missing0 = "incomplete") || data.unchanged === void 0 && (missing0 = "unchanged") || data.outputChanges === void 0 && (missing0 = "outputChanges") || data.environment === void 0 && (missing0 = "environment") || data.evidence === void 0 && (missing0 = "evidence") || data.names === void 0 && (missing0 = "names") || data.references === void 0 && (missing0 = "references") || data.existing === void 0 && (missing0 = "existing") || data.changes === void 0 && (missing0 = "changes") || data.conditions === void 0 && (missing0 = "conditions") || data.causes === void 0 && (missing0 = "causes") || data.renames === void 0 && (missing0 = "renames") || data.notes === void 0 && (missing0 = "notes")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema14.properties, key0)) {
            validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.source !== void 0) {
            let data0 = data.source;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.file === void 0 && (missing1 = "file") || data0.format === void 0 && (missing1 = "format") || data0.formatVersion === void 0 && (missing1 = "formatVersion") || data0.toolVersion === void 0 && (missing1 = "toolVersion")) {
                  validate13.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "file" || key1 === "format" || key1 === "formatVersion" || key1 === "toolVersion" || key1 === "stack" || key1 === "stackId")) {
                      validate13.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.file !== void 0) {
                      const _errs5 = errors;
                      if (typeof data0.file !== "string") {
                        validate13.errors = [{ instancePath: instancePath + "/source/file", schemaPath: "#/properties/source/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.format !== void 0) {
                        let data2 = data0.format;
                        const _errs7 = errors;
                        if (!(data2 === "terraform" || data2 === "cloudformation")) {
                          validate13.errors = [{ instancePath: instancePath + "/source/format", schemaPath: "#/properties/source/properties/format/enum", keyword: "enum", params: { allowedValues: schema14.properties.source.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.formatVersion !== void 0) {
                          const _errs8 = errors;
                          if (typeof data0.formatVersion !== "string") {
                            validate13.errors = [{ instancePath: instancePath + "/source/formatVersion", schemaPath: "#/properties/source/properties/formatVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs8 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.toolVersion !== void 0) {
                            const _errs10 = errors;
                            if (typeof data0.toolVersion !== "string") {
                              validate13.errors = [{ instancePath: instancePath + "/source/toolVersion", schemaPath: "#/properties/source/properties/toolVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.stack !== void 0) {
                              const _errs12 = errors;
                              if (typeof data0.stack !== "string") {
                                validate13.errors = [{ instancePath: instancePath + "/source/stack", schemaPath: "#/properties/source/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.stackId !== void 0) {
                                const _errs14 = errors;
                                if (typeof data0.stackId !== "string") {
                                  validate13.errors = [{ instancePath: instancePath + "/source/stackId", schemaPath: "#/properties/source/properties/stackId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid1 = _errs14 === errors;
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
              } else {
                validate13.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mode !== void 0) {
              let data7 = data.mode;
              const _errs16 = errors;
              if (!(data7 === "normal" || data7 === "destroy" || data7 === "refresh-only")) {
                validate13.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema14.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs16 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.incomplete !== void 0) {
                let data8 = data.incomplete;
                const _errs17 = errors;
                if (errors === _errs17) {
                  if (Array.isArray(data8)) {
                    var valid2 = true;
                    const len0 = data8.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data9 = data8[i0];
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing2;
                          if (data9.reason === void 0 && (missing2 = "reason") || data9.detail === void 0 && (missing2 = "detail")) {
                            validate13.errors = [{ instancePath: instancePath + "/incomplete/" + i0, schemaPath: "#/properties/incomplete/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs21 = errors;
                            for (const key2 in data9) {
                              if (!(key2 === "reason" || key2 === "detail")) {
                                validate13.errors = [{ instancePath: instancePath + "/incomplete/" + i0, schemaPath: "#/properties/incomplete/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs21 === errors) {
                              if (data9.reason !== void 0) {
                                let data10 = data9.reason;
                                const _errs22 = errors;
                                if (!(data10 === "targeted-or-partial" || data10 === "deferred-changes" || data10 === "undetermined-change" || data10 === "missing-pages" || data10 === "nested-change-set-missing")) {
                                  validate13.errors = [{ instancePath: instancePath + "/incomplete/" + i0 + "/reason", schemaPath: "#/properties/incomplete/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema14.properties.incomplete.items.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid3 = _errs22 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data9.detail !== void 0) {
                                  const _errs23 = errors;
                                  if (typeof data9.detail !== "string") {
                                    validate13.errors = [{ instancePath: instancePath + "/incomplete/" + i0 + "/detail", schemaPath: "#/properties/incomplete/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid3 = _errs23 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate13.errors = [{ instancePath: instancePath + "/incomplete/" + i0, schemaPath: "#/properties/incomplete/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid2 = _errs19 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/incomplete", schemaPath: "#/properties/incomplete/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs17 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unchanged !== void 0) {
                  let data12 = data.unchanged;
                  const _errs25 = errors;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    validate13.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs25) {
                    if (typeof data12 == "number" && isFinite(data12)) {
                      if (data12 < 0 || isNaN(data12)) {
                        validate13.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs25 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.outputChanges !== void 0) {
                    let data13 = data.outputChanges;
                    const _errs27 = errors;
                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                      validate13.errors = [{ instancePath: instancePath + "/outputChanges", schemaPath: "#/properties/outputChanges/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs27) {
                      if (typeof data13 == "number" && isFinite(data13)) {
                        if (data13 < 0 || isNaN(data13)) {
                          validate13.errors = [{ instancePath: instancePath + "/outputChanges", schemaPath: "#/properties/outputChanges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs27 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.environment !== void 0) {
                      let data14 = data.environment;
                      const _errs29 = errors;
                      if (!(data14 === "production" || data14 === "unknown" || data14 === "staging" || data14 === "sandbox")) {
                        validate13.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs29 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.evidence !== void 0) {
                        let data15 = data.evidence;
                        const _errs31 = errors;
                        if (errors === _errs31) {
                          if (Array.isArray(data15)) {
                            var valid5 = true;
                            const len1 = data15.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs33 = errors;
                              if (!validate11(data15[i1], { instancePath: instancePath + "/evidence/" + i1, parentData: data15, parentDataProperty: i1, rootData })) {
                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                errors = vErrors.length;
                              }
                              var valid5 = _errs33 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate13.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs31 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.names !== void 0) {
                          let data17 = data.names;
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (Array.isArray(data17)) {
                              var valid6 = true;
                              const len2 = data17.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs36 = errors;
                                if (typeof data17[i2] !== "string") {
                                  validate13.errors = [{ instancePath: instancePath + "/names/" + i2, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid6 = _errs36 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              validate13.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs34 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.references !== void 0) {
                            let data19 = data.references;
                            const _errs38 = errors;
                            if (errors === _errs38) {
                              if (Array.isArray(data19)) {
                                var valid7 = true;
                                const len3 = data19.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  let data20 = data19[i3];
                                  const _errs40 = errors;
                                  const _errs41 = errors;
                                  if (errors === _errs41) {
                                    if (Array.isArray(data20)) {
                                      if (data20.length > 4) {
                                        validate13.errors = [{ instancePath: instancePath + "/references/" + i3, schemaPath: "#/definitions/reference/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }];
                                        return false;
                                      } else {
                                        if (data20.length < 4) {
                                          validate13.errors = [{ instancePath: instancePath + "/references/" + i3, schemaPath: "#/definitions/reference/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items" }];
                                          return false;
                                        } else {
                                          const len4 = data20.length;
                                          if (len4 > 0) {
                                            let data21 = data20[0];
                                            const _errs43 = errors;
                                            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                              validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/0", schemaPath: "#/definitions/reference/items/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs43) {
                                              if (typeof data21 == "number" && isFinite(data21)) {
                                                if (data21 < 0 || isNaN(data21)) {
                                                  validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/0", schemaPath: "#/definitions/reference/items/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid9 = _errs43 === errors;
                                          }
                                          if (valid9) {
                                            if (len4 > 1) {
                                              let data22 = data20[1];
                                              const _errs45 = errors;
                                              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/1", schemaPath: "#/definitions/reference/items/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs45) {
                                                if (typeof data22 == "number" && isFinite(data22)) {
                                                  if (data22 < 0 || isNaN(data22)) {
                                                    validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/1", schemaPath: "#/definitions/reference/items/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid9 = _errs45 === errors;
                                            }
                                            if (valid9) {
                                              if (len4 > 2) {
                                                let data23 = data20[2];
                                                const _errs47 = errors;
                                                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                  validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/2", schemaPath: "#/definitions/reference/items/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs47) {
                                                  if (typeof data23 == "number" && isFinite(data23)) {
                                                    if (data23 < -1 || isNaN(data23)) {
                                                      validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/2", schemaPath: "#/definitions/reference/items/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid9 = _errs47 === errors;
                                              }
                                              if (valid9) {
                                                if (len4 > 3) {
                                                  let data24 = data20[3];
                                                  const _errs49 = errors;
                                                  if (!(data24 === "expression" || data24 === "depends-on" || data24 === "prior-state" || data24 === "change-set" || data24 === "template")) {
                                                    validate13.errors = [{ instancePath: instancePath + "/references/" + i3 + "/3", schemaPath: "#/definitions/reference/items/3/enum", keyword: "enum", params: { allowedValues: schema16.items[3].enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid9 = _errs49 === errors;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate13.errors = [{ instancePath: instancePath + "/references/" + i3, schemaPath: "#/definitions/reference/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid7 = _errs40 === errors;
                                  if (!valid7) {
                                    break;
                                  }
                                }
                              } else {
                                validate13.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs38 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.existing !== void 0) {
                              let data25 = data.existing;
                              const _errs50 = errors;
                              if (errors === _errs50) {
                                if (Array.isArray(data25)) {
                                  var valid10 = true;
                                  const len5 = data25.length;
                                  for (let i4 = 0; i4 < len5; i4++) {
                                    let data26 = data25[i4];
                                    const _errs52 = errors;
                                    const _errs53 = errors;
                                    if (errors === _errs53) {
                                      if (Array.isArray(data26)) {
                                        if (data26.length > 3) {
                                          validate13.errors = [{ instancePath: instancePath + "/existing/" + i4, schemaPath: "#/definitions/existing/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                          return false;
                                        } else {
                                          if (data26.length < 3) {
                                            validate13.errors = [{ instancePath: instancePath + "/existing/" + i4, schemaPath: "#/definitions/existing/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" }];
                                            return false;
                                          } else {
                                            const len6 = data26.length;
                                            if (len6 > 0) {
                                              let data27 = data26[0];
                                              const _errs55 = errors;
                                              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                validate13.errors = [{ instancePath: instancePath + "/existing/" + i4 + "/0", schemaPath: "#/definitions/existing/items/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs55) {
                                                if (typeof data27 == "number" && isFinite(data27)) {
                                                  if (data27 < 0 || isNaN(data27)) {
                                                    validate13.errors = [{ instancePath: instancePath + "/existing/" + i4 + "/0", schemaPath: "#/definitions/existing/items/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid12 = _errs55 === errors;
                                            }
                                            if (valid12) {
                                              if (len6 > 1) {
                                                let data28 = data26[1];
                                                const _errs57 = errors;
                                                if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                  validate13.errors = [{ instancePath: instancePath + "/existing/" + i4 + "/1", schemaPath: "#/definitions/existing/items/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs57) {
                                                  if (typeof data28 == "number" && isFinite(data28)) {
                                                    if (data28 < 0 || isNaN(data28)) {
                                                      validate13.errors = [{ instancePath: instancePath + "/existing/" + i4 + "/1", schemaPath: "#/definitions/existing/items/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid12 = _errs57 === errors;
                                              }
                                              if (valid12) {
                                                if (len6 > 2) {
                                                  let data29 = data26[2];
                                                  const _errs59 = errors;
                                                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                    validate13.errors = [{ instancePath: instancePath + "/existing/" + i4 + "/2", schemaPath: "#/definitions/existing/items/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs59) {
                                                    if (typeof data29 == "number" && isFinite(data29)) {
                                                      if (data29 < 0 || isNaN(data29)) {
                                                        validate13.errors = [{ instancePath: instancePath + "/existing/" + i4 + "/2", schemaPath: "#/definitions/existing/items/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid12 = _errs59 === errors;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate13.errors = [{ instancePath: instancePath + "/existing/" + i4, schemaPath: "#/definitions/existing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs52 === errors;
                                    if (!valid10) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate13.errors = [{ instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs50 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.changes !== void 0) {
                                let data30 = data.changes;
                                const _errs61 = errors;
                                if (errors === _errs61) {
                                  if (Array.isArray(data30)) {
                                    var valid13 = true;
                                    const len7 = data30.length;
                                    for (let i5 = 0; i5 < len7; i5++) {
                                      const _errs63 = errors;
                                      if (!validate15(data30[i5], { instancePath: instancePath + "/changes/" + i5, parentData: data30, parentDataProperty: i5, rootData })) {
                                        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid13 = _errs63 === errors;
                                      if (!valid13) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate13.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs61 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.conditions !== void 0) {
                                  let data32 = data.conditions;
                                  const _errs64 = errors;
                                  if (errors === _errs64) {
                                    if (Array.isArray(data32)) {
                                      var valid14 = true;
                                      const len8 = data32.length;
                                      for (let i6 = 0; i6 < len8; i6++) {
                                        const _errs66 = errors;
                                        if (!validate21(data32[i6], { instancePath: instancePath + "/conditions/" + i6, parentData: data32, parentDataProperty: i6, rootData })) {
                                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid14 = _errs66 === errors;
                                        if (!valid14) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate13.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs64 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.causes !== void 0) {
                                    let data34 = data.causes;
                                    const _errs67 = errors;
                                    if (errors === _errs67) {
                                      if (Array.isArray(data34)) {
                                        var valid15 = true;
                                        const len9 = data34.length;
                                        for (let i7 = 0; i7 < len9; i7++) {
                                          let data35 = data34[i7];
                                          const _errs69 = errors;
                                          const _errs70 = errors;
                                          if (errors === _errs70) {
                                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                              let missing3;
                                              if (data35.id === void 0 && (missing3 = "id") || data35.kind === void 0 && (missing3 = "kind") || data35.message === void 0 && (missing3 = "message") || data35.changes === void 0 && (missing3 = "changes")) {
                                                validate13.errors = [{ instancePath: instancePath + "/causes/" + i7, schemaPath: "#/definitions/cause/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                const _errs72 = errors;
                                                for (const key3 in data35) {
                                                  if (!(key3 === "id" || key3 === "kind" || key3 === "message" || key3 === "changes" || key3 === "address" || key3 === "attribute")) {
                                                    validate13.errors = [{ instancePath: instancePath + "/causes/" + i7, schemaPath: "#/definitions/cause/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs72 === errors) {
                                                  if (data35.id !== void 0) {
                                                    const _errs73 = errors;
                                                    if (typeof data35.id !== "string") {
                                                      validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/id", schemaPath: "#/definitions/cause/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid17 = _errs73 === errors;
                                                  } else {
                                                    var valid17 = true;
                                                  }
                                                  if (valid17) {
                                                    if (data35.kind !== void 0) {
                                                      let data37 = data35.kind;
                                                      const _errs75 = errors;
                                                      if (!(data37 === "attribute" || data37 === "requested" || data37 === "tainted" || data37 === "trigger" || data37 === "removed-from-configuration" || data37 === "module-removed" || data37 === "destroy-run" || data37 === "nested-stack" || data37 === "unknown")) {
                                                        validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/kind", schemaPath: "#/definitions/cause/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid17 = _errs75 === errors;
                                                    } else {
                                                      var valid17 = true;
                                                    }
                                                    if (valid17) {
                                                      if (data35.message !== void 0) {
                                                        const _errs76 = errors;
                                                        if (typeof data35.message !== "string") {
                                                          validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/message", schemaPath: "#/definitions/cause/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid17 = _errs76 === errors;
                                                      } else {
                                                        var valid17 = true;
                                                      }
                                                      if (valid17) {
                                                        if (data35.changes !== void 0) {
                                                          let data39 = data35.changes;
                                                          const _errs78 = errors;
                                                          if (errors === _errs78) {
                                                            if (Array.isArray(data39)) {
                                                              var valid18 = true;
                                                              const len10 = data39.length;
                                                              for (let i8 = 0; i8 < len10; i8++) {
                                                                const _errs80 = errors;
                                                                if (typeof data39[i8] !== "string") {
                                                                  validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/changes/" + i8, schemaPath: "#/definitions/cause/properties/changes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid18 = _errs80 === errors;
                                                                if (!valid18) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/changes", schemaPath: "#/definitions/cause/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid17 = _errs78 === errors;
                                                        } else {
                                                          var valid17 = true;
                                                        }
                                                        if (valid17) {
                                                          if (data35.address !== void 0) {
                                                            const _errs82 = errors;
                                                            if (typeof data35.address !== "string") {
                                                              validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/address", schemaPath: "#/definitions/cause/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid17 = _errs82 === errors;
                                                          } else {
                                                            var valid17 = true;
                                                          }
                                                          if (valid17) {
                                                            if (data35.attribute !== void 0) {
                                                              const _errs84 = errors;
                                                              if (typeof data35.attribute !== "string") {
                                                                validate13.errors = [{ instancePath: instancePath + "/causes/" + i7 + "/attribute", schemaPath: "#/definitions/cause/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid17 = _errs84 === errors;
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
                                              validate13.errors = [{ instancePath: instancePath + "/causes/" + i7, schemaPath: "#/definitions/cause/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid15 = _errs69 === errors;
                                          if (!valid15) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate13.errors = [{ instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs67 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.renames !== void 0) {
                                      let data43 = data.renames;
                                      const _errs86 = errors;
                                      if (errors === _errs86) {
                                        if (Array.isArray(data43)) {
                                          var valid19 = true;
                                          const len11 = data43.length;
                                          for (let i9 = 0; i9 < len11; i9++) {
                                            let data44 = data43[i9];
                                            const _errs88 = errors;
                                            if (errors === _errs88) {
                                              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                let missing4;
                                                if (data44.from === void 0 && (missing4 = "from") || data44.to === void 0 && (missing4 = "to") || data44.type === void 0 && (missing4 = "type") || data44.format === void 0 && (missing4 = "format")) {
                                                  validate13.errors = [{ instancePath: instancePath + "/renames/" + i9, schemaPath: "#/properties/renames/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs90 = errors;
                                                  for (const key4 in data44) {
                                                    if (!(key4 === "format" || key4 === "from" || key4 === "to" || key4 === "type")) {
                                                      validate13.errors = [{ instancePath: instancePath + "/renames/" + i9, schemaPath: "#/properties/renames/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs90 === errors) {
                                                    if (data44.format !== void 0) {
                                                      let data45 = data44.format;
                                                      const _errs91 = errors;
                                                      if (!(data45 === "terraform" || data45 === "cloudformation")) {
                                                        validate13.errors = [{ instancePath: instancePath + "/renames/" + i9 + "/format", schemaPath: "#/properties/renames/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema14.properties.renames.items.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid20 = _errs91 === errors;
                                                    } else {
                                                      var valid20 = true;
                                                    }
                                                    if (valid20) {
                                                      if (data44.from !== void 0) {
                                                        const _errs92 = errors;
                                                        if (typeof data44.from !== "string") {
                                                          validate13.errors = [{ instancePath: instancePath + "/renames/" + i9 + "/from", schemaPath: "#/properties/renames/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid20 = _errs92 === errors;
                                                      } else {
                                                        var valid20 = true;
                                                      }
                                                      if (valid20) {
                                                        if (data44.to !== void 0) {
                                                          const _errs94 = errors;
                                                          if (typeof data44.to !== "string") {
                                                            validate13.errors = [{ instancePath: instancePath + "/renames/" + i9 + "/to", schemaPath: "#/properties/renames/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid20 = _errs94 === errors;
                                                        } else {
                                                          var valid20 = true;
                                                        }
                                                        if (valid20) {
                                                          if (data44.type !== void 0) {
                                                            const _errs96 = errors;
                                                            if (typeof data44.type !== "string") {
                                                              validate13.errors = [{ instancePath: instancePath + "/renames/" + i9 + "/type", schemaPath: "#/properties/renames/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid20 = _errs96 === errors;
                                                          } else {
                                                            var valid20 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate13.errors = [{ instancePath: instancePath + "/renames/" + i9, schemaPath: "#/properties/renames/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid19 = _errs88 === errors;
                                            if (!valid19) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate13.errors = [{ instancePath: instancePath + "/renames", schemaPath: "#/properties/renames/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs86 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.notes !== void 0) {
                                        let data49 = data.notes;
                                        const _errs98 = errors;
                                        if (errors === _errs98) {
                                          if (Array.isArray(data49)) {
                                            var valid21 = true;
                                            const len12 = data49.length;
                                            for (let i10 = 0; i10 < len12; i10++) {
                                              const _errs100 = errors;
                                              if (typeof data49[i10] !== "string") {
                                                validate13.errors = [{ instancePath: instancePath + "/notes/" + i10, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid21 = _errs100 === errors;
                                              if (!valid21) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate13.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs98 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.digest !== void 0) {
                                          let data51 = data.digest;
                                          const _errs102 = errors;
                                          if (errors === _errs102) {
                                            if (typeof data51 === "string") {
                                              if (!pattern0.test(data51)) {
                                                validate13.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate13.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs102 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.order !== void 0) {
                                            let data52 = data.order;
                                            const _errs104 = errors;
                                            if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                                              validate13.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs104) {
                                              if (typeof data52 == "number" && isFinite(data52)) {
                                                if (data52 < 0 || isNaN(data52)) {
                                                  validate13.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs104 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.exports !== void 0) {
                                              let data53 = data.exports;
                                              const _errs106 = errors;
                                              if (errors === _errs106) {
                                                if (Array.isArray(data53)) {
                                                  var valid22 = true;
                                                  const len13 = data53.length;
                                                  for (let i11 = 0; i11 < len13; i11++) {
                                                    let data54 = data53[i11];
                                                    const _errs108 = errors;
                                                    const _errs109 = errors;
                                                    if (errors === _errs109) {
                                                      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                        let missing5;
                                                        if (data54.kind === void 0 && (missing5 = "kind") || data54.name === void 0 && (missing5 = "name") || data54.from === void 0 && (missing5 = "from")) {
                                                          validate13.errors = [{ instancePath: instancePath + "/exports/" + i11, schemaPath: "#/definitions/export/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs111 = errors;
                                                          for (const key5 in data54) {
                                                            if (!(key5 === "kind" || key5 === "name" || key5 === "from")) {
                                                              validate13.errors = [{ instancePath: instancePath + "/exports/" + i11, schemaPath: "#/definitions/export/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs111 === errors) {
                                                            if (data54.kind !== void 0) {
                                                              let data55 = data54.kind;
                                                              const _errs112 = errors;
                                                              if (!(data55 === "state-output" || data55 === "parameter" || data55 === "export")) {
                                                                validate13.errors = [{ instancePath: instancePath + "/exports/" + i11 + "/kind", schemaPath: "#/definitions/export/properties/kind/enum", keyword: "enum", params: { allowedValues: schema30.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid24 = _errs112 === errors;
                                                            } else {
                                                              var valid24 = true;
                                                            }
                                                            if (valid24) {
                                                              if (data54.name !== void 0) {
                                                                const _errs113 = errors;
                                                                if (typeof data54.name !== "string") {
                                                                  validate13.errors = [{ instancePath: instancePath + "/exports/" + i11 + "/name", schemaPath: "#/definitions/export/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid24 = _errs113 === errors;
                                                              } else {
                                                                var valid24 = true;
                                                              }
                                                              if (valid24) {
                                                                if (data54.from !== void 0) {
                                                                  let data57 = data54.from;
                                                                  const _errs115 = errors;
                                                                  if (errors === _errs115) {
                                                                    if (Array.isArray(data57)) {
                                                                      var valid25 = true;
                                                                      const len14 = data57.length;
                                                                      for (let i12 = 0; i12 < len14; i12++) {
                                                                        let data58 = data57[i12];
                                                                        const _errs117 = errors;
                                                                        if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                                                                          validate13.errors = [{ instancePath: instancePath + "/exports/" + i11 + "/from/" + i12, schemaPath: "#/definitions/export/properties/from/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs117) {
                                                                          if (typeof data58 == "number" && isFinite(data58)) {
                                                                            if (data58 < 0 || isNaN(data58)) {
                                                                              validate13.errors = [{ instancePath: instancePath + "/exports/" + i11 + "/from/" + i12, schemaPath: "#/definitions/export/properties/from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid25 = _errs117 === errors;
                                                                        if (!valid25) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate13.errors = [{ instancePath: instancePath + "/exports/" + i11 + "/from", schemaPath: "#/definitions/export/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid24 = _errs115 === errors;
                                                                } else {
                                                                  var valid24 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate13.errors = [{ instancePath: instancePath + "/exports/" + i11, schemaPath: "#/definitions/export/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid22 = _errs108 === errors;
                                                    if (!valid22) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate13.errors = [{ instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs106 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.imports !== void 0) {
                                                let data59 = data.imports;
                                                const _errs119 = errors;
                                                if (errors === _errs119) {
                                                  if (Array.isArray(data59)) {
                                                    var valid26 = true;
                                                    const len15 = data59.length;
                                                    for (let i13 = 0; i13 < len15; i13++) {
                                                      let data60 = data59[i13];
                                                      const _errs121 = errors;
                                                      const _errs122 = errors;
                                                      if (errors === _errs122) {
                                                        if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                          let missing6;
                                                          if (data60.kind === void 0 && (missing6 = "kind") || data60.name === void 0 && (missing6 = "name") || data60.by === void 0 && (missing6 = "by")) {
                                                            validate13.errors = [{ instancePath: instancePath + "/imports/" + i13, schemaPath: "#/definitions/import/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs124 = errors;
                                                            for (const key6 in data60) {
                                                              if (!(key6 === "kind" || key6 === "name" || key6 === "by" || key6 === "state")) {
                                                                validate13.errors = [{ instancePath: instancePath + "/imports/" + i13, schemaPath: "#/definitions/import/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs124 === errors) {
                                                              if (data60.kind !== void 0) {
                                                                let data61 = data60.kind;
                                                                const _errs125 = errors;
                                                                if (!(data61 === "state-output" || data61 === "parameter" || data61 === "export")) {
                                                                  validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/kind", schemaPath: "#/definitions/import/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid28 = _errs125 === errors;
                                                              } else {
                                                                var valid28 = true;
                                                              }
                                                              if (valid28) {
                                                                if (data60.name !== void 0) {
                                                                  const _errs126 = errors;
                                                                  if (typeof data60.name !== "string") {
                                                                    validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/name", schemaPath: "#/definitions/import/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid28 = _errs126 === errors;
                                                                } else {
                                                                  var valid28 = true;
                                                                }
                                                                if (valid28) {
                                                                  if (data60.by !== void 0) {
                                                                    let data63 = data60.by;
                                                                    const _errs128 = errors;
                                                                    if (errors === _errs128) {
                                                                      if (Array.isArray(data63)) {
                                                                        var valid29 = true;
                                                                        const len16 = data63.length;
                                                                        for (let i14 = 0; i14 < len16; i14++) {
                                                                          let data64 = data63[i14];
                                                                          const _errs130 = errors;
                                                                          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                                                                            validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/by/" + i14, schemaPath: "#/definitions/import/properties/by/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs130) {
                                                                            if (typeof data64 == "number" && isFinite(data64)) {
                                                                              if (data64 < 0 || isNaN(data64)) {
                                                                                validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/by/" + i14, schemaPath: "#/definitions/import/properties/by/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid29 = _errs130 === errors;
                                                                          if (!valid29) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/by", schemaPath: "#/definitions/import/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid28 = _errs128 === errors;
                                                                  } else {
                                                                    var valid28 = true;
                                                                  }
                                                                  if (valid28) {
                                                                    if (data60.state !== void 0) {
                                                                      let data65 = data60.state;
                                                                      const _errs132 = errors;
                                                                      if (errors === _errs132) {
                                                                        if (Array.isArray(data65)) {
                                                                          var valid30 = true;
                                                                          const len17 = data65.length;
                                                                          for (let i15 = 0; i15 < len17; i15++) {
                                                                            const _errs134 = errors;
                                                                            if (typeof data65[i15] !== "string") {
                                                                              validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/state/" + i15, schemaPath: "#/definitions/import/properties/state/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid30 = _errs134 === errors;
                                                                            if (!valid30) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate13.errors = [{ instancePath: instancePath + "/imports/" + i13 + "/state", schemaPath: "#/definitions/import/properties/state/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid28 = _errs132 === errors;
                                                                    } else {
                                                                      var valid28 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate13.errors = [{ instancePath: instancePath + "/imports/" + i13, schemaPath: "#/definitions/import/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid26 = _errs121 === errors;
                                                      if (!valid26) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate13.errors = [{ instancePath: instancePath + "/imports", schemaPath: "#/properties/imports/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs119 === errors;
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
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.facts === void 0 && (missing0 = "facts") || data.plans === void 0 && (missing0 = "plans")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "facts" || key0 === "plans" || key0 === "settings" || key0 === "part")) {
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
              if (data.facts !== void 0) {
                let data4 = data.facts;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs11 = errors;
                      if (!validate11(data4[i0], { instancePath: instancePath + "/facts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs11 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plans !== void 0) {
                  let data6 = data.plans;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (Array.isArray(data6)) {
                      var valid3 = true;
                      const len1 = data6.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs14 = errors;
                        if (!validate13(data6[i1], { instancePath: instancePath + "/plans/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs14 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.settings !== void 0) {
                    let data8 = data.settings;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data8 === "string") {
                        if (!pattern0.test(data8)) {
                          validate10.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                          return false;
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.part !== void 0) {
                      let data9 = data.part;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing2;
                          if (data9.index === void 0 && (missing2 = "index") || data9.of === void 0 && (missing2 = "of")) {
                            validate10.errors = [{ instancePath: instancePath + "/part", schemaPath: "#/properties/part/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs19 = errors;
                            for (const key2 in data9) {
                              if (!(key2 === "index" || key2 === "of" || key2 === "files")) {
                                validate10.errors = [{ instancePath: instancePath + "/part", schemaPath: "#/properties/part/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs19 === errors) {
                              if (data9.index !== void 0) {
                                let data10 = data9.index;
                                const _errs20 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate10.errors = [{ instancePath: instancePath + "/part/index", schemaPath: "#/properties/part/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs20) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 1 || isNaN(data10)) {
                                      validate10.errors = [{ instancePath: instancePath + "/part/index", schemaPath: "#/properties/part/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid4 = _errs20 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data9.of !== void 0) {
                                  let data11 = data9.of;
                                  const _errs22 = errors;
                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                    validate10.errors = [{ instancePath: instancePath + "/part/of", schemaPath: "#/properties/part/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs22) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 < 1 || isNaN(data11)) {
                                        validate10.errors = [{ instancePath: instancePath + "/part/of", schemaPath: "#/properties/part/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid4 = _errs22 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data9.files !== void 0) {
                                    let data12 = data9.files;
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (typeof data12 === "string") {
                                        if (!pattern0.test(data12)) {
                                          validate10.errors = [{ instancePath: instancePath + "/part/files", schemaPath: "#/properties/part/properties/files/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/part/files", schemaPath: "#/properties/part/properties/files/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs24 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/part", schemaPath: "#/properties/part/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
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
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateAssessment
};
